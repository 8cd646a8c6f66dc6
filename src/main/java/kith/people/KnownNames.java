package kith.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kith.drafts.Plain;
import kith.members.Member;
import kith.platform.Books;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who in the book is called what, for readers of everyday lines: whole names, given names, family names, nicknames, and a
 * given name with an initial, "Bo L". Case and accents do not matter.
 */
@Repository
public class KnownNames {

    private static final int LEAST_WEIGHT_OF_A_NAME = 6;
    private static final int MOST_PEOPLE = 400;

    private final Books books;
    private final JdbcClient db;

    KnownNames(Books books, JdbcClient db) {
        this.books = books;
        this.db = db;
    }

    /** A person by the name under which they stand in the book. */
    public record Known(Person.Id id, String name) {}

    private record Row(Known known, List<String> names) {}

    /** For those of the texts that name somebody, all whom they name, whom one was last in touch with first. One statement. */
    public Map<String, List<Known>> called(Member.Id member, Collection<String> texts) {
        var words = new HashSet<String>();
        texts.forEach(text -> words.addAll(Plain.words(text)));
        if (words.isEmpty()) {
            return Map.of();
        }
        var called = new HashMap<String, List<Known>>();
        read(member, words)
                .forEach(row -> row.names()
                        .forEach(name -> called.computeIfAbsent(name, _ -> new ArrayList<>())
                                .add(row.known())));
        var found = new HashMap<String, List<Known>>();
        texts.forEach(text -> {
            var known = called.getOrDefault(Plain.text(text), List.of());
            if (!known.isEmpty()) {
                found.put(text, List.copyOf(known));
            }
        });
        return found;
    }

    private List<Row> read(Member.Id member, Set<String> words) {
        return books.read(
                member,
                () -> db.sql("""
                SELECT p.*
                  FROM (SELECT DISTINCT person_id
                          FROM person_word
                         WHERE member_id = :member
                           AND word = ANY(:words)
                           AND weight >= :weight) AS w
                 CROSS JOIN LATERAL (
                       SELECT id, display, given, family, nickname, last_touch_at
                         FROM person
                        WHERE member_id = :member
                          AND id = w.person_id
                          AND deleted_at IS NULL
                       OFFSET 0) AS p
                 ORDER BY p.last_touch_at DESC NULLS LAST, p.id
                 LIMIT :limit
                """)
                        .param("member", member.value())
                        .param("words", words.toArray(String[]::new))
                        .param("weight", LEAST_WEIGHT_OF_A_NAME)
                        .param("limit", MOST_PEOPLE)
                        .query((row, _) -> new Row(
                                new Known(new Person.Id(row.getObject("id", UUID.class)), row.getString("display")),
                                names(
                                        row.getString("display"),
                                        row.getString("given"),
                                        row.getString("family"),
                                        row.getString("nickname"))))
                        .list());
    }

    /** Every plain text that calls them, each once. */
    private static List<String> names(String display, String given, String family, String nickname) {
        var names = new HashSet<String>();
        var words = Plain.words(display);
        var first = given.isBlank() && !words.isEmpty() ? words.getFirst() : Plain.text(given);
        var last = family.isBlank() && words.size() > 1 ? words.getLast() : Plain.text(family);
        names.add(Plain.text(display));
        names.add(first);
        names.add(last);
        names.add(Plain.text(nickname));
        names.add((first + " " + last).strip());
        if (!last.isEmpty()) {
            names.add(first + " " + last.substring(0, last.offsetByCodePoints(0, 1)));
        }
        names.remove("");
        return List.copyOf(names);
    }
}

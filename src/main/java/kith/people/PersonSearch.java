package kith.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kith.members.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds people by the words that {@link SearchWords} wrote down. Each word typed is the beginning of one of theirs: a
 * range on the index, since under row-level security no LIKE would use one. Where that finds hardly anybody, a second
 * statement allows for slips. Works within an open book.
 */
@Repository
class PersonSearch {

    private static final int MOST_WORDS = 5;
    private static final int HANDFUL = 3;
    /** Sorts after every letter. */
    private static final String END = Character.toString(0x10FFFD);

    private static final String BEGINS = """
            SELECT person_id, max(weight + CASE WHEN word = :word%1$d THEN 8 ELSE 0 END) AS weight
              FROM person_word
             WHERE member_id = :member
               AND word >= :word%1$d
               AND word < :end%1$d
             GROUP BY person_id
            """;
    /** Words with the same first letter, and those reached by swapping or changing that. */
    private static final String RESEMBLES = """
            SELECT person_id, max(weight - 2 * slips) AS weight
              FROM (SELECT person_id, weight,
                           least(levenshtein_less_equal(word, :word%1$d, :slips%1$d),
                                 levenshtein_less_equal(left(word, char_length(:word%1$d)), :word%1$d, :slips%1$d) + 1)
                               AS slips
                      FROM person_word
                     WHERE member_id = :member) w
             WHERE slips <= :slips%1$d
             GROUP BY person_id
            """;

    private final JdbcClient db;

    PersonSearch(JdbcClient db) {
        this.db = db;
    }

    /** Nobody for words without a letter or digit. */
    List<Person.Id> find(Member.Id member, String text, int limit) {
        var words = Plain.words(text).stream().distinct().limit(MOST_WORDS).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        var found = new LinkedHashSet<>(run(member, BEGINS, words, limit));
        if (found.size() < Math.min(HANDFUL, limit) && words.stream().anyMatch(word -> slips(word) > 0)) {
            found.addAll(run(member, RESEMBLES, words, limit));
        }
        return found.stream().limit(limit).toList();
    }

    private List<Person.Id> run(Member.Id member, String match, List<String> words, int limit) {
        var statement = db.sql(sql(match, words.size()))
                .param("member", member.value())
                .param("limit", limit)
                .param("words", words.size());
        for (var i = 0; i < words.size(); i++) {
            statement = statement
                    .param("word" + i, words.get(i))
                    .param("end" + i, words.get(i) + END)
                    .param("slips" + i, slips(words.get(i)));
        }
        return statement
                .query((row, _) -> new Person.Id(row.getObject("id", UUID.class)))
                .list();
    }

    private static String sql(String match, int words) {
        return IntStream.range(0, words)
                .mapToObj(match::formatted)
                .collect(Collectors.joining("UNION ALL\n", """
                        SELECT p.id
                          FROM (SELECT person_id, sum(weight) AS weight
                                  FROM (""", """
                                       ) AS w
                                 GROUP BY person_id
                                HAVING count(*) = :words) AS f
                          JOIN person p ON p.member_id = :member AND p.id = f.person_id
                         WHERE p.deleted_at IS NULL
                         ORDER BY f.weight DESC, p.last_touch_at DESC NULLS LAST, p.sort_key, p.id
                         LIMIT :limit
                        """));
    }

    /** How many letters may be wrong: none in three, one in up to six, two in longer words. */
    private static int slips(String word) {
        return word.length() <= 3 ? 0 : word.length() <= 6 ? 1 : 2;
    }
}

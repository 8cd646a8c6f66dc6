package kith.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kith.drafts.Plain;
import kith.members.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds people by the words that {@link SearchWords} wrote down. Each word typed is the beginning of one of theirs: a
 * range on the index, since under row-level security no LIKE would use one. Where that finds hardly anybody, a second
 * statement allows for slips in words that begin with the same letter, or for two letters swapped. If there is still
 * nobody, a third lets one of several words go, or takes a single word for a slip anywhere.
 *
 * <p>People are looked up by their keys, all at once: the planner takes those found for many more than they are and would
 * read the whole book, and one by one, each look would ask again whose book is open. They are put together with what was
 * found by a FULL JOIN, which is never done by comparing each with each. Works within an open book.
 */
@Repository
public class PersonSearch {

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
    /**
     * Compares with each word of the book once, and then finds who has the nearest: where one slip explains what was typed,
     * nobody is meant who would take two. The ends of the ranges come ready:
     * an expression in their place would keep them from the index.
     */
    private static final String RESEMBLES = """
        SELECT w.person_id, max(w.weight - 2 * near.slips) AS weight
          FROM (SELECT word, min(slips) AS slips, min(min(slips)) OVER () AS fewest
                  FROM (SELECT word,
                               levenshtein_less_equal(left(word, char_length(:word%1$d)), :word%1$d, :slips%1$d) AS slips
                          FROM book_word
                         WHERE member_id = :member
                           AND word >= :from%1$d
                           AND word < :until%1$d
                         UNION ALL
                        SELECT b.word, 1
                          FROM unnest(cast(:swapped%1$d AS text[]), cast(:swappedEnd%1$d AS text[])) AS s (word, until)
                          JOIN book_word b ON b.member_id = :member AND b.word >= s.word AND b.word < s.until) AS r
                 WHERE slips <= :slips%1$d
                 GROUP BY word) AS near
         CROSS JOIN LATERAL (
               SELECT person_id, weight
                 FROM person_word
                WHERE member_id = :member
                  AND word = near.word
               OFFSET 0) AS w
         WHERE near.slips = near.fewest
         GROUP BY w.person_id
        """;

    private static final String BEST_FIRST = "weight DESC, p.last_touch_at DESC NULLS LAST, p.sort_key, p.id";

    private final JdbcClient db;

    PersonSearch(JdbcClient db) {
        this.db = db;
    }

    /** How far a word typed may be from a word of theirs. */
    private enum Reach {
        BEGINNING,
        SAME_LETTER,
        ANY_LETTER
    }

    /** As lines of a list, ready to be shown. Nobody for words without a letter or digit. */
    public List<Listed> find(Member.Id member, String text, int limit) {
        var words = Plain.words(text).stream().distinct().limit(MOST_WORDS).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        var found = new LinkedHashMap<Person.Id, Listed>();
        run(found, member, Reach.BEGINNING, words, words.size(), limit);
        var mayHaveSlipped = words.stream().anyMatch(word -> slips(word) > 0);
        if (mayHaveSlipped && found.size() < Math.min(HANDFUL, limit)) {
            run(found, member, Reach.SAME_LETTER, words, words.size(), limit);
        }
        if (mayHaveSlipped && found.isEmpty()) {
            boolean alone = words.size() == 1;
            run(
                    found,
                    member,
                    alone ? Reach.ANY_LETTER : Reach.SAME_LETTER,
                    words,
                    alone ? 1 : words.size() - 1,
                    limit);
        }
        return found.values().stream().limit(limit).toList();
    }

    /** Those of {@link #find} of whom each word typed is the beginning of a word: no slip is forgiven, and none looked for. */
    public List<Listed> begins(Member.Id member, String text, int limit) {
        var words = Plain.words(text).stream().distinct().limit(MOST_WORDS).toList();
        var found = new LinkedHashMap<Person.Id, Listed>();
        if (!words.isEmpty()) {
            run(found, member, Reach.BEGINNING, words, words.size(), limit);
        }
        return List.copyOf(found.values());
    }

    /** @param atLeast how many of the words somebody must have */
    private void run(
            Map<Person.Id, Listed> found, Member.Id member, Reach reach, List<String> words, int atLeast, int limit) {
        var statement = db.sql(sql(reach, words))
                .param("member", member.value())
                .param("limit", limit)
                .param("atLeast", atLeast);
        for (var i = 0; i < words.size(); i++) {
            statement = statement.params(bounds(i, words.get(i), reach));
        }
        statement
                .query(Listed::row)
                .list()
                .forEach(row -> found.putIfAbsent(row.brief().id(), row));
    }

    private static Map<String, Object> bounds(int i, String word, Reach reach) {
        var letter = reach == Reach.SAME_LETTER ? word.substring(0, word.offsetByCodePoints(0, 1)) : "";
        var swapped = swapped(word);
        return Map.of(
                "word" + i,
                word,
                "end" + i,
                word + END,
                "slips" + i,
                slips(word),
                "from" + i,
                letter,
                "until" + i,
                letter + END,
                "swapped" + i,
                swapped.toArray(String[]::new),
                "swappedEnd" + i,
                swapped.stream().map(it -> it + END).toArray(String[]::new));
    }

    private static String sql(Reach reach, List<String> words) {
        var each = IntStream.range(0, words.size())
                .mapToObj(i -> (reach == Reach.BEGINNING || slips(words.get(i)) == 0 ? BEGINS : RESEMBLES).formatted(i))
                .toList();
        var found = each.size() == 1 ? each.getFirst() : """
                SELECT person_id, sum(weight) AS weight
                  FROM (%s) AS w
                 GROUP BY person_id
                HAVING count(*) >= :atLeast
                """.formatted(String.join("UNION ALL\n", each));
        return """
                WITH found AS MATERIALIZED (%1$s), best AS MATERIALIZED (
                SELECT *
                  FROM (SELECT p.*, found.weight
                          FROM found
                          FULL JOIN (SELECT id, display, photo, city, sort_key, last_touch_at, touch_due_on, deleted_at
                                       FROM person
                                      WHERE member_id = :member
                                        AND id = ANY(ARRAY(SELECT person_id FROM found))
                                        AND deleted_at IS NULL
                                     OFFSET 0) AS p ON p.id = found.person_id
                        OFFSET 0) AS p
                 WHERE id IS NOT NULL
                 ORDER BY %2$s
                 LIMIT :limit)
                SELECT p.*, w.organisation, w.title
                  FROM best AS p
                  LEFT JOIN (SELECT person_id, organisation, title
                               FROM person_work
                              WHERE member_id = :member
                                AND person_id = ANY(ARRAY(SELECT id FROM best))
                                AND position = 0
                             OFFSET 0) AS w ON w.person_id = p.id
                 ORDER BY %2$s
                """.formatted(found, BEST_FIRST);
    }

    /** How many letters may be wrong: none in three or in a number, one in up to six, two in longer words. */
    private static int slips(String word) {
        return word.length() <= 3 || !BookWords.hasNoDigit(word) ? 0 : word.length() <= 6 ? 1 : 2;
    }

    /** The word with each two neighbouring letters the other way round, the likeliest slip of all. */
    private static List<String> swapped(String word) {
        return IntStream.range(0, word.length() - 1)
                .mapToObj(i -> word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2))
                .filter(it -> !it.equals(word))
                .distinct()
                .toList();
    }
}

package kith.people;

import kith.members.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every word of a book once, with which {@link PersonSearch} compares what was typed with a slip. Works within an open book. */
@Repository
class BookWords {

    private final JdbcClient db;

    BookWords(JdbcClient db) {
        this.db = db;
    }

    /** @param words in their order, so that two who add the same ones wait for each other and do not lock */
    void add(Member.Id member, String[] words) {
        db.sql("""
                INSERT INTO book_word (member_id, word)
                SELECT :member, word
                  FROM unnest(:words) AS word
                    ON CONFLICT DO NOTHING
                """).param("member", member.value()).param("words", words).update();
    }

    /** Forgets those that nobody has any more. */
    void tidy(Member.Id member) {
        db.sql("""
                DELETE FROM book_word b
                 WHERE b.member_id = :member
                   AND NOT EXISTS (SELECT FROM person_word w WHERE w.member_id = :member AND w.word = b.word)
                """).param("member", member.value()).update();
    }

    /** A number is typed right or means another one. */
    static boolean hasNoDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}

package kith.stories;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import kith.members.Member;
import kith.people.Person;
import kith.platform.Books;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stories of a member's people, one each, and what each said before its last change. */
@Repository
public class Stories {

    private final Books books;
    private final JdbcClient db;

    Stories(Books books, JdbcClient db) {
        this.books = books;
        this.db = db;
    }

    /** A story as it is told, and as it was before. */
    record Told(Story now, Story before) {}

    /** Untold, where nothing was ever written down. */
    public Story of(Member.Id member, Person.Id person) {
        return told(member, person).map(Told::now).orElse(Story.UNTOLD);
    }

    Optional<Told> told(Member.Id member, Person.Id person) {
        return books.read(
                member,
                () -> db.sql("""
                SELECT story, struggles, hopes, was_story, was_struggles, was_hopes
                  FROM story
                 WHERE member_id = :member
                   AND person_id = :person
                """)
                        .param("member", member.value())
                        .param("person", person.value())
                        .query(Stories::told)
                        .optional());
    }

    /** Tells it so from now on; what it said before can be had back with {@link #undo}. */
    public void tell(Member.Id member, Person.Id person, Story story) {
        books.write(member, () -> put(member, person, new Told(story, of(member, person))));
    }

    /** As it was before the last change, and once more as it is. False for a story that was never told. */
    public boolean undo(Member.Id member, Person.Id person) {
        return books.write(member, () -> {
            var told = told(member, person);
            told.ifPresent(it -> put(member, person, new Told(it.before(), it.now())));
            return told.isPresent();
        });
    }

    /** Within the open book. */
    void put(Member.Id member, Person.Id person, Told told) {
        db.sql("""
                INSERT INTO story (member_id, person_id, story, struggles, hopes, was_story, was_struggles, was_hopes)
                VALUES (:member, :person, :story, :struggles, :hopes, :wasStory, :wasStruggles, :wasHopes)
                    ON CONFLICT (member_id, person_id) DO UPDATE
                   SET story = excluded.story, struggles = excluded.struggles, hopes = excluded.hopes,
                       was_story = excluded.was_story, was_struggles = excluded.was_struggles,
                       was_hopes = excluded.was_hopes
                """)
                .param("member", member.value())
                .param("person", person.value())
                .param("story", told.now().story())
                .param("struggles", told.now().struggles())
                .param("hopes", told.now().hopes())
                .param("wasStory", told.before().story())
                .param("wasStruggles", told.before().struggles())
                .param("wasHopes", told.before().hopes())
                .update();
    }

    /** Within the open book: as if it had never been told. */
    void forget(Member.Id member, Person.Id person) {
        db.sql("DELETE FROM story WHERE member_id = :member AND person_id = :person")
                .param("member", member.value())
                .param("person", person.value())
                .update();
    }

    private static Told told(ResultSet row, int number) throws SQLException {
        return new Told(
                new Story(row.getString("story"), row.getString("struggles"), row.getString("hopes")),
                new Story(row.getString("was_story"), row.getString("was_struggles"), row.getString("was_hopes")));
    }
}

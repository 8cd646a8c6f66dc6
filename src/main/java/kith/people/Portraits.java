package kith.people;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import kith.drafts.Photo;
import kith.members.Member;
import kith.photos.Photos;
import kith.platform.Books;
import kith.platform.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which photo each person has. */
@Repository
public class Portraits {

    private final Books books;
    private final JdbcClient db;
    private final Photos photos;
    private final Clock clock;

    Portraits(Books books, JdbcClient db, Photos photos, Clock clock) {
        this.books = books;
        this.db = db;
        this.photos = photos;
        this.clock = clock;
    }

    /** The names of all photos that people have, those in the bin too. */
    Set<String> all(Member.Id member) {
        return books.read(
                member,
                () -> Set.copyOf(
                        db.sql("SELECT DISTINCT photo FROM person WHERE member_id = :member AND photo IS NOT NULL")
                                .param("member", member.value())
                                .query(String.class)
                                .list()));
    }

    /** How many photos that people have are missing on the disk. */
    public int missing(Member.Id member) {
        return (int) all(member).stream()
                .filter(it -> photos.find(member, it).isEmpty())
                .count();
    }

    /** Gives a person this photo. False when it is no picture that can be read. */
    public boolean give(Member.Id member, Person.Id person, Photo photo) {
        var name = photos.keep(member, photo);
        name.ifPresent(it -> set(member, List.of(person), it));
        return name.isPresent();
    }

    /** Takes their photos away from them. */
    public void take(Member.Id member, Collection<Person.Id> people) {
        set(member, people, null);
    }

    private void set(Member.Id member, Collection<Person.Id> people, @Nullable String name) {
        books.write(member, () -> {
            db.sql("""
                UPDATE person
                   SET photo = :name, updated_at = :now
                 WHERE member_id = :member
                   AND id = ANY(cast(:people AS uuid[]))
                """)
                    .param("name", name)
                    .param("now", OffsetDateTime.now(clock))
                    .param("member", member.value())
                    .param("people", Columns.of(people, Person.Id::value))
                    .update();
        });
    }
}

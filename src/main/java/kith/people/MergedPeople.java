package kith.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.members.Member;
import kith.platform.Books;
import kith.platform.Columns;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Those of a book who turned out to be one with somebody else of it. They lie aside as they were, in no list and in no bin,
 * and come back as they were.
 */
@Repository
public class MergedPeople {

    private final Books books;
    private final JdbcClient db;
    private final PersonReading reading;
    private final PersonWriting writing;
    private final SearchIndex index;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MergedPeople(
            Books books,
            JdbcClient db,
            PersonReading reading,
            PersonWriting writing,
            SearchIndex index,
            ApplicationEventPublisher events,
            Clock clock) {
        this.books = books;
        this.db = db;
        this.reading = reading;
        this.writing = writing;
        this.index = index;
        this.events = events;
        this.clock = clock;
    }

    /** Whoever this person is in the book now. Empty for somebody who was never merged. */
    public Optional<Person.Id> into(Member.Id member, Person.Id gone) {
        return books.read(
                member,
                () -> db.sql("""
                SELECT merged_into AS id
                  FROM person
                 WHERE member_id = :member
                   AND id = :gone
                   AND merged_into IS NOT NULL
                """)
                        .param("member", member.value())
                        .param("gone", gone.value())
                        .query(MergedPeople::id)
                        .optional());
    }

    /** Keeps everybody else from changing these people until the transaction ends. */
    public void hold(Member.Id member, Collection<Person.Id> people) {
        db.sql("""
                SELECT id
                  FROM person
                 WHERE member_id = :member
                   AND id = ANY(cast(:people AS uuid[]))
                 ORDER BY id
                   FOR UPDATE
                """)
                .param("member", member.value())
                .param("people", Columns.of(people, Person.Id::value))
                .query(MergedPeople::id)
                .list();
    }

    /** Writes exactly this, also that there is no photo. Announces {@link PeopleNews.Saved}. */
    public void become(Member.Id member, Person.Id id, Particulars said) {
        books.write(member, () -> {
            writing.save(member, ReadyPeople.of(Map.of(id, said.draft())));
            db.sql("""
                UPDATE person
                   SET photo = :photo, uid = :uid, introduced_by = :by, sorted_at = :sorted
                 WHERE member_id = :member
                   AND id = :id
                """)
                    .param("photo", said.picture().orElse(null))
                    .param("uid", said.draft().uid().orElse(null))
                    .param("by", said.introducedBy().map(Person.Id::value).orElse(null))
                    .param(
                            "sorted",
                            said.sortedAt()
                                    .map(it -> it.atOffset(ZoneOffset.UTC))
                                    .orElse(null))
                    .param("member", member.value())
                    .param("id", id.value())
                    .update();
            events.publishEvent(new PeopleNews.Saved(member, Set.of(id)));
        });
    }

    /**
     * Lays somebody aside for another, and gives back who had been laid aside for them before. Announces
     * {@link PeopleNews.Binned}.
     */
    public List<Person.Id> layAside(Member.Id member, Person.Id gone, Person.Id into) {
        return books.write(member, () -> {
            var along = db.sql("""
                UPDATE person
                   SET merged_into = :into, deleted_at = coalesce(deleted_at, :now)
                 WHERE member_id = :member
                   AND (id = :gone OR merged_into = :gone)
                RETURNING id
                """)
                    .param("into", into.value())
                    .param("now", OffsetDateTime.now(clock))
                    .param("member", member.value())
                    .param("gone", gone.value())
                    .query(MergedPeople::id)
                    .list();
            index.forget(member, List.of(gone));
            events.publishEvent(new PeopleNews.Binned(member, Set.of(gone)));
            return along.stream().filter(it -> !it.equals(gone)).toList();
        });
    }

    /** Takes somebody back into the book, and those who had been laid aside for them. Announces {@link PeopleNews.Restored}. */
    public void takeBack(Member.Id member, Person.Id gone, Collection<Person.Id> along) {
        books.write(member, () -> {
            db.sql("""
                UPDATE person
                   SET merged_into = CASE WHEN id <> :gone THEN cast(:gone AS uuid) END,
                       deleted_at = CASE WHEN id <> :gone THEN deleted_at END
                 WHERE member_id = :member
                   AND (id = :gone OR id = ANY(cast(:along AS uuid[])))
                """)
                    .param("gone", gone.value())
                    .param("member", member.value())
                    .param("along", Columns.of(along, Person.Id::value))
                    .update();
            index.replace(member, reading.find(member, List.of(gone)));
            events.publishEvent(new PeopleNews.Restored(member, Set.of(gone)));
        });
    }

    private static Person.Id id(ResultSet row, int number) throws SQLException {
        return new Person.Id(row.getObject("id", UUID.class));
    }
}

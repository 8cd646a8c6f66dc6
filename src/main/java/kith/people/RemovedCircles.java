package kith.people;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.members.Member;
import kith.platform.Books;
import kith.platform.Columns;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Circles that were removed, alone or into another. They lie aside with their people, and come back as they were. */
@Repository
public class RemovedCircles {

    private final Books books;
    private final JdbcClient db;
    private final Circles circles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RemovedCircles(Books books, JdbcClient db, Circles circles, ApplicationEventPublisher events, Clock clock) {
        this.books = books;
        this.db = db;
        this.circles = circles;
        this.events = events;
        this.clock = clock;
    }

    /** The people stay in the book. False when there is no such circle. Announces {@link CirclesChanged}. */
    public boolean remove(Member.Id member, Circle.Id id) {
        return books.write(member, () -> remove(member, id, Optional.empty(), List.of()));
    }

    /** Puts everybody of the one into the other as well, and removes the one. False unless both are there. */
    public boolean merge(Member.Id member, Circle.Id id, Circle.Id into) {
        return books.write(member, () -> {
            if (id.equals(into) || circles.find(member, into).isEmpty()) {
                return false;
            }
            return remove(member, id, Optional.of(into), circles.join(member, into, circles.peopleOf(member, id)));
        });
    }

    private boolean remove(Member.Id member, Circle.Id id, Optional<Circle.Id> into, List<Person.Id> joined) {
        var people = circles.peopleOf(member, id);
        int removed = db.sql("""
                UPDATE circle
                   SET removed_at = :now, normal = normal || ' ' || id, merged_into = cast(:into AS uuid),
                       joined = cast(:joined AS uuid[])
                 WHERE member_id = :member
                   AND id = :id
                   AND removed_at IS NULL
                """)
                .param("now", OffsetDateTime.now(clock))
                .param("into", into.map(Circle.Id::value).orElse(null))
                .param("joined", Columns.of(joined, Person.Id::value))
                .param("member", member.value())
                .param("id", id.value())
                .update();
        events.publishEvent(new CirclesChanged(member, people));
        return removed == 1;
    }

    private record Removed(Circle circle, Optional<Circle.Id> into, List<Person.Id> joined) {}

    /** Under another name where its own was taken since. Empty unless it was removed. Announces {@link CirclesChanged}. */
    public Optional<Circle> restore(Member.Id member, Circle.Id id) {
        return books.write(
                member,
                () -> find(member, id).map(it -> {
                    it.into().ifPresent(into -> circles.leave(member, into, it.joined()));
                    var taken = circles.all(member).stream()
                            .map(one -> Circles.normal(one.name()))
                            .toList();
                    var name = it.circle().name();
                    for (int i = 2; taken.contains(Circles.normal(name)); i++) {
                        name = it.circle().name() + " " + i;
                    }
                    var back = new Circle(id, name);
                    db.sql("""
                    UPDATE circle
                       SET removed_at = NULL, merged_into = NULL, joined = '{}', name = :name, normal = :normal
                     WHERE member_id = :member
                       AND id = :id
                    """)
                            .param("name", back.name())
                            .param("normal", Circles.normal(back.name()))
                            .param("member", member.value())
                            .param("id", id.value())
                            .update();
                    events.publishEvent(new CirclesChanged(member, circles.peopleOf(member, id)));
                    return back;
                }));
    }

    private Optional<Removed> find(Member.Id member, Circle.Id id) {
        return db.sql("""
                SELECT name, merged_into, joined
                  FROM circle
                 WHERE member_id = :member
                   AND id = :id
                   AND removed_at IS NOT NULL
                   FOR UPDATE
                """)
                .param("member", member.value())
                .param("id", id.value())
                .query((row, _) -> new Removed(
                        new Circle(id, row.getString("name")),
                        Optional.ofNullable(row.getObject("merged_into", UUID.class))
                                .map(Circle.Id::new),
                        Arrays.stream((UUID[]) row.getArray("joined").getArray())
                                .map(Person.Id::new)
                                .toList()))
                .optional();
    }

    /** Forgets for good what was removed before then. */
    public void purge(Member.Id member, Instant before) {
        books.write(member, () -> {
            db.sql("DELETE FROM circle WHERE member_id = :member AND removed_at < :before")
                    .param("member", member.value())
                    .param("before", before.atOffset(ZoneOffset.UTC))
                    .update();
        });
    }
}

package kith.people.list;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kith.members.Member;
import kith.people.Circle;
import kith.people.Person;
import kith.platform.Columns;
import kith.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done with many people at once, for as long as it can be undone. Works within an open book. */
@Repository
class BulkEdits {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient db;
    private final Clock clock;

    BulkEdits(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    enum Deed {
        JOIN,
        LEAVE,
        KEEP,
        BIN;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Deed> of(String word) {
            return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
        }
    }

    /** @param people those whom it changed */
    record BulkEdit(Deed deed, Optional<Circle.Id> circle, List<Person.Id> people) {}

    /** Gives the id under which it can be undone. */
    UUID note(Member.Id member, Deed deed, Optional<Circle> circle, Collection<Person.Id> people) {
        var id = Ids.next();
        db.sql("""
                WITH old AS (DELETE FROM bulk_edit WHERE member_id = :member AND at < :old)
                INSERT INTO bulk_edit (member_id, id, deed, circle_id, people, at)
                VALUES (:member, :id, :deed, :circle, cast(:people AS uuid[]), :now)
                """)
                .param("member", member.value())
                .param("old", OffsetDateTime.now(clock).minus(KEPT))
                .param("id", id)
                .param("deed", deed.name())
                .param("circle", circle.map(it -> it.id().value()).orElse(null))
                .param("people", Columns.of(people, Person.Id::value))
                .param("now", OffsetDateTime.now(clock))
                .update();
        return id;
    }

    /** What is to be undone; it is so only once. */
    Optional<BulkEdit> take(Member.Id member, UUID id) {
        return db.sql("""
                DELETE FROM bulk_edit
                 WHERE member_id = :member
                   AND id = :id
                RETURNING deed, circle_id, people
                """)
                .param("member", member.value())
                .param("id", id)
                .query((row, _) -> new BulkEdit(
                        Deed.valueOf(row.getString("deed")),
                        circle(row.getObject("circle_id", UUID.class)),
                        Arrays.stream((UUID[]) row.getArray("people").getArray())
                                .map(Person.Id::new)
                                .toList()))
                .optional();
    }

    private static Optional<Circle.Id> circle(@Nullable UUID id) {
        return Optional.ofNullable(id).map(Circle.Id::new);
    }
}

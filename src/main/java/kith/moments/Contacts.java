package kith.moments;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kith.members.Member;
import kith.people.Person;
import kith.platform.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sums up how a member and their people were in touch, all of them in one statement. Works within an open book. */
@Repository
class Contacts {

    private static final Duration LATELY = Duration.ofDays(30);

    private final JdbcClient db;

    Contacts(JdbcClient db) {
        this.db = db;
    }

    /**
     * Who never was in touch is left out. The order, what counts being looked at last, and OFFSET 0 keep the planner to one
     * range of the timeline and its moments for each person: within a large import it knows nothing yet of the new rows,
     * and would look at all of them for everybody.
     */
    Map<Person.Id, Contact> of(Member.Id member, Collection<Person.Id> people) {
        var contacts = new HashMap<Person.Id, Contact>();
        db.sql("""
                SELECT p.id AS person_id, c.*
                  FROM unnest(cast(:people AS uuid[])) AS p (id)
                 CROSS JOIN LATERAL (
                       SELECT count(*) AS touches, max(who.at) AS last_touch,
                              max(who.at) FILTER (WHERE m.channel = 'IN_PERSON') AS last_meeting,
                              max(who.at) FILTER (WHERE m.direction = 'IN' AND NOT m.talked) AS last_heard,
                              max(who.at) FILTER (WHERE m.direction <> 'IN' OR m.talked) AS last_answered,
                              (array_agg(who.at ORDER BY who.at DESC)
                                  FILTER (WHERE m.direction = 'OUT' AND m.channel <> 'IN_PERSON'))[1\\:60] AS reached_out
                         FROM (SELECT at, moment_id
                                 FROM moment_person
                                WHERE member_id = :member
                                  AND person_id = p.id
                                ORDER BY at DESC, moment_id DESC
                               OFFSET 0) who
                        CROSS JOIN LATERAL (
                              SELECT channel, direction,
                                     channel IN ('IN_PERSON', 'CALL', 'VIDEO') AND NOT missed AS talked,
                                     deleted_at IS NULL AND NOT planned AND NOT noise AS counts
                                FROM moment
                               WHERE member_id = :member
                                 AND id = who.moment_id
                              OFFSET 0) m
                        WHERE m.counts) c
                 WHERE c.touches > 0
                """)
                .param("member", member.value())
                .param("people", Columns.of(people, Person.Id::value))
                .query((ResultSet row) -> {
                    while (row.next()) {
                        contacts.put(new Person.Id(row.getObject("person_id", UUID.class)), contact(row));
                    }
                    return contacts;
                });
        return contacts;
    }

    private static Contact contact(ResultSet row) throws SQLException {
        var heard = instant(row, "last_heard");
        var answered = instant(row, "last_answered");
        return new Contact(
                row.getInt("touches"),
                instant(row, "last_touch"),
                instant(row, "last_meeting"),
                heard.filter(it -> answered.isEmpty() || it.isAfter(answered.get())),
                lately(row.getArray("reached_out")));
    }

    private static List<Instant> lately(@Nullable Array times) throws SQLException {
        if (times == null) {
            return List.of();
        }
        var all = Arrays.stream((Timestamp[]) times.getArray())
                .map(Timestamp::toInstant)
                .toList();
        return all.stream()
                .filter(it -> it.isAfter(all.getFirst().minus(LATELY)))
                .toList();
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}

package kith.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.members.Member;
import kith.platform.Books;
import kith.platform.Columns;
import kith.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a member noticed about their people, and what of it is still to be brought up. */
@Repository
public class Details {

    private static final String COLUMNS = "d.id, d.person_id, d.noticed, d.noticed_on, d.raise_on, d.raised_at";

    private final Books books;
    private final JdbcClient db;
    private final Clock clock;

    Details(Books books, JdbcClient db, Clock clock) {
        this.books = books;
        this.db = db;
        this.clock = clock;
    }

    /** A detail as it is noticed; {@code moment} is the moment it was learned in. */
    public record Noticed(
            Person.Id person, String words, LocalDate on, Optional<LocalDate> raiseOn, Optional<UUID> moment) {
        public Noticed {
            words = words.strip();
            if (words.isEmpty()) {
                throw new IllegalArgumentException("A detail needs words.");
            }
        }
    }

    public Detail.Id add(Member.Id member, Noticed noticed) {
        return addAll(member, List.of(noticed)).getFirst();
    }

    public List<Detail.Id> addAll(Member.Id member, List<Noticed> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        var ids = all.stream().map(_ -> new Detail.Id(Ids.next())).toList();
        books.write(member, () -> {
            db.sql("""
                    INSERT INTO detail (member_id, id, person_id, noticed, noticed_on, raise_on, moment_id)
                    SELECT :member, d.*
                      FROM unnest(cast(:id AS uuid[]), cast(:person AS uuid[]), :noticed, cast(:noticed_on AS date[]),
                                  cast(:raise_on AS date[]), cast(:moment AS uuid[])) AS d
                    """)
                    .param("member", member.value())
                    .param("id", Columns.of(ids, Detail.Id::value))
                    .param("person", Columns.of(all, it -> it.person().value()))
                    .param("noticed", Columns.of(all, Noticed::words))
                    .param("noticed_on", Columns.of(all, Noticed::on))
                    .param("raise_on", Columns.of(all, it -> it.raiseOn().orElse(null)))
                    .param("moment", Columns.of(all, it -> it.moment().orElse(null)))
                    .update();
        });
        return ids;
    }

    /** Adds what is not noted of its person in the same words and days yet; gives back the ids of the new ones. */
    public List<Detail.Id> addNew(Member.Id member, List<Noticed> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        return books.write(member, () -> {
            var known = db
                    .sql("SELECT " + COLUMNS + """
                      FROM detail d
                     WHERE d.member_id = :member
                       AND d.person_id = ANY(cast(:people AS uuid[]))
                    """)
                    .param("member", member.value())
                    .param("people", Columns.of(all, it -> it.person().value()))
                    .query(Details::detail)
                    .stream()
                    .map(it -> new Known(it.person(), it.noticed(), it.noticedOn(), it.raiseOn()))
                    .collect(Collectors.toSet());
            return addAll(
                    member,
                    all.stream()
                            .filter(it -> !known.contains(new Known(it.person(), it.words(), it.on(), it.raiseOn())))
                            .toList());
        });
    }

    private record Known(Person.Id person, String words, LocalDate on, Optional<LocalDate> raiseOn) {}

    /** Takes away for good, as when an import is undone; brought up or not. */
    public void removeAll(Member.Id member, List<Detail.Id> ids) {
        if (!ids.isEmpty()) {
            books.write(member, () -> {
                db.sql("DELETE FROM detail WHERE member_id = :member AND id = ANY(cast(:ids AS uuid[]))")
                        .param("member", member.value())
                        .param("ids", Columns.of(ids, Detail.Id::value))
                        .update();
            });
        }
    }

    /** Those still to be brought up first, the newest of them first. */
    public List<Detail> of(Member.Id member, Person.Id person) {
        return books.read(
                member,
                () -> db.sql("SELECT " + COLUMNS + """
                  FROM detail d
                 WHERE d.member_id = :member
                   AND d.person_id = :person
                 ORDER BY d.raised_at DESC NULLS FIRST, d.noticed_on DESC, d.id DESC
                """)
                        .param("member", member.value())
                        .param("person", person.value())
                        .query(Details::detail)
                        .list());
    }

    /** What was learned in each of these moments, in the order in which it was written; those without are left out. */
    public Map<UUID, List<Detail>> learnedIn(Member.Id member, Collection<UUID> moments) {
        record Learned(UUID moment, Detail detail) {}
        return books
                .read(
                        member,
                        () -> db.sql("SELECT d.moment_id, " + COLUMNS + """
                  FROM detail d
                 WHERE d.member_id = :member
                   AND d.moment_id = ANY(cast(:moments AS uuid[]))
                 ORDER BY d.id
                """)
                                .param("member", member.value())
                                .param("moments", Columns.of(List.copyOf(moments), it -> it))
                                .query((row, number) ->
                                        new Learned(row.getObject("moment_id", UUID.class), detail(row, number)))
                                .list())
                .stream()
                .collect(Collectors.groupingBy(
                        Learned::moment, Collectors.mapping(Learned::detail, Collectors.toList())));
    }

    /** What may be brought up on this day, of people not in the bin: what waited for a day first, then the oldest. */
    public List<Detail> toRaise(Member.Id member, LocalDate day, int limit) {
        return books.read(
                member,
                () -> db.sql("SELECT " + COLUMNS + """
                  FROM detail d
                  JOIN person p ON p.member_id = d.member_id AND p.id = d.person_id
                 WHERE d.member_id = :member
                   AND d.raised_at IS NULL
                   AND coalesce(d.raise_on, d.noticed_on) <= :day
                   AND p.deleted_at IS NULL
                 ORDER BY d.raise_on NULLS LAST, d.noticed_on, d.id
                 LIMIT :limit
                """)
                        .param("member", member.value())
                        .param("day", day)
                        .param("limit", limit)
                        .query(Details::detail)
                        .list());
    }

    /** Marks it as brought up now. Empty unless it was open. */
    public Optional<Detail> raise(Member.Id member, Detail.Id id) {
        return books.write(
                member,
                () -> db.sql("UPDATE detail d SET raised_at = :now" + """
                 WHERE d.member_id = :member
                   AND d.id = :id
                   AND d.raised_at IS NULL
                RETURNING\s""" + COLUMNS)
                        .param("now", OffsetDateTime.now(clock))
                        .param("member", member.value())
                        .param("id", id.value())
                        .query(Details::detail)
                        .optional());
    }

    public boolean remove(Member.Id member, Detail.Id id) {
        return books.write(
                member,
                () -> db.sql("DELETE FROM detail WHERE member_id = :member AND id = :id")
                                .param("member", member.value())
                                .param("id", id.value())
                                .update()
                        == 1);
    }

    private static Detail detail(ResultSet row, int number) throws SQLException {
        return new Detail(
                new Detail.Id(row.getObject("id", UUID.class)),
                new Person.Id(row.getObject("person_id", UUID.class)),
                row.getString("noticed"),
                row.getObject("noticed_on", LocalDate.class),
                Optional.ofNullable(row.getObject("raise_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("raised_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}

package kith.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kith.drafts.ContactPoint;
import kith.drafts.Home;
import kith.drafts.Met;
import kith.drafts.PartialDate;
import kith.drafts.PersonName;
import kith.drafts.Work;
import kith.members.Member;
import kith.platform.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads whole people, one or many, in one statement. Works within an open book. */
@Repository
class PersonReading {

    private final JdbcClient db;

    PersonReading(JdbcClient db) {
        this.db = db;
    }

    /** In no particular order; those in the bin are found too. */
    List<Person> find(Member.Id member, Collection<Person.Id> ids) {
        return db.sql("""
                SELECT p.*, w.works, c.contacts, i.interests, k.circles
                  FROM person p
                  LEFT JOIN LATERAL (SELECT array_agg(ARRAY[organisation, title] ORDER BY position) AS works
                               FROM person_work
                              WHERE member_id = :member AND person_id = p.id) w ON true
                  LEFT JOIN LATERAL (SELECT array_agg(ARRAY[kind, value, label] ORDER BY position) AS contacts
                               FROM contact_point
                              WHERE member_id = :member AND person_id = p.id) c ON true
                  LEFT JOIN LATERAL (SELECT array_agg(word ORDER BY position) AS interests
                               FROM person_interest
                              WHERE member_id = :member AND person_id = p.id) i ON true
                  LEFT JOIN LATERAL (SELECT array_agg(ARRAY[cast(c.id AS text), c.name] ORDER BY c.normal) AS circles
                               FROM person_circle pc
                               JOIN circle c ON c.member_id = pc.member_id AND c.id = pc.circle_id AND c.removed_at IS NULL
                              WHERE pc.member_id = :member AND pc.person_id = p.id) k ON true
                 WHERE p.member_id = :member
                   AND p.id = ANY(cast(:ids AS uuid[]))
                """)
                .param("member", member.value())
                .param("ids", Columns.of(ids, Person.Id::value))
                .query(PersonReading::person)
                .list();
    }

    Map<Person.Id, List<String>> rests(Member.Id member, Collection<Person.Id> ids) {
        var rests = new HashMap<Person.Id, List<String>>();
        db.sql("""
                SELECT id, rest
                  FROM person
                 WHERE member_id = :member
                   AND id = ANY(cast(:ids AS uuid[]))
                   AND rest <> '{}'
                """)
                .param("member", member.value())
                .param("ids", Columns.of(ids, Person.Id::value))
                .query((row, _) -> rests.put(new Person.Id(row.getObject("id", UUID.class)), List.of((String[])
                        row.getArray("rest").getArray())))
                .list();
        return rests;
    }

    /** Those who lie aside, as they are one with somebody else. */
    List<Person.Id> merged(Member.Id member) {
        return db.sql("SELECT id FROM person WHERE member_id = :member AND merged_into IS NOT NULL")
                .param("member", member.value())
                .query((row, _) -> new Person.Id(row.getObject("id", UUID.class)))
                .list();
    }

    /** Without those in the bin. */
    List<PersonBrief> brief(Member.Id member, Collection<Person.Id> ids) {
        return db.sql("""
                SELECT p.id, p.display, p.photo, p.city, w.organisation, w.title
                  FROM person p
                  LEFT JOIN person_work w ON w.member_id = :member AND w.person_id = p.id AND w.position = 0
                 WHERE p.member_id = :member
                   AND p.id = ANY(cast(:ids AS uuid[]))
                   AND p.deleted_at IS NULL
                """)
                .param("member", member.value())
                .param("ids", Columns.of(ids, Person.Id::value))
                .query(PersonReading::brief)
                .list();
    }

    static PersonBrief brief(ResultSet row, int number) throws SQLException {
        var organisation = row.getString("organisation");
        return new PersonBrief(
                new Person.Id(row.getObject("id", UUID.class)),
                row.getString("display"),
                organisation == null ? Optional.empty() : Optional.of(new Work(organisation, row.getString("title"))),
                Optional.ofNullable(row.getString("photo")),
                row.getString("city"));
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new Person.Id(row.getObject("id", UUID.class)),
                name(row),
                rows(row, "works").stream().map(it -> new Work(it[0], it[1])).toList(),
                rows(row, "contacts").stream()
                        .map(it -> new ContactPoint(ContactPoint.Kind.valueOf(it[0]), it[1], it[2]))
                        .toList(),
                birthday(row),
                new Home(
                        row.getString("city"),
                        row.getString("country"),
                        Optional.ofNullable(row.getString("zone")).map(ZoneId::of)),
                new Met(
                        Met.How.valueOf(row.getString("met_how")),
                        row.getString("met_where"),
                        Optional.ofNullable(row.getObject("met_on", LocalDate.class))),
                Optional.ofNullable(row.getObject("introduced_by", UUID.class)).map(Person.Id::new),
                rows(row, "circles").stream()
                        .map(it -> new Circle(new Circle.Id(UUID.fromString(it[0])), it[1]))
                        .toList(),
                words(row, "interests"),
                row.getString("notes"),
                Optional.ofNullable(row.getString("photo")),
                Optional.ofNullable(row.getString("uid")),
                words(row, "rest"),
                life(row));
    }

    private static PersonName name(ResultSet row) throws SQLException {
        return new PersonName(
                row.getString("display"),
                row.getString("given"),
                row.getString("additional"),
                row.getString("family"),
                row.getString("prefix"),
                row.getString("suffix"),
                row.getString("nickname"));
    }

    static Optional<PartialDate> birthday(ResultSet row) throws SQLException {
        var month = row.getObject("birthday_month", Integer.class);
        if (month == null) {
            return Optional.empty();
        }
        var year = row.getObject("birthday_year", Integer.class);
        return Optional.of(new PartialDate(
                MonthDay.of(month, row.getInt("birthday_day")),
                year == null ? OptionalInt.empty() : OptionalInt.of(year)));
    }

    private static Person.Life life(ResultSet row) throws SQLException {
        return new Person.Life(
                instant(row, "created_at").orElseThrow(),
                instant(row, "updated_at").orElseThrow(),
                instant(row, "sorted_at"),
                instant(row, "last_touch_at"),
                instant(row, "deleted_at"));
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static List<String[]> rows(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : Arrays.asList((String[][]) array.getArray());
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }
}

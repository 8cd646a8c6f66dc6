package kith.moments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kith.members.Member;
import kith.people.Person;
import kith.platform.Books;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** On which days there was something, for whoever draws a calendar. */
@Repository
public class MomentDays {

    private final Books books;
    private final JdbcClient db;

    MomentDays(Books books, JdbcClient db) {
        this.books = books;
        this.db = db;
    }

    /**
     * A day with at least one moment.
     *
     * @param touches  those that count, meetings among them
     * @param meetings those face to face
     * @param plans    those still ahead, or not yet confirmed
     */
    public record Day(LocalDate on, int touches, int meetings, int plans) {}

    /** The days from one until another, {@code until} excluded, as the member's clock has them; noise is left out. */
    public List<Day> between(Member member, LocalDate from, LocalDate until) {
        return days(member, from, until, Optional.empty());
    }

    /** The same, of moments with this person. */
    public List<Day> with(Member member, Person.Id person, LocalDate from, LocalDate until) {
        return days(member, from, until, Optional.of(person));
    }

    private List<Day> days(Member member, LocalDate from, LocalDate until, Optional<Person.Id> person) {
        return books.read(
                member.id(),
                () -> db.sql("""
                SELECT cast(m.at AT TIME ZONE :zone AS date) AS day,
                       count(*) FILTER (WHERE NOT m.planned) AS touches,
                       count(*) FILTER (WHERE NOT m.planned AND m.channel = 'IN_PERSON') AS meetings,
                       count(*) FILTER (WHERE m.planned) AS plans
                  FROM moment m
                 WHERE m.member_id = :member
                   AND m.deleted_at IS NULL
                   AND NOT m.noise
                   AND m.at >= :from
                   AND m.at < :until
                   AND EXISTS (SELECT FROM moment_person who
                                WHERE who.member_id = :member
                                  AND who.moment_id = m.id
                                  AND (cast(:person AS uuid) IS NULL OR who.person_id = cast(:person AS uuid)))
                 GROUP BY 1
                 ORDER BY 1
                """)
                        .param("zone", member.zone().getId())
                        .param("member", member.id().value())
                        .param("from", start(from, member.zone()))
                        .param("until", start(until, member.zone()))
                        .param("person", person.map(Person.Id::value).orElse(null))
                        .query(MomentDays::day)
                        .list());
    }

    private static OffsetDateTime start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toOffsetDateTime();
    }

    private static Day day(ResultSet row, int number) throws SQLException {
        return new Day(
                row.getObject("day", LocalDate.class),
                row.getInt("touches"),
                row.getInt("meetings"),
                row.getInt("plans"));
    }
}

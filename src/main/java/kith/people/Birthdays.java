package kith.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kith.drafts.PartialDate;
import kith.members.Member;
import kith.platform.Books;
import kith.platform.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who in a member's book has their birthday when. Nobody in the bin, and nobody who waits in the inbox. */
@Repository
public class Birthdays {

    private final Books books;
    private final JdbcClient db;

    Birthdays(Books books, JdbcClient db) {
        this.books = books;
        this.db = db;
    }

    /** A birthday that comes: {@code on} is the day it is kept. */
    public record Coming(Person.Id person, PartialDate birthday, LocalDate on) {}

    /** Those from {@code from} up to before {@code until}, each day of the year once, in their order. */
    public List<Coming> between(Member.Id member, LocalDate from, LocalDate until) {
        var days = from.datesUntil(until).flatMap(PartialDate::keptOn).toList();
        return books.read(
                member,
                () -> db
                        .sql("""
                SELECT p.id, p.birthday_month, p.birthday_day, p.birthday_year
                  FROM unnest(cast(:months AS smallint[]), cast(:days AS smallint[])) AS d (month, day)
                  JOIN person p ON p.member_id = :member AND p.birthday_month = d.month AND p.birthday_day = d.day
                 WHERE p.deleted_at IS NULL
                   AND p.sorted_at IS NOT NULL
                """)
                        .param("member", member.value())
                        .param("months", Columns.of(days, MonthDay::getMonthValue))
                        .param("days", Columns.of(days, MonthDay::getDayOfMonth))
                        .query((row, _) -> coming(row, from))
                        .stream()
                        .sorted(Comparator.comparing(Coming::on)
                                .thenComparing(coming -> coming.person().value()))
                        .toList());
    }

    private static Coming coming(ResultSet row, LocalDate from) throws SQLException {
        var birthday = PersonReading.birthday(row).orElseThrow();
        return new Coming(new Person.Id(row.getObject("id", UUID.class)), birthday, birthday.nextOnOrAfter(from));
    }
}

package kith.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import kith.drafts.PartialDate;
import kith.facts.Fact.Occasion;
import kith.members.Member;
import kith.people.People;
import kith.people.Person;
import kith.platform.Books;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose day comes when. The rows follow from the cards of people, and are written anew with each of them. */
@Repository
public class Occasions {

    private final Books books;
    private final JdbcClient db;
    private final People people;

    Occasions(Books books, JdbcClient db, People people) {
        this.books = books;
        this.db = db;
        this.people = people;
    }

    /** A day that comes: {@code on} is when it is kept. */
    public record Coming(Person.Id person, Occasion occasion, LocalDate on) {}

    /** Those from {@code from} up to before {@code until}, at most a year, in their order; of people in the bin too. */
    public List<Coming> between(Member.Id member, LocalDate from, LocalDate until) {
        var days = from.datesUntil(until).flatMap(PartialDate::keptOn).toList();
        return books.read(
                member,
                () -> db
                        .sql("""
                SELECT o.person_id, o.label, o.month, o.day, o.year
                  FROM unnest(cast(:months AS smallint[]), cast(:days AS smallint[])) AS d (month, day)
                  JOIN occasion o ON o.member_id = :member AND o.month = d.month AND o.day = d.day
                """)
                        .param("member", member.value())
                        .param(
                                "months",
                                days.stream().map(MonthDay::getMonthValue).toArray(Integer[]::new))
                        .param(
                                "days",
                                days.stream().map(MonthDay::getDayOfMonth).toArray(Integer[]::new))
                        .query((row, _) -> coming(row, from))
                        .stream()
                        .sorted(Comparator.comparing(Coming::on)
                                .thenComparing(it -> it.person().value())
                                .thenComparing(it -> it.occasion().label()))
                        .toList());
    }

    /** Within the open book: the cards of these people were written. */
    void follow(Member.Id member, Collection<Person.Id> ids) {
        db.sql("DELETE FROM occasion WHERE member_id = :member AND person_id = ANY(cast(:people AS uuid[]))")
                .param("member", member.value())
                .param("people", ids.stream().map(it -> it.value().toString()).toArray(String[]::new))
                .update();
        var rows = new ArrayList<Row>();
        people.rests(member, ids).forEach((person, rest) -> {
            int place = 0;
            for (var occasion : new Card(rest).all(Occasion.class)) {
                rows.add(new Row(person, place++, occasion));
            }
        });
        if (!rows.isEmpty()) {
            insert(member, rows);
        }
    }

    private record Row(Person.Id person, int place, Occasion occasion) {}

    private void insert(Member.Id member, List<Row> rows) {
        db.sql("""
                INSERT INTO occasion (member_id, person_id, place, label, month, day, year)
                SELECT :member, o.person_id, o.place, o.label, o.month, o.day, nullif(o.year, 0)
                  FROM unnest(cast(:person AS uuid[]), cast(:place AS smallint[]), cast(:label AS text[]),
                              cast(:month AS smallint[]), cast(:day AS smallint[]), cast(:year AS smallint[]))
                    AS o (person_id, place, label, month, day, year)
                """)
                .param("member", member.value())
                .param(
                        "person",
                        rows.stream().map(it -> it.person().value().toString()).toArray(String[]::new))
                .param("place", rows.stream().map(Row::place).toArray(Integer[]::new))
                .param("label", rows.stream().map(it -> it.occasion().label()).toArray(String[]::new))
                .param(
                        "month",
                        rows.stream()
                                .map(it -> it.occasion().day().day().getMonthValue())
                                .toArray(Integer[]::new))
                .param(
                        "day",
                        rows.stream()
                                .map(it -> it.occasion().day().day().getDayOfMonth())
                                .toArray(Integer[]::new))
                .param(
                        "year",
                        rows.stream()
                                .map(it -> it.occasion().day().year().orElse(0))
                                .toArray(Integer[]::new))
                .update();
    }

    private static Coming coming(ResultSet row, LocalDate from) throws SQLException {
        int year = row.getInt("year");
        var day = new PartialDate(
                MonthDay.of(row.getInt("month"), row.getInt("day")),
                year == 0 ? OptionalInt.empty() : OptionalInt.of(year));
        return new Coming(
                new Person.Id(row.getObject("person_id", UUID.class)),
                new Occasion(row.getString("label"), day),
                day.nextOnOrAfter(from));
    }
}

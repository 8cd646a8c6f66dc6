package kith.ahead;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kith.members.Member;
import kith.people.Circle;
import kith.people.Circles;
import kith.people.Person;
import kith.platform.Books;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How many days ahead a member wants to hear of somebody's birthday and other days: what was said of the person, else the
 * most that was said of a circle of theirs, else three.
 */
@Repository
public class DaysAhead {

    public static final int USUAL = 3;
    static final int MOST = 60;

    private final Books books;
    private final JdbcClient db;
    private final Circles circles;

    DaysAhead(Books books, JdbcClient db, Circles circles) {
        this.books = books;
        this.db = db;
        this.circles = circles;
    }

    /** The most that holds for anybody. */
    public int longest(Member.Id member) {
        return books.read(
                member,
                () -> db.sql("""
                SELECT greatest(cast(:usual AS int),
                                (SELECT max(days) FROM circle_ahead WHERE member_id = :member),
                                (SELECT max(days) FROM person_ahead WHERE member_id = :member))
                """)
                        .param("usual", USUAL)
                        .param("member", member.value())
                        .query(Integer.class)
                        .single());
    }

    /** What holds for each of these people. One statement, and one more where anything was said of circles. */
    public Map<Person.Id, Integer> of(Member.Id member, Collection<Person.Id> people) {
        return books.read(member, () -> {
            var said = said(member, people);
            var days = usual(member, people, said.circles());
            days.putAll(said.people());
            return days;
        });
    }

    private record SaidOf(Map<Circle.Id, Integer> circles, Map<Person.Id, Integer> people) {}

    /** What was said of circles, and of these people alone. */
    private SaidOf said(Member.Id member, Collection<Person.Id> people) {
        var said = new SaidOf(new HashMap<>(), new HashMap<>());
        db.sql("""
                SELECT circle_id, cast(NULL AS uuid) AS person_id, days
                  FROM circle_ahead
                 WHERE member_id = :member
                 UNION ALL
                SELECT NULL, person_id, days
                  FROM person_ahead
                 WHERE member_id = :member
                   AND person_id = ANY(cast(:people AS uuid[]))
                """)
                .param("member", member.value())
                .param(
                        "people",
                        people.stream().map(it -> it.value().toString()).toArray(String[]::new))
                .query(row -> {
                    var circle = row.getObject("circle_id", UUID.class);
                    if (circle != null) {
                        said.circles().put(new Circle.Id(circle), row.getInt("days"));
                    } else {
                        said.people().put(new Person.Id(row.getObject("person_id", UUID.class)), row.getInt("days"));
                    }
                });
        return said;
    }

    /** What would hold for this person if nothing were said of them alone. */
    int usual(Member.Id member, Person.Id person) {
        return books.read(member, () -> usual(member, List.of(person), circles(member)))
                .getOrDefault(person, USUAL);
    }

    private Map<Person.Id, Integer> usual(
            Member.Id member, Collection<Person.Id> people, Map<Circle.Id, Integer> ofCircles) {
        var days = new HashMap<Person.Id, Integer>();
        people.forEach(it -> days.put(it, USUAL));
        if (!ofCircles.isEmpty()) {
            circles.of(member, people)
                    .forEach((person, in) -> in.stream()
                            .filter(ofCircles::containsKey)
                            .mapToInt(ofCircles::get)
                            .max()
                            .ifPresent(it -> days.put(person, it)));
        }
        return days;
    }

    /** What was said of circles. */
    Map<Circle.Id, Integer> circles(Member.Id member) {
        return books.read(member, () -> said(member, List.of()).circles());
    }

    /** What was said of this person alone. */
    Optional<Integer> own(Member.Id member, Person.Id person) {
        return Optional.ofNullable(
                books.read(member, () -> said(member, List.of(person)).people().get(person)));
    }

    /** Nothing said: as usual. */
    public void say(Member.Id member, Person.Id person, OptionalInt days) {
        say(member, "person", person.value(), days);
    }

    public void say(Member.Id member, Circle.Id circle, OptionalInt days) {
        say(member, "circle", circle.value(), days);
    }

    private void say(Member.Id member, String whose, UUID id, OptionalInt days) {
        books.write(member, () -> {
            db.sql("DELETE FROM %1$s_ahead WHERE member_id = :member AND %1$s_id = :id".formatted(whose))
                    .param("member", member.value())
                    .param("id", id)
                    .update();
            if (days.isPresent()) {
                db.sql("INSERT INTO %1$s_ahead (member_id, %1$s_id, days) VALUES (:member, :id, :days)"
                                .formatted(whose))
                        .param("member", member.value())
                        .param("id", id)
                        .param("days", days.getAsInt())
                        .update();
            }
        });
    }
}

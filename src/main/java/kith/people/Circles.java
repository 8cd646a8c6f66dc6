package kith.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kith.drafts.Plain;
import kith.members.Member;
import kith.platform.Books;
import kith.platform.Columns;
import kith.platform.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All circles of a member. Their names differ in more than case and accents. */
@Repository
public class Circles {

    private final Books books;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    Circles(Books books, JdbcClient db, ApplicationEventPublisher events) {
        this.books = books;
        this.db = db;
        this.events = events;
    }

    /** By name. */
    public List<Circle> all(Member.Id member) {
        return books.read(
                member,
                () -> db.sql("""
                SELECT id, name
                  FROM circle
                 WHERE member_id = :member
                   AND removed_at IS NULL
                 ORDER BY normal
                """)
                        .param("member", member.value())
                        .query(Circles::circle)
                        .list());
    }

    public Optional<Circle> find(Member.Id member, Circle.Id id) {
        return books.read(
                member,
                () -> db.sql("""
                SELECT id, name
                  FROM circle
                 WHERE member_id = :member
                   AND id = :id
                   AND removed_at IS NULL
                """)
                        .param("member", member.value())
                        .param("id", id.value())
                        .query(Circles::circle)
                        .optional());
    }

    /** The circles of each of these people; those who are in none are left out. */
    public Map<Person.Id, List<Circle.Id>> of(Member.Id member, Collection<Person.Id> people) {
        return books.read(member, () -> {
            var circles = new HashMap<Person.Id, List<Circle.Id>>();
            db.sql("""
                    SELECT person_id, circle_id
                      FROM person_circle p
                     WHERE member_id = :member
                       AND person_id = ANY(cast(:people AS uuid[]))
                       AND EXISTS (SELECT FROM circle c
                                    WHERE c.member_id = :member AND c.id = p.circle_id AND c.removed_at IS NULL)
                     ORDER BY circle_id
                    """)
                    .param("member", member.value())
                    .param("people", Columns.of(people, Person.Id::value))
                    .query((row, _) -> circles.computeIfAbsent(
                                    new Person.Id(row.getObject("person_id", UUID.class)), _ -> new ArrayList<>())
                            .add(new Circle.Id(row.getObject("circle_id", UUID.class))))
                    .list();
            return circles;
        });
    }

    /** Everybody in this circle who is not in the bin. */
    public List<Person.Id> peopleOf(Member.Id member, Circle.Id circle) {
        return books.read(
                member,
                () -> db.sql("""
                SELECT c.person_id
                  FROM person_circle c
                  JOIN person p ON p.member_id = c.member_id AND p.id = c.person_id
                 WHERE c.member_id = :member
                   AND c.circle_id = :circle
                   AND p.deleted_at IS NULL
                 ORDER BY c.person_id
                """)
                        .param("member", member.value())
                        .param("circle", circle.value())
                        .query((row, _) -> new Person.Id(row.getObject("person_id", UUID.class)))
                        .list());
    }

    /** Where a list of people ended: by what it is sorted, and the last one's id. */
    public record Mark(String key, UUID id) {}

    /** Some of this circle by name, after somebody; those in the bin left out. */
    public List<Listed> listed(Member.Id member, Circle.Id circle, Mark after, int limit) {
        return books.read(
                member,
                () -> db.sql("""
                SELECT p.id, p.display, p.photo, p.city, p.sort_key, p.last_touch_at, p.touch_due_on, p.deleted_at,
                       w.organisation, w.title
                  FROM person_circle c
                  JOIN person p ON p.member_id = c.member_id AND p.id = c.person_id
                  LEFT JOIN person_work w ON w.member_id = :member AND w.person_id = p.id AND w.position = 0
                 WHERE c.member_id = :member
                   AND c.circle_id = :circle
                   AND p.deleted_at IS NULL
                   AND (p.sort_key, p.id) > (:key, :id)
                 ORDER BY p.sort_key, p.id
                 LIMIT :limit
                """)
                        .param("member", member.value())
                        .param("circle", circle.value())
                        .param("key", after.key())
                        .param("id", after.id())
                        .param("limit", limit)
                        .query(Listed::row)
                        .list());
    }

    /** The circle of this name, made if there is none. */
    public Circle create(Member.Id member, String name) {
        var circle = new Circle(new Circle.Id(Ids.next()), name);
        return books.write(
                member,
                () -> named(member, List.of(circle.name())).values().iterator().next());
    }

    /** False when there is no such circle, or another has that name. Announces {@link CirclesChanged}. */
    public boolean rename(Member.Id member, Circle.Id id, String name) {
        var circle = new Circle(id, name);
        return books.write(member, () -> {
            var renamed = db.sql("""
                    UPDATE circle
                       SET name = :name, normal = :normal
                     WHERE member_id = :member
                       AND id = :id
                       AND removed_at IS NULL
                       AND NOT EXISTS (SELECT FROM circle o
                                        WHERE o.member_id = :member AND o.normal = :normal AND o.id <> :id)
                    """)
                    .param("member", member.value())
                    .param("id", id.value())
                    .param("name", circle.name())
                    .param("normal", normal(circle.name()))
                    .update();
            events.publishEvent(new CirclesChanged(member, peopleOf(member, id)));
            return renamed == 1;
        });
    }

    /** For good; {@link RemovedCircles} can be taken back. The people stay in the book. Announces {@link CirclesChanged}. */
    public boolean delete(Member.Id member, Circle.Id id) {
        return books.write(member, () -> {
            var people = peopleOf(member, id);
            var deleted = db.sql("DELETE FROM circle WHERE member_id = :member AND id = :id")
                    .param("member", member.value())
                    .param("id", id.value())
                    .update();
            events.publishEvent(new CirclesChanged(member, people));
            return deleted == 1;
        });
    }

    /**
     * Puts a person into these circles and no others; a circle that there is not is passed over. Announces
     * {@link CirclesChanged}.
     */
    public void place(Member.Id member, Person.Id person, Collection<Circle.Id> circles) {
        books.write(member, () -> {
            db.sql("DELETE FROM person_circle WHERE member_id = :member AND person_id = :person")
                    .param("member", member.value())
                    .param("person", person.value())
                    .update();
            db.sql("""
                    INSERT INTO person_circle (member_id, circle_id, person_id)
                    SELECT :member, id, :person
                      FROM circle
                     WHERE member_id = :member
                       AND id = ANY(cast(:circles AS uuid[]))
                       AND removed_at IS NULL
                    """)
                    .param("member", member.value())
                    .param("person", person.value())
                    .param(
                            "circles",
                            circles.stream().map(it -> it.value().toString()).toArray(String[]::new))
                    .update();
            events.publishEvent(new CirclesChanged(member, List.of(person)));
        });
    }

    /** Gives those who were not in it before. Announces {@link CirclesChanged}. */
    public List<Person.Id> join(Member.Id member, Circle.Id circle, Collection<Person.Id> people) {
        return changed(member, circle, people, """
                INSERT INTO person_circle (member_id, circle_id, person_id)
                SELECT :member, :circle, id
                  FROM person
                 WHERE member_id = :member
                   AND id = ANY(cast(:people AS uuid[]))
                    ON CONFLICT DO NOTHING
                RETURNING person_id
                """);
    }

    /** Gives those who were in it. Announces {@link CirclesChanged}. */
    public List<Person.Id> leave(Member.Id member, Circle.Id circle, Collection<Person.Id> people) {
        return changed(member, circle, people, """
                DELETE FROM person_circle
                 WHERE member_id = :member
                   AND circle_id = :circle
                   AND person_id = ANY(cast(:people AS uuid[]))
                RETURNING person_id
                """);
    }

    private List<Person.Id> changed(Member.Id member, Circle.Id circle, Collection<Person.Id> people, String sql) {
        return books.write(member, () -> {
            var changed = db.sql(sql)
                    .param("member", member.value())
                    .param("circle", circle.value())
                    .param("people", Columns.of(people, Person.Id::value))
                    .query((row, _) -> new Person.Id(row.getObject("person_id", UUID.class)))
                    .list();
            if (!changed.isEmpty()) {
                events.publishEvent(new CirclesChanged(member, changed));
            }
            return changed;
        });
    }

    /** How many people each circle has, those in the bin counted too, but nobody twice who was merged. */
    public Map<Circle.Id, Integer> sizes(Member.Id member) {
        return books.read(
                member,
                () -> db
                        .sql("""
                SELECT c.circle_id, count(*) AS size
                  FROM person_circle c
                 WHERE c.member_id = :member
                   AND NOT EXISTS (SELECT FROM person p
                                    WHERE p.member_id = :member AND p.id = c.person_id AND p.merged_into IS NOT NULL)
                 GROUP BY c.circle_id
                """)
                        .param("member", member.value())
                        .query((row, _) ->
                                Map.entry(new Circle.Id(row.getObject("circle_id", UUID.class)), row.getInt("size")))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The circles of these names by {@link Plain} name, made where there are none; within an open book. */
    Map<String, Circle> named(Member.Id member, Collection<String> names) {
        var wanted = new LinkedHashMap<String, Circle>();
        for (var name : names) {
            if (!name.isBlank()) {
                wanted.putIfAbsent(normal(name), new Circle(new Circle.Id(Ids.next()), name));
            }
        }
        var missing = List.copyOf(wanted.values());
        db.sql("""
                INSERT INTO circle (member_id, id, name, normal)
                SELECT :member, c.*
                  FROM unnest(cast(:id AS uuid[]), :name, :normal) AS c
                    ON CONFLICT (member_id, normal) DO NOTHING
                """)
                .param("member", member.value())
                .param("id", Columns.of(missing, it -> it.id().value()))
                .param("name", Columns.of(missing, Circle::name))
                .param("normal", Columns.of(missing, it -> normal(it.name())))
                .update();
        return db
                .sql("SELECT id, name FROM circle WHERE member_id = :member AND normal = ANY(:normal)")
                .param("member", member.value())
                .param("normal", wanted.keySet().toArray(String[]::new))
                .query(Circles::circle)
                .stream()
                .collect(Collectors.toMap(it -> normal(it.name()), Function.identity()));
    }

    static String normal(String name) {
        var plain = Plain.text(name);
        return plain.isEmpty() ? name.strip() : plain;
    }

    private static Circle circle(ResultSet row, int number) throws SQLException {
        return new Circle(new Circle.Id(row.getObject("id", UUID.class)), row.getString("name"));
    }
}

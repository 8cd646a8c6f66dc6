package kith.stories;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.members.Member;
import kith.people.People;
import kith.people.Person;
import kith.platform.Books;
import kith.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the people of a member are at. A change has the person looked up by their projects anew. */
@Repository
public class Projects {

    private static final String COLUMNS = "id, person_id, what, ask_on, asked_on, ended_at";

    private final Books books;
    private final JdbcClient db;
    private final People people;
    private final Clock clock;

    Projects(Books books, JdbcClient db, People people, Clock clock) {
        this.books = books;
        this.db = db;
        this.people = people;
        this.clock = clock;
    }

    public Project.Id add(Member.Id member, Person.Id person, String what, Optional<LocalDate> askOn) {
        var id = new Project.Id(Ids.next());
        books.write(member, () -> {
            db.sql("""
                    INSERT INTO project (member_id, id, person_id, what, ask_on)
                    VALUES (:member, :id, :person, :what, :askOn)
                    """)
                    .param("member", member.value())
                    .param("id", id.value())
                    .param("person", person.value())
                    .param("what", what)
                    .param("askOn", askOn.orElse(null))
                    .update();
            people.lookUpAnew(member, List.of(person));
        });
        return id;
    }

    public Optional<Project> find(Member.Id member, Project.Id id) {
        return books.read(
                member,
                () -> db.sql("SELECT " + COLUMNS + """
                  FROM project
                 WHERE member_id = :member
                   AND id = :id
                   AND deleted_at IS NULL
                """)
                        .param("member", member.value())
                        .param("id", id.value())
                        .query(Projects::project)
                        .optional());
    }

    /** Those that go on first, by the day to ask about them. */
    public List<Project> of(Member.Id member, Collection<Person.Id> ofThese) {
        return books.read(
                member,
                () -> db.sql("SELECT " + COLUMNS + """
                  FROM project
                 WHERE member_id = :member
                   AND person_id = ANY(cast(:people AS uuid[]))
                   AND deleted_at IS NULL
                 ORDER BY ended_at DESC NULLS FIRST, ask_on NULLS LAST, id
                """)
                        .param("member", member.value())
                        .param(
                                "people",
                                ofThese.stream()
                                        .map(it -> it.value().toString())
                                        .toArray(String[]::new))
                        .query(Projects::project)
                        .list());
    }

    /** The people who are at these. */
    List<Person.Id> whose(Member.Id member, Collection<UUID> projects) {
        return books.read(
                member,
                () -> db.sql("""
                SELECT DISTINCT person_id
                  FROM project
                 WHERE member_id = :member
                   AND id = ANY(cast(:ids AS uuid[]))
                """)
                        .param("member", member.value())
                        .param("ids", projects.stream().map(UUID::toString).toArray(String[]::new))
                        .query((row, _) -> new Person.Id(row.getObject("person_id", UUID.class)))
                        .list());
    }

    /** Of everybody, what goes on and was to be asked about by this day; the longest waiting first. */
    List<Project> toAsk(Member.Id member, LocalDate today, int limit) {
        return books.read(
                member,
                () -> db.sql("SELECT " + COLUMNS + """
                  FROM project
                 WHERE member_id = :member
                   AND ask_on <= :today
                   AND ended_at IS NULL
                   AND deleted_at IS NULL
                 ORDER BY ask_on, id
                 LIMIT :limit
                """)
                        .param("member", member.value())
                        .param("today", today)
                        .param("limit", limit)
                        .query(Projects::project)
                        .list());
    }

    /** Says it otherwise. */
    void change(Member.Id member, Project project, String what, Optional<LocalDate> askOn) {
        books.write(member, () -> {
            db.sql("UPDATE project SET what = :what, ask_on = :askOn WHERE member_id = :member AND id = :id")
                    .param("what", what)
                    .param("askOn", askOn.orElse(null))
                    .param("member", member.value())
                    .param("id", project.id().value())
                    .update();
            people.lookUpAnew(member, List.of(project.person()));
        });
    }

    /** The member asked how it goes; until they name another day, nothing brings it up again. */
    public void asked(Member.Id member, Project.Id id, LocalDate on) {
        books.write(member, () -> {
            db.sql("UPDATE project SET asked_on = :on, ask_on = NULL WHERE member_id = :member AND id = :id")
                    .param("on", on)
                    .param("member", member.value())
                    .param("id", id.value())
                    .update();
        });
    }

    /** It came to its end, or goes on after all. */
    void end(Member.Id member, Project project, boolean ended) {
        mark(member, project.id(), project.person(), "ended_at", ended);
    }

    /** Into the bin. */
    void remove(Member.Id member, Project project) {
        mark(member, project.id(), project.person(), "deleted_at", true);
    }

    /** Out of it again; false unless it lies there, of this person. */
    boolean restore(Member.Id member, Person.Id person, Project.Id id) {
        return mark(member, id, person, "deleted_at", false);
    }

    private boolean mark(Member.Id member, Project.Id id, Person.Id person, String column, boolean now) {
        return books.write(member, () -> {
            int marked = db.sql("""
                    UPDATE project
                       SET %1$s = :at
                     WHERE member_id = :member
                       AND id = :id
                       AND person_id = :person
                       AND (%1$s IS NULL) = :now
                    """.formatted(column))
                    .param("at", now ? OffsetDateTime.now(clock) : null)
                    .param("member", member.value())
                    .param("id", id.value())
                    .param("person", person.value())
                    .param("now", now)
                    .update();
            people.lookUpAnew(member, List.of(person));
            return marked == 1;
        });
    }

    /** Forgets for good what lies in the bin since before then. */
    void purge(Member.Id member, Instant before) {
        books.write(member, () -> {
            db.sql("DELETE FROM project WHERE member_id = :member AND deleted_at < :before")
                    .param("member", member.value())
                    .param("before", before.atOffset(ZoneOffset.UTC))
                    .update();
        });
    }

    private static Project project(ResultSet row, int number) throws SQLException {
        return new Project(
                new Project.Id(row.getObject("id", UUID.class)),
                new Person.Id(row.getObject("person_id", UUID.class)),
                row.getString("what"),
                Optional.ofNullable(row.getObject("ask_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("asked_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}

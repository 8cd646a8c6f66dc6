package kith.meaning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.meaning.Meaning.Basis;
import kith.meaning.Meaning.Intent;
import kith.meaning.Meaning.Role;
import kith.members.Member;
import kith.people.Person;
import kith.platform.Books;
import kith.platform.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the people of a member and the member are to each other. */
@Repository
public class Meanings {

    private static final String SELECT = """
            SELECT person_id, intent, bases, roles
              FROM meaning
             WHERE member_id = :member
            """;

    private final Books books;
    private final JdbcClient db;

    Meanings(Books books, JdbcClient db) {
        this.books = books;
        this.db = db;
    }

    /** Open, where nothing was said. */
    public Meaning of(Member.Id member, Person.Id person) {
        return find(member, person).orElse(Meaning.OPEN);
    }

    Optional<Meaning> find(Member.Id member, Person.Id person) {
        return books.read(
                member,
                () -> db.sql(SELECT + "   AND person_id = :person")
                        .param("member", member.value())
                        .param("person", person.value())
                        .query(Meanings::meaning)
                        .optional());
    }

    record Said(Meaning meaning, Liking liking) {}

    /** All that was said of this person. One statement. */
    Said said(Member.Id member, Person.Id person) {
        return books.read(
                member,
                () -> db.sql("""
                SELECT m.person_id AS meant, m.intent, m.bases, m.roles,
                       l.person_id AS liked, l.channels, l.days, l.words
                  FROM (VALUES (cast(:person AS uuid))) AS asked (id)
                  LEFT JOIN meaning m ON m.member_id = :member AND m.person_id = asked.id
                  LEFT JOIN liking l ON l.member_id = :member AND l.person_id = asked.id
                """)
                        .param("member", member.value())
                        .param("person", person.value())
                        .query((row, number) -> new Said(
                                row.getObject("meant") == null ? Meaning.OPEN : meaning(row, number),
                                row.getObject("liked") == null ? Liking.UNKNOWN : Likings.liking(row)))
                        .single());
    }

    /** Of these, those of whom anything was said; one statement. */
    public Map<Person.Id, Meaning> among(Member.Id member, Collection<Person.Id> people) {
        var found = new HashMap<Person.Id, Meaning>();
        books.read(
                member,
                () -> db.sql(SELECT + "   AND person_id = ANY(cast(:people AS uuid[]))")
                        .param("member", member.value())
                        .param("people", Columns.of(people, Person.Id::value))
                        .query((row, number) ->
                                found.put(new Person.Id(row.getObject("person_id", UUID.class)), meaning(row, number)))
                        .list());
        return found;
    }

    /** Of everybody who plays a part, or whose bond rests on the workplace alone; those in the bin too. */
    Map<Person.Id, Meaning> telling(Member.Id member) {
        var found = new HashMap<Person.Id, Meaning>();
        books.read(
                member,
                () -> db.sql(SELECT + "   AND (roles <> '{}' OR bases = '{WORKPLACE}')")
                        .param("member", member.value())
                        .query((row, number) ->
                                found.put(new Person.Id(row.getObject("person_id", UUID.class)), meaning(row, number)))
                        .list());
        return found;
    }

    public void say(Member.Id member, Person.Id person, Meaning meaning) {
        books.write(member, () -> {
            db.sql("""
                    INSERT INTO meaning (member_id, person_id, intent, bases, roles)
                    VALUES (:member, :person, :intent, :bases, :roles)
                        ON CONFLICT (member_id, person_id) DO UPDATE
                       SET intent = excluded.intent, bases = excluded.bases, roles = excluded.roles
                    """)
                    .param("member", member.value())
                    .param("person", person.value())
                    .param("intent", meaning.intent().map(Enum::name).orElse(null))
                    .param("bases", names(meaning.bases()))
                    .param("roles", names(meaning.roles()))
                    .update();
        });
    }

    /** Within the open book: as if nothing had ever been said. */
    void forget(Member.Id member, Person.Id person) {
        db.sql("DELETE FROM meaning WHERE member_id = :member AND person_id = :person")
                .param("member", member.value())
                .param("person", person.value())
                .update();
    }

    private static String[] names(Collection<? extends Enum<?>> some) {
        return some.stream().map(Enum::name).toArray(String[]::new);
    }

    private static Meaning meaning(ResultSet row, int number) throws SQLException {
        return new Meaning(
                Optional.ofNullable(row.getString("intent")).map(Intent::valueOf),
                set(row, "bases").map(Basis::valueOf).collect(Collectors.toSet()),
                set(row, "roles").map(Role::valueOf).collect(Collectors.toSet()));
    }

    private static Stream<String> set(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray());
    }
}

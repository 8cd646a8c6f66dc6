package kith.meaning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.members.Member;
import kith.moments.Channel;
import kith.people.Person;
import kith.platform.Books;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How the people of a member like to be in touch. */
@Repository
public class Likings {

    private final Books books;
    private final JdbcClient db;

    Likings(Books books, JdbcClient db) {
        this.books = books;
        this.db = db;
    }

    /** Who is not in it, of them nothing was ever said. One statement. */
    public Map<Person.Id, Liking> of(Member.Id member, Collection<Person.Id> people) {
        var likings = new HashMap<Person.Id, Liking>();
        books.read(
                member,
                () -> db.sql("""
                SELECT person_id, channels, days, words
                  FROM liking
                 WHERE member_id = :member
                   AND person_id = ANY(cast(:people AS uuid[]))
                """)
                        .param("member", member.value())
                        .param(
                                "people",
                                people.stream().map(it -> it.value().toString()).toArray(String[]::new))
                        .query((row, _) ->
                                likings.put(new Person.Id(row.getObject("person_id", UUID.class)), liking(row)))
                        .list());
        return likings;
    }

    public Optional<Liking> find(Member.Id member, Person.Id person) {
        return Optional.ofNullable(of(member, List.of(person)).get(person));
    }

    public void say(Member.Id member, Person.Id person, Liking liking) {
        books.write(member, () -> {
            db.sql("""
                    INSERT INTO liking (member_id, person_id, channels, days, words)
                    VALUES (:member, :person, :channels, :days, :words)
                        ON CONFLICT (member_id, person_id) DO UPDATE
                       SET channels = excluded.channels, days = excluded.days, words = excluded.words
                    """)
                    .param("member", member.value())
                    .param("person", person.value())
                    .param(
                            "channels",
                            liking.channels().stream().map(Enum::name).toArray(String[]::new))
                    .param("days", liking.days().isPresent() ? liking.days().getAsInt() : null)
                    .param("words", liking.words())
                    .update();
        });
    }

    /** Within the open book: as if nothing had ever been said. */
    void forget(Member.Id member, Person.Id person) {
        db.sql("DELETE FROM liking WHERE member_id = :member AND person_id = :person")
                .param("member", member.value())
                .param("person", person.value())
                .update();
    }

    static Liking liking(ResultSet row) throws SQLException {
        int days = row.getInt("days");
        return new Liking(
                Stream.of((String[]) row.getArray("channels").getArray())
                        .map(Channel::valueOf)
                        .collect(Collectors.toSet()),
                days == 0 ? OptionalInt.empty() : OptionalInt.of(days),
                row.getString("words"));
    }
}

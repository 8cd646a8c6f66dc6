package kith.moments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kith.members.Member;
import kith.people.Person;
import kith.platform.Books;
import kith.platform.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The latest touches of many people at once, each in no more than what a count of them needs. */
@Repository
public class LatestTouches {

    private final Books books;
    private final JdbcClient db;

    LatestTouches(Books books, JdbcClient db) {
        this.books = books;
        this.db = db;
    }

    /** @param minutes 0 where nobody said how long it took */
    public record Lately(LocalDate on, Channel channel, Direction direction, int minutes) {}

    /**
     * The latest first, at most so many of each; who never was in touch is left out. One statement, as in {@link Contacts}: a
     * touch comes as three numbers, as thousands of rows would take longer to read than to find.
     */
    public Map<Person.Id, List<Lately>> of(Member.Id member, Collection<Person.Id> people, ZoneId zone, int most) {
        var touches = new HashMap<Person.Id, List<Lately>>();
        books.read(member, () -> {
            db.sql("""
                SELECT p.id, t.days, t.ways, t.minutes
                  FROM unnest(cast(:people AS uuid[])) AS p (id)
                 CROSS JOIN LATERAL (
                       SELECT array_agg(cast(cast(l.at AT TIME ZONE :zone AS date) - date '1970-01-01' AS int)) AS days,
                              array_agg(l.way) AS ways,
                              array_agg(l.minutes) AS minutes
                         FROM (SELECT who.at, m.way, m.minutes
                                 FROM (SELECT at, moment_id
                                         FROM moment_person
                                        WHERE member_id = :member
                                          AND person_id = p.id
                                        ORDER BY at DESC, moment_id DESC
                                       OFFSET 0) who
                                CROSS JOIN LATERAL (
                                      SELECT channel || ' ' || direction AS way, coalesce(minutes, 0) AS minutes,
                                             deleted_at IS NULL AND NOT planned AND NOT noise AS counts
                                        FROM moment
                                       WHERE member_id = :member
                                         AND id = who.moment_id
                                      OFFSET 0) m
                                WHERE m.counts
                                LIMIT :most) l) t
                 WHERE t.days IS NOT NULL
                """)
                    .param("people", Columns.of(people, Person.Id::value))
                    .param("zone", zone.getId())
                    .param("member", member.value())
                    .param("most", most)
                    .query((ResultSet row) -> {
                        touches.put(new Person.Id(row.getObject("id", UUID.class)), touches(row));
                    });
            return touches;
        });
        return touches;
    }

    private static List<Lately> touches(ResultSet row) throws SQLException {
        var days = (Integer[]) row.getArray("days").getArray();
        var ways = (String[]) row.getArray("ways").getArray();
        var minutes = (Integer[]) row.getArray("minutes").getArray();
        var touches = new ArrayList<Lately>(days.length);
        for (int i = 0; i < days.length; i++) {
            int space = ways[i].indexOf(' ');
            touches.add(new Lately(
                    LocalDate.ofEpochDay(days[i]),
                    Channel.valueOf(ways[i].substring(0, space)),
                    Direction.valueOf(ways[i].substring(space + 1)),
                    minutes[i]));
        }
        return touches;
    }
}

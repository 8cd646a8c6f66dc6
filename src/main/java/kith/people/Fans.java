package kith.people;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kith.members.Member;
import kith.platform.Books;
import kith.platform.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.util.UriUtils;

/** Who of a book cares about what. Nobody in the bin. */
@Repository
public class Fans {

    private static final String SORTS_LAST = Character.toString(0x10FFFD);

    private final Books books;
    private final JdbcClient db;

    Fans(Books books, JdbcClient db) {
        this.books = books;
        this.db = db;
    }

    /** The page of who cares about something. What is compared has no signs, of which an address does not take each. */
    public static String href(String word) {
        return "/people/interests/"
                + UriUtils.encodePathSegment(word.replaceAll("[%/;\\\\]", " ").strip(), StandardCharsets.UTF_8);
    }

    /** Somebody, and what of that which was asked for they care about, as it is compared. */
    public record Fan(Listed person, String normal) {}

    /** Something that people of the book care about; {@code word} is how the member wrote it. */
    public record Liked(String normal, String word, int people) {}

    /** Whoever cares about one of these, by name; once for each of them. */
    public List<Fan> of(Member.Id member, Collection<String> normals, int limit) {
        return books.read(
                member,
                () -> db.sql("""
                SELECT p.id, p.display, p.photo, p.city, p.sort_key, p.last_touch_at, p.touch_due_on, p.deleted_at,
                       w.organisation, w.title, i.normal
                  FROM person_interest i
                  JOIN person p ON p.member_id = :member AND p.id = i.person_id AND p.deleted_at IS NULL
                  LEFT JOIN person_work w ON w.member_id = :member AND w.person_id = p.id AND w.position = 0
                 WHERE i.member_id = :member
                   AND i.normal = ANY(:normals)
                 ORDER BY p.sort_key, p.id, i.position
                 LIMIT :limit
                """)
                        .param("member", member.value())
                        .param("normals", normals.toArray(String[]::new))
                        .param("limit", limit)
                        .query((row, number) -> new Fan(Listed.row(row, number), row.getString("normal")))
                        .list());
    }

    /** How many people care about each thing, which may be said in several ways; what nobody cares about is left out. */
    public Map<String, Integer> count(Member.Id member, Map<String, List<String>> normals) {
        record Way(String name, String normal) {}
        var ways = normals.entrySet().stream()
                .flatMap(it -> it.getValue().stream().map(normal -> new Way(it.getKey(), normal)))
                .toList();
        return books
                .read(
                        member,
                        () -> db.sql("""
                SELECT way.name, count(DISTINCT i.person_id) AS people
                  FROM unnest(:names, :normals) AS way (name, normal)
                  JOIN person_interest i ON i.member_id = :member AND i.normal = way.normal
                  JOIN person p ON p.member_id = :member AND p.id = i.person_id AND p.deleted_at IS NULL
                 GROUP BY way.name
                """)
                                .param("names", Columns.of(ways, Way::name))
                                .param("normals", Columns.of(ways, Way::normal))
                                .param("member", member.value())
                                .query((row, _) -> Map.entry(row.getString("name"), row.getInt("people")))
                                .list())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What begins so, as they are compared. */
    public List<Liked> beginning(Member.Id member, String normal, int most) {
        return books.read(
                member,
                () -> liked(member, "i.normal >= :from AND i.normal < :until")
                        .param("from", normal)
                        .param("until", normal + SORTS_LAST)
                        .query(Fans::liked)
                        .stream()
                        .limit(most)
                        .toList());
    }

    /** All that the people of the book care about. */
    public List<Liked> all(Member.Id member) {
        return books.read(member, () -> liked(member, "true").query(Fans::liked).list());
    }

    private JdbcClient.StatementSpec liked(Member.Id member, String which) {
        return db.sql("""
                SELECT i.normal, min(i.word) AS word, count(*) AS people
                  FROM person_interest i
                  JOIN person p ON p.member_id = :member AND p.id = i.person_id AND p.deleted_at IS NULL
                 WHERE i.member_id = :member
                   AND %s
                 GROUP BY i.normal
                 ORDER BY people DESC, i.normal
                """.formatted(which)).param("member", member.value());
    }

    private static Liked liked(ResultSet row, int number) throws SQLException {
        return new Liked(row.getString("normal"), row.getString("word"), row.getInt("people"));
    }
}

package kith.people;

import java.util.List;
import kith.members.Member;
import kith.platform.Books;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the people of a member live. */
@Repository
public class Cities {

    private static final int MOST = 500;

    private final Books books;
    private final JdbcClient db;

    Cities(Books books, JdbcClient db) {
        this.books = books;
        this.db = db;
    }

    /** As the member writes it, whatever its case. */
    public record City(String name, String country, int people) {}

    /** @param homeless of how many no city is known */
    public record Homes(List<City> cities, int homeless) {}

    /** Those with the most people first, by name among equals; those in the bin live nowhere. */
    public Homes of(Member.Id member) {
        return books.read(member, () -> {
            var rows = db.sql("""
                    SELECT min(city) AS city, min(country) AS country, count(*) AS people
                      FROM person
                     WHERE member_id = :member
                       AND deleted_at IS NULL
                     GROUP BY lower(city), CASE WHEN city = '' THEN '' ELSE lower(country) END
                     ORDER BY people DESC, city, country
                     LIMIT :most
                    """)
                    .param("member", member.value())
                    .param("most", MOST)
                    .query((row, _) -> new City(row.getString("city"), row.getString("country"), row.getInt("people")))
                    .list();
            return new Homes(
                    rows.stream().filter(it -> !it.name().isEmpty()).toList(),
                    rows.stream()
                            .filter(it -> it.name().isEmpty())
                            .mapToInt(City::people)
                            .sum());
        });
    }
}

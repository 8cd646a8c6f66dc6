package kith.rhythm;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.members.Member;
import kith.people.Circle;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is usual: in the house, for a member, in a circle. What is said of one person lies with the bond. */
@Repository
class Rhythms {

    private final JdbcClient db;

    Rhythms(JdbcClient db) {
        this.db = db;
    }

    Rhythm house() {
        return db.sql("SELECT floor_days, ceiling, in_person_days, red_line_days FROM house_rhythm")
                .query((row, _) -> BondRows.rhythm(row))
                .single();
    }

    void house(Rhythm rhythm) {
        db.sql("""
                UPDATE house_rhythm
                   SET floor_days = :floor, ceiling = :ceiling, in_person_days = :inPerson, red_line_days = :redLine
                """)
                .param("floor", rhythm.floor().getDays())
                .param("ceiling", rhythm.ceiling())
                .param("inPerson", BondRows.inPersonDays(rhythm))
                .param("redLine", rhythm.redLine().getDays())
                .update();
    }

    RhythmWish usual(Member.Id member) {
        return db.sql("""
                SELECT floor_days, ceiling, in_person_days, red_line_days
                  FROM member_rhythm
                 WHERE member_id = :member
                """)
                .param("member", member.value())
                .query((row, _) -> BondRows.wish(row, ""))
                .optional()
                .orElse(RhythmWish.NOTHING);
    }

    void usual(Member.Id member, RhythmWish wish) {
        with(wish, db.sql("""
                INSERT INTO member_rhythm (member_id, floor_days, ceiling, in_person_days, red_line_days)
                VALUES (:member, :floor, :ceiling, :inPerson, :redLine)
                    ON CONFLICT (member_id) DO UPDATE
                   SET floor_days = excluded.floor_days, ceiling = excluded.ceiling,
                       in_person_days = excluded.in_person_days, red_line_days = excluded.red_line_days
                """)).param("member", member.value()).update();
    }

    /** What was said of circles; those of which nothing was said are not in it. */
    Map<Circle.Id, RhythmWish> circles(Member.Id member) {
        return db.sql("""
                SELECT circle_id, floor_days, ceiling, in_person_days, red_line_days
                  FROM circle_rhythm
                 WHERE member_id = :member
                """).param("member", member.value()).query(Rhythms::circle).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void circle(Member.Id member, Circle.Id circle, RhythmWish wish) {
        with(wish, db.sql("""
                INSERT INTO circle_rhythm (member_id, circle_id, floor_days, ceiling, in_person_days, red_line_days)
                VALUES (:member, :circle, :floor, :ceiling, :inPerson, :redLine)
                    ON CONFLICT (member_id, circle_id) DO UPDATE
                   SET floor_days = excluded.floor_days, ceiling = excluded.ceiling,
                       in_person_days = excluded.in_person_days, red_line_days = excluded.red_line_days
                """))
                .param("member", member.value())
                .param("circle", circle.value())
                .update();
    }

    private static JdbcClient.StatementSpec with(RhythmWish wish, JdbcClient.StatementSpec statement) {
        return statement
                .param("floor", days(wish.floor()))
                .param("ceiling", wish.ceiling().orElse(null))
                .param("inPerson", days(wish.inPerson()))
                .param("redLine", days(wish.redLine()));
    }

    private static @Nullable Integer days(Optional<Period> span) {
        return span.map(Period::getDays).orElse(null);
    }

    private static Map.Entry<Circle.Id, RhythmWish> circle(ResultSet row, int number) throws SQLException {
        return Map.entry(new Circle.Id(row.getObject("circle_id", UUID.class)), BondRows.wish(row, ""));
    }
}

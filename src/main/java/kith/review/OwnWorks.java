package kith.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.facts.RoughTime;
import kith.members.Member;
import kith.platform.Books;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the members work and worked. */
@Repository
class OwnWorks {

    private final Books books;
    private final JdbcClient db;

    OwnWorks(Books books, JdbcClient db) {
        this.books = books;
        this.db = db;
    }

    /** What goes on first, then the latest. */
    List<OwnWork> all(Member.Id member) {
        return books.read(
                member,
                () -> db.sql("""
                SELECT id, organisation, title, city, since, until
                  FROM own_work
                 WHERE member_id = :member
                 ORDER BY until <> '', until DESC, since DESC, id
                """)
                        .param("member", member.value())
                        .query(OwnWorks::work)
                        .list());
    }

    /** Writes it down, or anew if it is there. */
    void say(Member.Id member, OwnWork work) {
        books.write(member, () -> {
            db.sql("""
                    INSERT INTO own_work (member_id, id, organisation, title, city, since, until)
                    VALUES (:member, :id, :organisation, :title, :city, :since, :until)
                        ON CONFLICT (member_id, id) DO UPDATE
                       SET organisation = excluded.organisation, title = excluded.title, city = excluded.city,
                           since = excluded.since, until = excluded.until
                    """)
                    .param("member", member.value())
                    .param("id", work.id().value())
                    .param("organisation", work.organisation())
                    .param("title", work.title())
                    .param("city", work.city())
                    .param("since", text(work.since()))
                    .param("until", text(work.until()))
                    .update();
        });
    }

    /** Gives what it was; empty if there is none. */
    Optional<OwnWork> remove(Member.Id member, OwnWork.Id id) {
        return books.write(
                member,
                () -> db.sql("""
                DELETE FROM own_work
                 WHERE member_id = :member
                   AND id = :id
                RETURNING id, organisation, title, city, since, until
                """)
                        .param("member", member.value())
                        .param("id", id.value())
                        .query(OwnWorks::work)
                        .optional());
    }

    private static String text(Optional<RoughTime> time) {
        return time.map(RoughTime::toString).orElse("");
    }

    private static OwnWork work(ResultSet row, int number) throws SQLException {
        return new OwnWork(
                new OwnWork.Id(row.getObject("id", UUID.class)),
                row.getString("organisation"),
                row.getString("title"),
                row.getString("city"),
                RoughTime.parse(row.getString("since")),
                RoughTime.parse(row.getString("until")));
    }
}

package kith.sync;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kith.members.Member;
import kith.moments.Moment;
import kith.people.Circle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an import made beside people, by which it can be taken back. Works within an open book. */
@Repository
class TraceRows {

    private final JdbcClient db;

    TraceRows(JdbcClient db) {
        this.db = db;
    }

    void addMoments(Member.Id member, Import.Id id, List<Moment.Id> moments) {
        db.sql("""
                INSERT INTO import_moment (member_id, import_id, moment_id)
                SELECT :member, :import, unnest(cast(:moments AS uuid[]))
                    ON CONFLICT DO NOTHING
                """)
                .param("member", member.value())
                .param("import", id.value())
                .param("moments", Columns.of(moments, it -> it.value().toString()))
                .update();
    }

    List<Moment.Id> moments(Member.Id member, Import.Id id) {
        return db.sql("SELECT moment_id FROM import_moment WHERE member_id = :member AND import_id = :import")
                .param("member", member.value())
                .param("import", id.value())
                .query((row, _) -> new Moment.Id(row.getObject("moment_id", UUID.class)))
                .list();
    }

    void addCircles(Member.Id member, Import.Id id, Collection<Circle.Id> circles) {
        db.sql("""
                INSERT INTO import_circle (member_id, import_id, circle_id)
                SELECT :member, :import, unnest(cast(:circles AS uuid[]))
                    ON CONFLICT DO NOTHING
                """)
                .param("member", member.value())
                .param("import", id.value())
                .param(
                        "circles",
                        Columns.of(List.copyOf(circles), it -> it.value().toString()))
                .update();
    }

    List<Circle.Id> circles(Member.Id member, Import.Id id) {
        return db.sql("SELECT circle_id FROM import_circle WHERE member_id = :member AND import_id = :import")
                .param("member", member.value())
                .param("import", id.value())
                .query((row, _) -> new Circle.Id(row.getObject("circle_id", UUID.class)))
                .list();
    }
}

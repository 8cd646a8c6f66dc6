package kith.sync;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kith.bookfile.Trace;
import kith.members.Member;
import kith.moments.Moment;
import kith.people.Circle;
import kith.people.Detail;
import kith.platform.Columns;
import kith.relations.Related;
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
        add(member, id, "moment", moments.stream().map(Moment.Id::value).toList());
    }

    List<Moment.Id> moments(Member.Id member, Import.Id id) {
        return of(member, id, "moment", Moment.Id::new);
    }

    void addCircles(Member.Id member, Import.Id id, Collection<Circle.Id> circles) {
        add(member, id, "circle", circles.stream().map(Circle.Id::value).toList());
    }

    List<Circle.Id> circles(Member.Id member, Import.Id id) {
        return of(member, id, "circle", Circle.Id::new);
    }

    void addDetails(Member.Id member, Import.Id id, Collection<Detail.Id> details) {
        if (!details.isEmpty()) {
            add(member, id, "detail", details.stream().map(Detail.Id::value).toList());
        }
    }

    List<Detail.Id> details(Member.Id member, Import.Id id) {
        return of(member, id, "detail", Detail.Id::new);
    }

    void addRelations(Member.Id member, Import.Id id, Collection<Related.Id> relations) {
        if (!relations.isEmpty()) {
            add(
                    member,
                    id,
                    "relation",
                    relations.stream().map(Related.Id::value).toList());
        }
    }

    List<Related.Id> relations(Member.Id member, Import.Id id) {
        return of(member, id, "relation", Related.Id::new);
    }

    /** What a whole book brought beside those above. */
    void addRows(Member.Id member, Import.Id id, List<Trace> rows) {
        db.sql("""
                INSERT INTO import_row (member_id, import_id, number, table_name, key, digest)
                SELECT :member, :import, r.number, r.table_name, r.key, r.digest
                  FROM unnest(:tables, :keys, :digests) WITH ORDINALITY AS r (table_name, key, digest, number)
                """)
                .param("member", member.value())
                .param("import", id.value())
                .param("tables", Columns.of(rows, Trace::table))
                .param("keys", Columns.of(rows, Trace::key))
                .param("digests", Columns.of(rows, Trace::digest))
                .update();
    }

    List<Trace> rows(Member.Id member, Import.Id id) {
        return db.sql("""
                SELECT table_name, key, digest
                  FROM import_row
                 WHERE member_id = :member
                   AND import_id = :import
                 ORDER BY number
                """)
                .param("member", member.value())
                .param("import", id.value())
                .query((row, _) ->
                        new Trace(row.getString("table_name"), row.getString("key"), row.getString("digest")))
                .list();
    }

    /** @param what the table and its column are named for it */
    private void add(Member.Id member, Import.Id id, String what, List<UUID> made) {
        db.sql("""
                INSERT INTO import_%1$s (member_id, import_id, %1$s_id)
                SELECT :member, :import, unnest(cast(:made AS uuid[]))
                    ON CONFLICT DO NOTHING
                """.formatted(what))
                .param("member", member.value())
                .param("import", id.value())
                .param("made", Columns.of(made, UUID::toString))
                .update();
    }

    private <T> List<T> of(Member.Id member, Import.Id id, String what, Function<UUID, T> as) {
        return db.sql("""
                SELECT %1$s_id AS id
                  FROM import_%1$s
                 WHERE member_id = :member
                   AND import_id = :import
                """.formatted(what))
                .param("member", member.value())
                .param("import", id.value())
                .query((row, _) -> as.apply(row.getObject("id", UUID.class)))
                .list();
    }
}

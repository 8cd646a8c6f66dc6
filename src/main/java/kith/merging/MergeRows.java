package kith.merging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kith.members.Member;
import kith.people.Particulars;
import kith.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Merges as rows; those that were undone are not found any more. Works within an open book. */
@Repository
class MergeRows {

    private static final String SELECT = """
            SELECT id, kept_id, gone_id, gone_name, before, became, along, merged_at
              FROM merge
             WHERE member_id = :member
               AND undone_at IS NULL
            """;

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    MergeRows(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    void insert(Member.Id member, Merge merge) {
        db.sql("""
                INSERT INTO merge (member_id, id, kept_id, gone_id, gone_name, before, became, along, merged_at)
                VALUES (:member, :id, :kept, :gone, :goneName, :before, :became, cast(:along AS uuid[]), :at)
                """)
                .param("member", member.value())
                .param("id", merge.id().value())
                .param("kept", merge.kept().value())
                .param("gone", merge.gone().value())
                .param("goneName", merge.goneName())
                .param("before", json.writeValueAsString(merge.before()))
                .param("became", json.writeValueAsString(merge.became()))
                .param(
                        "along",
                        merge.along().stream().map(it -> it.value().toString()).toArray(String[]::new))
                .param("at", merge.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Merge> find(Member.Id member, Merge.Id id) {
        return db.sql(SELECT + "   AND id = :id")
                .param("member", member.value())
                .param("id", id.value())
                .query(this::merge)
                .optional();
    }

    /** The merges into these people, the latest first. */
    List<Merge> into(Member.Id member, Collection<Person.Id> kept) {
        return db.sql(SELECT + """
               AND kept_id = ANY(cast(:kept AS uuid[]))
             ORDER BY id DESC
            """)
                .param("member", member.value())
                .param("kept", kept.stream().map(it -> it.value().toString()).toArray(String[]::new))
                .query(this::merge)
                .list();
    }

    /** The latest first, going on after one of them. */
    List<Merge> latest(Member.Id member, UUID after, int limit) {
        return db.sql(SELECT + """
               AND id < :after
             ORDER BY id DESC
             LIMIT :limit
            """)
                .param("member", member.value())
                .param("after", after)
                .param("limit", limit)
                .query(this::merge)
                .list();
    }

    void undone(Member.Id member, Merge.Id id) {
        db.sql("UPDATE merge SET undone_at = :now WHERE member_id = :member AND id = :id")
                .param("now", OffsetDateTime.now(clock))
                .param("member", member.value())
                .param("id", id.value())
                .update();
    }

    void handedOver(Member.Id member, Merge.Id id, String kind, List<String> what) {
        db.sql("""
                INSERT INTO merge_part (member_id, merge_id, kind, handed_over)
                VALUES (:member, :id, :kind, :what)
                """)
                .param("member", member.value())
                .param("id", id.value())
                .param("kind", kind)
                .param("what", what.toArray(String[]::new))
                .update();
    }

    /** What was handed over, by its kind. */
    Map<String, List<String>> handedOver(Member.Id member, Merge.Id id) {
        var parts = new HashMap<String, List<String>>();
        db.sql("SELECT kind, handed_over FROM merge_part WHERE member_id = :member AND merge_id = :id")
                .param("member", member.value())
                .param("id", id.value())
                .query((ResultSet row) -> {
                    parts.put(row.getString("kind"), List.of((String[])
                            row.getArray("handed_over").getArray()));
                });
        return parts;
    }

    private Merge merge(ResultSet row, int number) throws SQLException {
        return new Merge(
                new Merge.Id(row.getObject("id", UUID.class)),
                new Person.Id(row.getObject("kept_id", UUID.class)),
                new Person.Id(row.getObject("gone_id", UUID.class)),
                row.getString("gone_name"),
                json.readValue(row.getString("before"), Particulars.class),
                json.readValue(row.getString("became"), Particulars.class),
                Arrays.stream((UUID[]) row.getArray("along").getArray())
                        .map(Person.Id::new)
                        .toList(),
                row.getObject("merged_at", OffsetDateTime.class).toInstant());
    }
}

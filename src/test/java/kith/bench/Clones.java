package kith.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Fills the house with members who all have the same book, copied by the database table by table, whatever tables there
 * are. Every id becomes another one that keeps its time, so that references hold and rows lie as they would.
 *
 * <p>The owner of the embedded PostgreSQL is a superuser: row-level security does not bind it, and it may leave out the
 * checks of foreign keys, which hold by construction. The program has neither right.
 */
final class Clones {

    private static final int AT_ONCE = 100;

    private final JdbcTemplate db;

    private Clones(JdbcTemplate db) {
        this.db = db;
    }

    /** Copies the book of {@code model} to so many new members. */
    static void of(UUID model, int members, DataSource owner) {
        var one = new SingleConnectionDataSource();
        try (var connection = owner.getConnection()) {
            one = new SingleConnectionDataSource(connection, true);
            new Clones(new JdbcTemplate(one)).copy(model, members);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            one.destroy();
        }
    }

    private void copy(UUID model, int members) {
        db.execute("SET session_replication_role = replica");
        var indexes = indexes();
        indexes.keySet().forEach(index -> db.execute("DROP INDEX " + index));
        db.execute("""
                CREATE OR REPLACE FUNCTION pg_temp.another(id uuid, member uuid) RETURNS uuid
                  LANGUAGE sql IMMUTABLE PARALLEL SAFE
                  RETURN (left(id::text, 14) || '7' || right(md5(id::text || member::text), 19))::uuid
                """);
        var fresh = IntStream.range(0, members).mapToObj(_ -> UUID.randomUUID()).toList();
        for (var from = 0; from < members; from += AT_ONCE) {
            var some = fresh.subList(from, Math.min(members, from + AT_ONCE));
            accounts(model, some, from);
            privateTables().forEach(table -> rows(table, model, some));
        }
        db.execute("SET maintenance_work_mem = '256MB'");
        indexes.values().forEach(db::execute);
        db.execute("SET session_replication_role = origin");
    }

    private void accounts(UUID model, List<UUID> members, int from) {
        var columns = columns("member");
        var values = columns.stream()
                .map(column -> switch (column) {
                    case "id" -> "c.id";
                    case "email" -> "'member' || (c.place + " + from + ") || '@example.net'";
                    case "host" -> "false";
                    default -> "m." + column;
                })
                .collect(Collectors.joining(", "));
        db.update(
                "INSERT INTO member (" + String.join(", ", columns) + ") SELECT " + values
                        + " FROM member m, unnest(?::uuid[]) WITH ORDINALITY AS c (id, place) WHERE m.id = ?",
                array(members),
                model);
    }

    private void rows(String table, UUID model, List<UUID> members) {
        var ids = db.queryForList("""
                SELECT column_name FROM information_schema.columns
                 WHERE table_schema = 'public' AND table_name = ? AND data_type = 'uuid' AND column_name <> 'member_id'
                """, String.class, table);
        var columns = columns(table);
        var values = columns.stream()
                .map(column -> column.equals("member_id")
                        ? "c.id"
                        : ids.contains(column) ? "pg_temp.another(t." + column + ", c.id)" : "t." + column)
                .collect(Collectors.joining(", "));
        db.update(
                "INSERT INTO " + table + " (" + String.join(", ", columns) + ") SELECT " + values
                        + " FROM unnest(?::uuid[]) AS c (id), " + table + " t WHERE t.member_id = ?",
                array(members),
                model);
    }

    /** Those that no constraint needs: making them anew at the end is much quicker than keeping them up. */
    private Map<String, String> indexes() {
        var indexes = new LinkedHashMap<String, String>();
        db.query("""
                SELECT i.indexrelid::regclass AS name, pg_get_indexdef(i.indexrelid) AS definition
                  FROM pg_index i
                  JOIN pg_class t ON t.oid = i.indrelid AND t.relforcerowsecurity
                 WHERE NOT i.indisunique
                """, row -> {
            indexes.put(row.getString("name"), row.getString("definition"));
        });
        return indexes;
    }

    private List<String> privateTables() {
        return db.queryForList(
                "SELECT relname FROM pg_class WHERE relkind = 'r' AND relforcerowsecurity ORDER BY relname",
                String.class);
    }

    private List<String> columns(String table) {
        return db.queryForList("""
                SELECT column_name FROM information_schema.columns
                 WHERE table_schema = 'public' AND table_name = ? AND is_generated = 'NEVER'
                 ORDER BY ordinal_position
                """, String.class, table);
    }

    private static String[] array(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}

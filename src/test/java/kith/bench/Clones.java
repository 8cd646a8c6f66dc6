package kith.bench;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
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

    private static final int AT_ONCE = 50;

    private final JdbcTemplate db;

    private Clones(JdbcTemplate db) {
        this.db = db;
    }

    /** Copies the book of {@code model} to so many new members, on two connections at once. */
    static void of(UUID model, int members, DataSource owner) {
        var fresh = IntStream.range(0, members).mapToObj(_ -> UUID.randomUUID()).toList();
        var batches = IntStream.rangeClosed(0, (members - 1) / AT_ONCE)
                .mapToObj(i -> fresh.subList(i * AT_ONCE, Math.min(members, (i + 1) * AT_ONCE)))
                .toList();
        var db = new JdbcTemplate(owner);
        var indexes = indexes(db);
        indexes.keySet().forEach(index -> db.execute("DROP INDEX " + index));
        IntStream.range(0, 2)
                .parallel()
                .forEach(half -> connected(
                        owner,
                        it -> IntStream.range(0, batches.size())
                                .filter(i -> i % 2 == half)
                                .forEach(i -> it.copy(model, batches.get(i), i * AT_ONCE))));
        connected(owner, it -> {
            it.db.execute("SET maintenance_work_mem = '256MB'");
            indexes.values().forEach(it.db::execute);
        });
    }

    private static void connected(DataSource owner, Consumer<Clones> work) {
        try (var connection = owner.getConnection()) {
            var db = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            db.execute("SET session_replication_role = replica");
            db.execute("""
                    CREATE OR REPLACE FUNCTION pg_temp.another(id uuid, member uuid) RETURNS uuid
                      LANGUAGE sql IMMUTABLE PARALLEL SAFE
                      RETURN (left(id::text, 14) || '7' || right(md5(id::text || member::text), 19))::uuid
                    """);
            work.accept(new Clones(db));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void copy(UUID model, List<UUID> members, int from) {
        accounts(model, members, from);
        privateTables().forEach(table -> rows(table, model, members));
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
    private static Map<String, String> indexes(JdbcTemplate db) {
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

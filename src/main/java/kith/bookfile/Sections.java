package kith.bookfile;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All tables of a book, each behind those that it refers to, as the database's catalogue describes them. */
@Component
class Sections {

    private final List<BookPart> parts;
    private final JdbcClient db;
    private volatile List<Section> all = List.of();

    Sections(List<BookPart> parts, JdbcClient db) {
        this.parts = parts;
        this.db = db;
    }

    List<Section> all() {
        if (all.isEmpty()) {
            all = inOrder(parts.stream()
                    .flatMap(it -> it.tables().stream())
                    .collect(Collectors.toMap(BookTable::name, it -> it, Sections::named, TreeMap::new)));
        }
        return all;
    }

    private static BookTable named(BookTable one, BookTable other) {
        throw new IllegalStateException("Two parts of the book name the table " + one.name() + ".");
    }

    private List<Section> inOrder(Map<String, BookTable> tables) {
        var left = new LinkedHashMap<String, Section>();
        tables.forEach((name, table) -> left.put(name, section(table, tables.keySet())));
        var ordered = new ArrayList<Section>();
        while (!left.isEmpty()) {
            var next = left.values().stream()
                    .filter(it -> it.outward().stream().noneMatch(to -> left.containsKey(to.to())))
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalStateException("Tables refer to each other in a circle: " + left.keySet()));
            ordered.add(next);
            left.remove(next.name());
        }
        return List.copyOf(ordered);
    }

    private Section section(BookTable table, Set<String> tables) {
        var all = columns(table.name());
        var columns = all.stream().filter(it -> !it.isMember()).toList();
        var references = references(table.name()).stream()
                .filter(it -> tables.contains(it.to()))
                .toList();
        var named = references.stream().map(Section.Reference::column).collect(Collectors.toSet());
        return new Section(
                table,
                columns.stream().map(Described::column).toList(),
                indexes(table.name(), true).getFirst(),
                references,
                indexes(table.name(), false).stream()
                        .filter(index -> index.stream().noneMatch(named::contains))
                        .toList(),
                all.stream()
                        .map(it -> it.isMember() ? ":member" : it.fallback())
                        .collect(joining(", ", "CAST(ROW(", ") AS " + type(table.name()) + ')')));
    }

    /** With its schema where PostgreSQL has a type of this name itself, as of a circle. */
    private String type(String table) {
        return db.sql(
                        "SELECT cast(cast(reltype AS regtype) AS text) FROM pg_class WHERE oid = cast(:table AS regclass)")
                .param("table", table)
                .query(String.class)
                .single();
    }

    private record Described(Section.Column column, String fallback) {
        boolean isMember() {
            return column.name().equals("member_id");
        }
    }

    private List<Described> columns(String table) {
        return db.sql("""
                SELECT a.attname, format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull,
                       coalesce(pg_get_expr(d.adbin, d.adrelid), 'NULL') AS fallback
                  FROM pg_attribute a
                  LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                 WHERE a.attrelid = cast(:table AS regclass)
                   AND a.attnum > 0
                   AND NOT a.attisdropped
                 ORDER BY a.attnum
                """)
                .param("table", table)
                .query((row, _) -> new Described(
                        new Section.Column(
                                row.getString("attname"), row.getString("type"), row.getBoolean("attnotnull")),
                        row.getString("fallback")))
                .list();
    }

    /** The columns of its primary key, or of what else is unique, without {@code member_id}. */
    private List<List<String>> indexes(String table, boolean primary) {
        return db.sql("""
                SELECT (SELECT coalesce(string_agg(a.attname, ',' ORDER BY k.position), '')
                          FROM unnest(i.indkey) WITH ORDINALITY AS k (attnum, position)
                          JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
                         WHERE a.attname <> 'member_id' AND k.position <= i.indnkeyatts) AS columns
                  FROM pg_index i
                 WHERE i.indrelid = cast(:table AS regclass)
                   AND i.indisunique
                   AND i.indisprimary = :primary
                   AND i.indpred IS NULL
                 ORDER BY 1
                """)
                .param("table", table)
                .param("primary", primary)
                .query((row, _) -> Arrays.stream(row.getString("columns").split(","))
                        .filter(it -> !it.isEmpty())
                        .toList())
                .list();
    }

    /** Every reference within a book carries the member, so it has two columns. */
    private List<Section.Reference> references(String table) {
        return db.sql("""
                SELECT a.attname, c.relname, a.attnotnull
                  FROM pg_constraint k
                  JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[2]
                  JOIN pg_class c ON c.oid = k.confrelid
                 WHERE k.conrelid = cast(:table AS regclass)
                   AND k.contype = 'f'
                   AND cardinality(k.conkey) = 2
                 ORDER BY a.attnum
                """)
                .param("table", table)
                .query((row, _) -> new Section.Reference(
                        row.getString("attname"), row.getString("relname"), row.getBoolean("attnotnull")))
                .list();
    }
}

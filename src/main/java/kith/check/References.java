package kith.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kith.members.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Every reference of every private table, as the database's catalogue names them. The database keeps them itself; that one
 * is broken means that its files are. Works within an open book.
 */
@Component
class References {

    private final JdbcClient db;

    References(JdbcClient db) {
        this.db = db;
    }

    private record Reference(String table, List<String> columns, String to, List<String> toColumns) {}

    /** How many rows name something that is not there. */
    int broken(Member.Id member) {
        return all().stream()
                .mapToInt(it -> db.sql("""
                        SELECT count(*)
                          FROM %s t
                         WHERE t.member_id = :member
                           AND num_nulls(%s) = 0
                           AND NOT EXISTS (SELECT FROM %s o WHERE %s)
                        """.formatted(
                                it.table(),
                                it.columns().stream().map("t."::concat).collect(Collectors.joining(", ")),
                                it.to(),
                                IntStream.range(0, it.columns().size())
                                        .mapToObj(i -> "o." + it.toColumns().get(i) + " = t."
                                                + it.columns().get(i))
                                        .collect(Collectors.joining(" AND "))))
                        .param("member", member.value())
                        .query(Integer.class)
                        .single())
                .sum();
    }

    private List<Reference> all() {
        return db.sql("""
                SELECT cast(cast(k.conrelid AS regclass) AS text) AS of_table,
                       cast(cast(k.confrelid AS regclass) AS text) AS to_table,
                       (SELECT string_agg(a.attname, ',' ORDER BY n)
                          FROM unnest(k.conkey) WITH ORDINALITY AS c (attnum, n)
                          JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = c.attnum) AS of_columns,
                       (SELECT string_agg(a.attname, ',' ORDER BY n)
                          FROM unnest(k.confkey) WITH ORDINALITY AS c (attnum, n)
                          JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = c.attnum) AS to_columns
                  FROM pg_constraint k
                  JOIN pg_policy p ON p.polrelid = k.conrelid AND p.polname = 'own_rows'
                 WHERE k.contype = 'f'
                   AND EXISTS (SELECT FROM pg_policy o WHERE o.polrelid = k.confrelid AND o.polname = 'own_rows')
                 ORDER BY 1, 3
                """)
                .query((row, _) -> new Reference(
                        row.getString("of_table"),
                        Arrays.asList(row.getString("of_columns").split(",")),
                        row.getString("to_table"),
                        Arrays.asList(row.getString("to_columns").split(","))))
                .list();
    }
}

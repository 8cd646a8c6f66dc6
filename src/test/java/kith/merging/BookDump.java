package kith.merging;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import kith.members.Member;
import kith.platform.Books;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every private row of a member, table by table, but for what only says when a thing was written or counted. */
record BookDump(Books books, JdbcClient db) {

    private static final Set<String> NOT_OF_THE_BOOK = Set.of("merge", "merge_part", "nudge_day", "pair", "finding");

    TreeMap<String, List<String>> of(Member member) {
        return books.read(member.id(), () -> {
            var rows = new TreeMap<String, List<String>>();
            db
                    .sql("SELECT tablename FROM pg_policies WHERE policyname = 'own_rows' ORDER BY 1")
                    .query((row, _) -> row.getString(1))
                    .list()
                    .stream()
                    .filter(table -> !NOT_OF_THE_BOOK.contains(table))
                    .forEach(table -> rows.put(table, rows(table)));
            return rows;
        });
    }

    private List<String> rows(String table) {
        return db.sql("SELECT cast(to_jsonb(t) - 'updated_at' AS text) AS row FROM %s t ORDER BY 1".formatted(table))
                .query((row, _) -> row.getString("row"))
                .list();
    }
}

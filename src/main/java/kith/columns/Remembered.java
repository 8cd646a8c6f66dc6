package kith.columns;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kith.drafts.Plain;
import kith.members.Member;
import kith.platform.Books;
import kith.sync.files.ColumnField;
import kith.sync.files.Columns;
import kith.sync.files.TableLook;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What members called the columns of tables, by their heads in whatever order, so that the next such table is read so too. */
@Repository
class Remembered {

    private final Books books;
    private final JdbcClient db;
    private final Clock clock;

    Remembered(Books books, JdbcClient db, Clock clock) {
        this.books = books;
        this.db = db;
        this.clock = clock;
    }

    /** Empty if the member has seen no table with these heads. */
    Optional<Columns> find(Member.Id member, TableLook table) {
        return books.read(
                member,
                () -> db.sql("""
                        SELECT fields
                          FROM column_choice
                         WHERE member_id = :member
                           AND heads = :heads
                        """)
                        .param("member", member.value())
                        .param("heads", heads(table))
                        .query(String.class)
                        .optional()
                        .map(it -> columns(table, it)));
    }

    void remember(Member.Id member, TableLook table, List<ColumnField> fields) {
        books.write(member, () -> {
            db.sql("""
                    INSERT INTO column_choice (member_id, heads, fields, used_at)
                    VALUES (:member, :heads, :fields, :now)
                        ON CONFLICT (member_id, heads) DO UPDATE
                       SET fields = excluded.fields, used_at = excluded.used_at
                    """)
                    .param("member", member.value())
                    .param("heads", heads(table))
                    .param("fields", written(table, fields))
                    .param("now", OffsetDateTime.now(clock))
                    .update();
        });
    }

    private static String heads(TableLook table) {
        var all = keys(table).stream().sorted().collect(Collectors.joining("\n"));
        return HexFormat.of().formatHex(DigestUtils.sha256(all.getBytes(UTF_8)), 0, 16);
    }

    /** The heads as they are compared; a second of the same name, and one of none, by its place. */
    private static List<String> keys(TableLook table) {
        var keys = new ArrayList<String>();
        var heads = table.heads();
        for (int i = 0; i < heads.size(); i++) {
            var plain = Plain.text(heads.get(i));
            keys.add(plain.isEmpty() || keys.contains(plain) ? plain + '#' + i : plain);
        }
        return keys;
    }

    private static String written(TableLook table, List<ColumnField> fields) {
        var keys = keys(table);
        var lines = new ArrayList<String>();
        for (int i = 0; i < Math.min(keys.size(), fields.size()); i++) {
            lines.add(fields.get(i).name() + ' ' + keys.get(i));
        }
        return String.join("\n", lines);
    }

    private static Columns columns(TableLook table, String written) {
        Map<String, ColumnField> fields = new HashMap<>();
        written.lines().forEach(line -> {
            int split = line.indexOf(' ');
            ColumnField.named(line.substring(0, Math.max(split, 0)))
                    .ifPresent(field -> fields.put(line.substring(split + 1), field));
        });
        return new Columns(
                table.form(),
                keys(table).stream()
                        .map(it -> fields.getOrDefault(it, ColumnField.KEEP))
                        .toList());
    }
}

package kith.sync.sql;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlDumpTest {

    @Test
    void manyRowsStandInOneStatementAndInTextsStandsAnything() throws IOException {
        var rows = rows("""
                # A remark; with 'quotes
                -- another
                /* and "one; more */ SET NAMES utf8mb4;
                INSERT IGNORE INTO `notes` (`id`,`body`,`is_favorited`) VALUES
                 (1,'It\\'s a \\"quote\\", (a bracket); -- no remark # nor /* this',NULL),
                 (2,'doubled '' and \\\\',1), (3, _utf8mb4 'x', TRUE),(4,'two
                lines\\nthree',-1.5);
                INSERT INTO house.tags (id,name) VALUES (5,X'4D6F'),(6,0x4D);
                """);

        assertThat(rows)
                .extracting(SqlRow::values)
                .containsExactly(
                        Map.of("id", "1", "body", "It's a \"quote\", (a bracket); -- no remark # nor /* this"),
                        Map.of("id", "2", "body", "doubled ' and \\", "is_favorited", "1"),
                        Map.of("id", "3", "body", "x", "is_favorited", "1"),
                        Map.of("id", "4", "body", "two\nlines\nthree", "is_favorited", "-1.5"),
                        Map.of("id", "5", "name", "Mo"),
                        Map.of("id", "6", "name", "M"));
        assertThat(rows).extracting(SqlRow::table).startsWith("notes").endsWith("tags");
        assertThat(rows.getFirst().line()).isEqualTo(5);
    }

    @Test
    void columnsAreThoseOfTheTableWhereNoneAreNamed() throws IOException {
        var rows = rows("""
                CREATE TABLE IF NOT EXISTS `pets` (
                  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
                  `kind` enum('a,b','c)') DEFAULT 'a,b' COMMENT 'x, `y`',
                  name varchar(191) DEFAULT NULL,
                  PRIMARY KEY (`id`,`kind`),
                  KEY `k` (`kind`)
                ) ENGINE=InnoDB;
                INSERT INTO `pets` VALUES (1,'c)','Rex'),(2,NULL,NOW());
                """);

        assertThat(rows)
                .extracting(SqlRow::values)
                .containsExactly(Map.of("id", "1", "kind", "c)", "name", "Rex"), Map.of("id", "2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO a (b) VALUES (1),('x",
                "INSERT INTO a (b) VALUES (1, ",
                "SET FOREIGN_KEY_CHECKS=0;\nINSERT INTO a (b) VALUES (1);\n",
            })
    void aDumpThatBreaksOffIsSaidTo(String dump) {
        assertThatThrownBy(() -> rows(dump)).isInstanceOf(EOFException.class);
    }

    @Test
    void aStatementWithoutRowsAndNestsOfBracketsDoNoHarm() throws IOException {
        var dump = "INSERT INTO a (b) VALUES\n;INSERT INTO c SELECT 1; CALL x" + "(".repeat(1_000_000);

        assertThat(rows(dump)).isEmpty();
        assertThat(rows("INSERT INTO " + "a.".repeat(1_000_000) + "b (c) VALUES (1);"))
                .hasSize(1);
    }

    @Test
    void aTextOfTenMegabytesIsCutAndSaidToBe() throws IOException {
        var rows = rows("INSERT INTO a (b,c) VALUES ('" + "x".repeat(10_000_000) + "','y'),(1,2);");

        assertThat(rows).extracting(SqlRow::cut).containsExactly(true, false);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noDumpHoweverDamagedThrowsAnythingElse(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            var dump = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                var parts = List.of(
                        "INSERT",
                        " INTO ",
                        "a",
                        "`b`",
                        "(",
                        ")",
                        ",",
                        "'",
                        "\"",
                        "\\",
                        ";",
                        " VALUES ",
                        "1",
                        "NULL",
                        "CREATE TABLE ",
                        "SET ",
                        "--",
                        "/*",
                        "*/",
                        "#",
                        "\n",
                        ".",
                        "_x '");
                dump.append(parts.get(random.nextInt(parts.size())));
            }
            assertThatCode(() -> {
                        try {
                            rows(dump.toString());
                        } catch (EOFException _) {
                            // It breaks off.
                        }
                    })
                    .as(dump.toString())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void rowsAreFoundOnTheShelfInTheirOrder(@TempDir Path folder) throws IOException {
        try (var shelf = new SqlShelf(folder.resolve("rows"))) {
            for (int i = 0; i < 1_000; i++) {
                var row = new SqlRow("notes", Map.of("id", "" + i, "contact_id", "" + (i % 7)), i, false);
                assertThat(shelf.lay(row, "notes", row.get("contact_id"))).isTrue();
            }

            assertThat(shelf.find("notes", "3"))
                    .hasSize(143)
                    .isSortedAccordingTo(java.util.Comparator.comparingInt(SqlRow::line));
            assertThat(shelf.find("notes", "7")).isEmpty();
            assertThat(shelf.find("pets", "1")).isEmpty();
            var all = new ArrayList<SqlRow>();
            shelf.each("notes", all::add);
            assertThat(all).hasSize(1_000);
            assertThat(shelf.lay(all.getFirst(), "notes", "99999999999")).isFalse();
        }
    }

    private static List<SqlRow> rows(String dump) throws IOException {
        var rows = new ArrayList<SqlRow>();
        SqlDump.read(new ByteArrayInputStream(dump.getBytes(ISO_8859_1)), rows::add);
        return rows;
    }
}

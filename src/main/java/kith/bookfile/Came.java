package kith.bookfile;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kith.platform.Owner;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes rows of a file into the tables of a book, within one transaction: those that the book does not have. Beside them
 * it keeps, until the transaction ends, which rows the file spoke of and who they are in this book.
 */
final class Came implements Arrivals {

    private final JdbcClient db;
    private final Owner owner;

    /** @param fresh how many the book did not have; {@code lost} those that hang on something the file does not have */
    record Counts(int fresh, int lost) {}

    Came(JdbcClient db, Owner owner) {
        this.db = db;
        this.owner = owner;
        Utc.set(db);
        db.sql("""
                CREATE TEMPORARY TABLE came (
                  part text NOT NULL, was uuid NOT NULL, id uuid NOT NULL, fresh boolean NOT NULL, key jsonb,
                  PRIMARY KEY (part, was)
                ) ON COMMIT DROP
                """).update();
        db.sql("""
                CREATE TEMPORARY TABLE later (part text, named text, id uuid, was uuid) ON COMMIT DROP
                """).update();
    }

    /** What came was written, if the batch could be; else nothing of it, and the transaction can go on. */
    Counts put(Section section, String rows) {
        db.sql("SAVEPOINT batch").update();
        try {
            if (section.hasId()) {
                section.natural().forEach(index -> recognise(section, index, rows));
            }
            var counts = insert(section, rows);
            if (section.hasId()) {
                there(section, rows);
            }
            db.sql("RELEASE SAVEPOINT batch").update();
            return counts;
        } catch (RuntimeException wrong) {
            db.sql("ROLLBACK TO SAVEPOINT batch").update();
            throw wrong;
        }
    }

    /** A row that the book has under another id is that row of the book for all that speaks of it. */
    private void recognise(Section section, List<String> natural, String rows) {
        db.sql("""
                INSERT INTO came (part, was, id, fresh)
                SELECT :part, it.id, t.id, false
                  FROM %2$s it
                  JOIN %1$s t ON t.member_id = :member AND %3$s
                 WHERE it.id IS NOT NULL
                   AND NOT EXISTS (SELECT FROM %1$s o WHERE o.member_id = :member AND o.id = it.id)
                    ON CONFLICT DO NOTHING
                """.formatted(
                        section.name(),
                        rows(section),
                        natural.stream().map("t.%1$s = it.%1$s"::formatted).collect(joining(" AND "))))
                .param("part", section.name())
                .param("member", owner.value())
                .param("rows", rows)
                .update();
    }

    private Counts insert(Section section, String rows) {
        var outward = section.outward();
        var missing = IntStream.range(0, outward.size())
                .filter(i -> outward.get(i).required())
                .mapToObj(i -> "ref_" + i + " IS NULL")
                .collect(joining(" OR "));
        return db.sql("""
                WITH resolved AS MATERIALIZED (
                  SELECT it.*%3$s
                    FROM %2$s it%4$s
                ), new AS (
                  INSERT INTO %1$s (member_id, %5$s)
                  SELECT :member, %6$s
                    FROM resolved r
                   WHERE NOT (%7$s)%8$s
                      ON CONFLICT DO NOTHING
                  RETURNING %9$s
                ), noted AS (
                  %10$s
                ), postponed AS (
                  %11$s
                )
                SELECT (SELECT count(*) FROM new) AS fresh, (SELECT count(*) FROM resolved WHERE %7$s) AS lost
                """.formatted(
                        section.name(),
                        rows(section),
                        each(outward.size(), ", r%1$d.id AS ref_%1$d, r%1$d.fresh AS fresh_%1$d"),
                        IntStream.range(0, outward.size())
                                .mapToObj(
                                        i -> "\n    LEFT JOIN came r%1$d ON r%1$d.part = '%2$s' AND r%1$d.was = it.%3$s"
                                                .formatted(
                                                        i,
                                                        outward.get(i).to(),
                                                        outward.get(i).column()))
                                .collect(joining()),
                        section.columns().stream().map(Section.Column::name).collect(joining(", ")),
                        section.columns().stream()
                                .map(it -> value(section, it.name()))
                                .collect(joining(", ")),
                        missing.isEmpty() ? "false" : missing,
                        wanted(section),
                        returned(section),
                        noted(section),
                        postponed(section)))
                .param("part", section.name())
                .param("member", owner.value())
                .param("rows", rows)
                .query((row, _) -> new Counts(row.getInt("fresh"), row.getInt("lost")))
                .single();
    }

    private static String rows(Section section) {
        return "jsonb_populate_recordset(" + section.base() + ", CAST(:rows AS jsonb))";
    }

    private static String each(int many, String text) {
        return IntStream.range(0, many).mapToObj(i -> text.formatted(i)).collect(joining());
    }

    private static String value(Section section, String column) {
        var outward = section.outward();
        for (int i = 0; i < outward.size(); i++) {
            if (outward.get(i).column().equals(column)) {
                return "r.ref_" + i;
            }
        }
        return section.inward().stream().anyMatch(it -> it.column().equals(column)) ? "NULL" : "r." + column;
    }

    /** Which rows come: of those that hang on others, only what hangs on somebody new. */
    private static String wanted(Section section) {
        if (section.hasId()) {
            return " AND NOT EXISTS (SELECT FROM came c WHERE c.part = :part AND c.was = r.id)";
        }
        var outward = section.outward();
        var fresh = section.hangsOn().stream()
                .map(it -> "fresh_" + outward.indexOf(it))
                .collect(joining(" OR "));
        return fresh.isEmpty() ? "" : " AND (" + fresh + ")";
    }

    private static String returned(Section section) {
        return section.hasId()
                ? "id"
                : "1 AS one" + section.key().stream().map(", "::concat).collect(joining());
    }

    private static String noted(Section section) {
        if (section.hasId()) {
            return "INSERT INTO came (part, was, id, fresh, key) SELECT :part, id, id, true, " + key(section, "new")
                    + " FROM new";
        }
        return section.hangsOn().isEmpty()
                ? "INSERT INTO came (part, was, id, fresh, key)"
                        + " SELECT :part, gen_random_uuid(), gen_random_uuid(), true, " + key(section, "new")
                        + " FROM new"
                : "SELECT 1";
    }

    private static String key(Section section, String of) {
        return section.key().stream()
                .map(it -> "'" + it + "', " + of + '.' + it)
                .collect(joining(", ", "jsonb_build_object(", ")"));
    }

    private static String postponed(Section section) {
        return section.inward().isEmpty()
                ? "SELECT 1"
                : "INSERT INTO later (part, named, id, was) "
                        + section.inward().stream()
                                .map(it ->
                                        "SELECT :part, '%1$s', r.id, r.%1$s FROM resolved r JOIN new n ON n.id = r.id WHERE r.%1$s IS NOT NULL"
                                                .formatted(it.column()))
                                .collect(joining(" UNION ALL "));
    }

    private void there(Section section, String rows) {
        db.sql("""
                INSERT INTO came (part, was, id, fresh)
                SELECT :part, t.id, t.id, false
                  FROM %2$s it
                  JOIN %1$s t ON t.member_id = :member AND t.id = it.id
                    ON CONFLICT DO NOTHING
                """.formatted(section.name(), rows(section)))
                .param("part", section.name())
                .param("member", owner.value())
                .param("rows", rows)
                .update();
    }

    /** All rows of a table are there: now they may name each other. */
    void end(Section section) {
        for (var reference : section.inward()) {
            db.sql("""
                    UPDATE %1$s t
                       SET %2$s = c.id
                      FROM later l
                      JOIN came c ON c.part = l.part AND c.was = l.was
                     WHERE l.part = :part
                       AND l.named = :named
                       AND t.member_id = :member
                       AND t.id = l.id
                    """.formatted(section.name(), reference.column()))
                    .param("part", section.name())
                    .param("named", reference.column())
                    .param("member", owner.value())
                    .update();
        }
    }

    @Override
    public List<UUID> fresh(String table) {
        return ids(table, true);
    }

    List<UUID> there(String table) {
        return ids(table, false);
    }

    private List<UUID> ids(String table, boolean fresh) {
        return db.sql("SELECT id FROM came WHERE part = :part AND fresh = :fresh ORDER BY id")
                .param("part", table)
                .param("fresh", fresh)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** What came of a table, as it is now, so that it can be taken away again. */
    List<Trace> traces(Section section) {
        if (!section.hangsOn().isEmpty()) {
            return new ArrayList<>();
        }
        return db.sql("""
                SELECT cast(c.key AS text) AS key, md5(cast(to_jsonb(t) AS text)) AS digest
                  FROM came c
                  JOIN %1$s t ON t.member_id = :member AND %2$s = c.key
                 WHERE c.part = :part
                   AND c.fresh
                """.formatted(section.name(), key(section, "t")))
                .param("part", section.name())
                .param("member", owner.value())
                .query((row, _) -> new Trace(section.name(), row.getString("key"), row.getString("digest")))
                .list();
    }

    /** Takes away those rows that are still as they came. */
    static void takeAway(JdbcClient db, Owner owner, Section section, List<Trace> traces) {
        if (traces.isEmpty()) {
            return;
        }
        db.sql("""
                DELETE FROM %1$s t
                 USING unnest(:keys, :digests) AS was (key, digest)
                 WHERE t.member_id = :member
                   AND %2$s = CAST(was.key AS jsonb)
                   AND md5(cast(to_jsonb(t) AS text)) = was.digest
                """.formatted(section.name(), key(section, "t")))
                .param("keys", traces.stream().map(Trace::key).toArray(String[]::new))
                .param("digests", traces.stream().map(Trace::digest).toArray(String[]::new))
                .param("member", owner.value())
                .update();
    }
}

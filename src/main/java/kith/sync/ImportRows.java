package kith.sync;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.members.Member;
import kith.moments.Moment;
import kith.people.Circle;
import kith.people.Person;
import kith.sync.ImportEntry.About;
import kith.sync.files.FileFormat;
import kith.sync.files.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of imports. Works within an open book. */
@Repository
class ImportRows {

    private static final String COLUMNS = """
            id, file, format, trouble, people, moments, people_done, moments_done,
            uploaded_at, started_at, stop_asked_at, finished_at, undone_at
            """;

    private final JdbcClient db;
    private final Clock clock;

    ImportRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<Import> find(Member.Id member, Import.Id id) {
        return db.sql("SELECT " + COLUMNS + " FROM import WHERE member_id = :member AND id = :id")
                .param("member", member.value())
                .param("id", id.value())
                .query(ImportRows::imported)
                .optional();
    }

    List<Import> latest(Member.Id member, int limit) {
        return db.sql("SELECT " + COLUMNS + " FROM import WHERE member_id = :member ORDER BY id DESC LIMIT :limit")
                .param("member", member.value())
                .param("limit", limit)
                .query(ImportRows::imported)
                .list();
    }

    void insert(Member.Id member, Import.Id id, String file) {
        db.sql("""
                INSERT INTO import (member_id, id, file, format, people, moments, uploaded_at)
                VALUES (:member, :id, :file, '', 0, 0, :now)
                """)
                .param("member", member.value())
                .param("id", id.value())
                .param("file", file)
                .param("now", now())
                .update();
    }

    void previewed(
            Member.Id member, Import.Id id, FileFormat format, Optional<Reason> trouble, int people, int moments) {
        db.sql("""
                UPDATE import
                   SET format = :format, trouble = :trouble, people = :people, moments = :moments
                 WHERE member_id = :member
                   AND id = :id
                """)
                .param("format", format.name())
                .param("trouble", trouble.map(Reason::name).orElse(null))
                .param("people", people)
                .param("moments", moments)
                .param("member", member.value())
                .param("id", id.value())
                .update();
    }

    void delete(Member.Id member, Import.Id id) {
        db.sql("DELETE FROM import WHERE member_id = :member AND id = :id")
                .param("member", member.value())
                .param("id", id.value())
                .update();
    }

    /** Notes the time of a step, once. False when it had been taken, or there is no such import. */
    boolean mark(Member.Id member, Import.Id id, Step step) {
        return db.sql("""
                        UPDATE import
                           SET %1$s = :now
                         WHERE member_id = :member
                           AND id = :id
                           AND %1$s IS NULL
                        """.formatted(step.column))
                        .param("now", now())
                        .param("member", member.value())
                        .param("id", id.value())
                        .update()
                > 0;
    }

    /** The steps of an import, each taken once. */
    enum Step {
        START("started_at"),
        ASK_TO_STOP("stop_asked_at"),
        FINISH("finished_at"),
        UNDO("undone_at");

        private final String column;

        Step(String column) {
            this.column = column;
        }
    }

    /** Counts people as done; gives whether the member has asked to stop. */
    boolean progress(Member.Id member, Import.Id id, int people) {
        return db.sql("""
                        UPDATE import
                           SET people_done = people_done + :people
                         WHERE member_id = :member
                           AND id = :id
                        RETURNING stop_asked_at IS NOT NULL
                        """)
                .param("people", people)
                .param("member", member.value())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** Says how many moments there are in all, and how many of them are done; gives whether to stop. */
    boolean momentProgress(Member.Id member, Import.Id id, int all, int done) {
        return db.sql("""
                        UPDATE import
                           SET moments = :all, moments_done = :done
                         WHERE member_id = :member
                           AND id = :id
                        RETURNING stop_asked_at IS NOT NULL
                        """)
                .param("all", all)
                .param("done", done)
                .param("member", member.value())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** Writes entries, in place of what was foreseen for them. */
    void write(Member.Id member, Import.Id id, List<ImportEntry> entries, boolean applied) {
        if (entries.isEmpty()) {
            return;
        }
        db.sql("""
                INSERT INTO import_entry
                       (member_id, import_id, position, line, verdict, name, about, digest, person_id, before, applied_at)
                SELECT :member, :import, position, line, verdict, name, about, digest, person_id, before,
                       cast(:applied AS timestamptz)
                  FROM unnest(cast(:position AS int[]), cast(:line AS int[]), :verdict, :name, :about, :digest,
                              cast(:person AS uuid[]), :before)
                    AS e (position, line, verdict, name, about, digest, person_id, before)
                    ON CONFLICT (member_id, import_id, position) DO UPDATE
                   SET verdict = excluded.verdict, about = excluded.about, person_id = excluded.person_id,
                       before = excluded.before, applied_at = excluded.applied_at
                """)
                .param("member", member.value())
                .param("import", id.value())
                .param("applied", applied ? now() : null)
                .param("position", Columns.of(entries, ImportEntry::position))
                .param("line", Columns.of(entries, ImportEntry::line))
                .param("verdict", Columns.of(entries, ImportEntry::verdict))
                .param("name", Columns.of(entries, ImportEntry::name))
                .param("about", Columns.of(entries, it -> written(it.about())))
                .param("digest", Columns.of(entries, ImportEntry::digest))
                .param(
                        "person",
                        Columns.of(
                                entries,
                                it -> it.person()
                                        .map(Person.Id::value)
                                        .map(UUID::toString)
                                        .orElse(null)))
                .param("before", Columns.of(entries, it -> it.before().orElse(null)))
                .update();
    }

    Map<Verdict, Integer> counts(Member.Id member, Import.Id id) {
        var counts = new HashMap<Verdict, Integer>();
        db.sql("""
                SELECT verdict, count(*) AS many
                  FROM import_entry
                 WHERE member_id = :member
                   AND import_id = :import
                 GROUP BY verdict
                """).param("member", member.value()).param("import", id.value()).query((ResultSet row) -> {
            counts.put(Verdict.valueOf(row.getString("verdict")), row.getInt("many"));
        });
        return counts;
    }

    List<ImportEntry> entries(Member.Id member, Import.Id id, Verdict verdict, int after, int limit) {
        return db.sql("""
                SELECT position, line, verdict, name, about, digest, person_id, before
                  FROM import_entry
                 WHERE member_id = :member
                   AND import_id = :import
                   AND verdict = :verdict
                   AND position > :after
                 ORDER BY position
                 LIMIT :limit
                """)
                .param("member", member.value())
                .param("import", id.value())
                .param("verdict", verdict.name())
                .param("after", after)
                .param("limit", limit)
                .query(ImportRows::entry)
                .list();
    }

    /** Who was made of cards with these very words, by an import that was applied. */
    Map<Person.Id, List<String>> seen(Member.Id member, List<String> digests) {
        var seen = new HashMap<Person.Id, List<String>>();
        db.sql("""
                SELECT digest, person_id
                  FROM import_entry
                 WHERE member_id = :member
                   AND digest = ANY(:digests)
                   AND person_id IS NOT NULL
                   AND applied_at IS NOT NULL
                """)
                .param("member", member.value())
                .param("digests", digests.toArray(String[]::new))
                .query((ResultSet row) -> {
                    seen.computeIfAbsent(new Person.Id(row.getObject("person_id", UUID.class)), _ -> new ArrayList<>())
                            .add(row.getString("digest"));
                });
        return seen;
    }

    /** Those whom the import made, and those whom it changed with a card of how they were; and when. */
    List<Done> done(Member.Id member, Import.Id id) {
        return db.sql("""
                SELECT person_id, verdict, before, applied_at
                  FROM import_entry
                 WHERE member_id = :member
                   AND import_id = :import
                   AND person_id IS NOT NULL
                   AND applied_at IS NOT NULL
                   AND (verdict = 'NEW' OR before IS NOT NULL)
                 ORDER BY position
                """)
                .param("member", member.value())
                .param("import", id.value())
                .query((row, _) -> new Done(
                        new Person.Id(row.getObject("person_id", UUID.class)),
                        Optional.ofNullable(row.getString("before")),
                        instant(row, "applied_at").orElseThrow()))
                .list();
    }

    record Done(Person.Id person, Optional<String> before, Instant at) {}

    void addMoments(Member.Id member, Import.Id id, List<Moment.Id> moments) {
        db.sql("""
                INSERT INTO import_moment (member_id, import_id, moment_id)
                SELECT :member, :import, unnest(cast(:moments AS uuid[]))
                    ON CONFLICT DO NOTHING
                """)
                .param("member", member.value())
                .param("import", id.value())
                .param("moments", Columns.of(moments, it -> it.value().toString()))
                .update();
    }

    List<Moment.Id> moments(Member.Id member, Import.Id id) {
        return db.sql("SELECT moment_id FROM import_moment WHERE member_id = :member AND import_id = :import")
                .param("member", member.value())
                .param("import", id.value())
                .query((row, _) -> new Moment.Id(row.getObject("moment_id", UUID.class)))
                .list();
    }

    void addCircles(Member.Id member, Import.Id id, List<Circle.Id> circles) {
        db.sql("""
                INSERT INTO import_circle (member_id, import_id, circle_id)
                SELECT :member, :import, unnest(cast(:circles AS uuid[]))
                    ON CONFLICT DO NOTHING
                """)
                .param("member", member.value())
                .param("import", id.value())
                .param("circles", Columns.of(circles, it -> it.value().toString()))
                .update();
    }

    List<Circle.Id> circles(Member.Id member, Import.Id id) {
        return db.sql("SELECT circle_id FROM import_circle WHERE member_id = :member AND import_id = :import")
                .param("member", member.value())
                .param("import", id.value())
                .query((row, _) -> new Circle.Id(row.getObject("circle_id", UUID.class)))
                .list();
    }

    void addPart(Member.Id member, Import.Id id, int part, byte[] bytes) {
        db.sql(
                        "INSERT INTO import_content (member_id, import_id, part, bytes) VALUES (:member, :import, :part, :bytes)")
                .param("member", member.value())
                .param("import", id.value())
                .param("part", part)
                .param("bytes", bytes)
                .update();
    }

    Optional<byte[]> part(Member.Id member, Import.Id id, int part) {
        return db.sql(
                        "SELECT bytes FROM import_content WHERE member_id = :member AND import_id = :import AND part = :part")
                .param("member", member.value())
                .param("import", id.value())
                .param("part", part)
                .query((row, _) -> row.getBytes("bytes"))
                .optional();
    }

    void forgetContent(Member.Id member, Import.Id id) {
        db.sql("DELETE FROM import_content WHERE member_id = :member AND import_id = :import")
                .param("member", member.value())
                .param("import", id.value())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Import imported(ResultSet row, int number) throws SQLException {
        return new Import(
                new Import.Id(row.getObject("id", UUID.class)),
                row.getString("file"),
                FileFormat.valueOf(row.getString("format")),
                Optional.ofNullable(row.getString("trouble")).map(Reason::valueOf),
                row.getInt("people"),
                row.getInt("moments"),
                row.getInt("people_done"),
                row.getInt("moments_done"),
                new Import.Life(
                        instant(row, "uploaded_at").orElseThrow(),
                        instant(row, "started_at"),
                        instant(row, "stop_asked_at"),
                        instant(row, "finished_at"),
                        instant(row, "undone_at")));
    }

    private static ImportEntry entry(ResultSet row, int number) throws SQLException {
        return new ImportEntry(
                row.getInt("position"),
                row.getInt("line"),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("name"),
                read(row.getString("about")),
                row.getString("digest"),
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(Person.Id::new),
                Optional.ofNullable(row.getString("before")));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static String written(List<About> about) {
        return about.stream()
                .limit(50)
                .map(it -> it.what() + '\t' + shortened(it.value()))
                .collect(Collectors.joining("\n"));
    }

    private static String shortened(String value) {
        var line = value.replace('\n', ' ').replace('\t', ' ');
        return line.length() > 300 ? line.substring(0, 300) : line;
    }

    private static List<About> read(String about) {
        return Stream.of(about.split("\n"))
                .filter(line -> line.indexOf('\t') > 0)
                .map(line -> new About(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1)))
                .toList();
    }
}

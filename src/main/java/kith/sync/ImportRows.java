package kith.sync;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.members.Member;
import kith.sync.files.FileFormat;
import kith.sync.files.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of imports. Works within an open book. */
@Repository
class ImportRows {

    private static final String COLUMNS = """
            id, file, format, trouble, people, moments, details, columns, people_done, moments_done,
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

    /** How much of the file is to be brought up with somebody. */
    void toBringUp(Member.Id member, Import.Id id, int details) {
        db.sql("UPDATE import SET details = :details WHERE member_id = :member AND id = :id")
                .param("details", details)
                .param("member", member.value())
                .param("id", id.value())
                .update();
    }

    /** What its columns are; nothing while they are asked. */
    void columned(Member.Id member, Import.Id id, String columns) {
        db.sql("UPDATE import SET columns = :columns WHERE member_id = :member AND id = :id")
                .param("columns", columns)
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

    /** How far it came, and how many there are in all, where that is known only at the end. */
    void came(Member.Id member, Import.Id id, int people, int moments, Optional<Reason> trouble) {
        db.sql("""
                UPDATE import
                   SET people = :people, people_done = :people, moments = :moments, moments_done = :moments,
                       trouble = :trouble
                 WHERE member_id = :member
                   AND id = :id
                """)
                .param("people", people)
                .param("moments", moments)
                .param("trouble", trouble.map(Reason::name).orElse(null))
                .param("member", member.value())
                .param("id", id.value())
                .update();
    }

    /** How far it has come, not counting what is there at the end; gives whether the member has asked to stop. */
    boolean atWork(Member.Id member, Import.Id id, int people, int moments) {
        return db.sql("""
                        UPDATE import
                           SET people_done = least(people, :people), moments_done = least(moments, :moments)
                         WHERE member_id = :member
                           AND id = :id
                        RETURNING stop_asked_at IS NOT NULL
                        """)
                .param("people", people)
                .param("moments", moments)
                .param("member", member.value())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
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
                row.getInt("details"),
                Optional.ofNullable(row.getString("columns")),
                row.getInt("people_done"),
                row.getInt("moments_done"),
                new Import.Life(
                        instant(row, "uploaded_at").orElseThrow(),
                        instant(row, "started_at"),
                        instant(row, "stop_asked_at"),
                        instant(row, "finished_at"),
                        instant(row, "undone_at")));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}

package kith.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.members.Member;
import kith.moments.Moment;
import kith.people.Person;
import kith.platform.Books;
import kith.platform.Ids;
import kith.platform.Owner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All files that a member keeps. Whoever writes or deletes contents of one member waits for whoever does already. */
@Repository
class KeptFiles {

    /** Before all others in a list that runs from the newest to the oldest. */
    static final UUID NEWEST = new UUID(-1, -1);

    private static final String COLUMNS =
            "id, person_id, moment_id, content, kind, bytes, name, caption, added_at, deleted_at";

    private final Books books;
    private final JdbcClient db;
    private final FileStore store;
    private final FileSettings settings;
    private final Clock clock;

    KeptFiles(Books books, JdbcClient db, FileStore store, FileSettings settings, Clock clock) {
        this.books = books;
        this.db = db;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /** What is to be kept: clean, and known for what it is. */
    record Fresh(FileKind kind, String name, String caption, byte[] bytes) {}

    /** First on the disk, then in the book; what is kept there already is not kept twice. False where there is no room for it. */
    boolean keep(Member.Id member, Holder holder, Fresh file) {
        var content = FileStore.name(file.bytes());
        return books.write(member, () -> {
            if (!put(member, content, file.bytes())) {
                return false;
            }
            db.sql("""
                    INSERT INTO kept_file (member_id, id, %1$s, content, kind, bytes, name, caption, added_at)
                    SELECT :member, :id, :holder, :content, :kind, :bytes, :name, :caption, :now
                     WHERE NOT EXISTS (SELECT FROM kept_file
                                        WHERE member_id = :member
                                          AND %1$s = :holder
                                          AND content = :content
                                          AND deleted_at IS NULL)
                    """.formatted(holder.column()))
                    .param("member", member.value())
                    .param("id", Ids.next())
                    .param("holder", holder.id())
                    .param("content", content)
                    .param("kind", file.kind().name())
                    .param("bytes", file.bytes().length)
                    .param("name", file.name())
                    .param("caption", file.caption())
                    .param("now", OffsetDateTime.now(clock))
                    .update();
            return true;
        });
    }

    /** Puts a content onto the disk, within the open book. False where there is no room for it. */
    boolean put(Owner owner, String content, byte[] bytes) {
        alone(owner);
        boolean room = store.has(owner, content)
                || used(owner, content) + bytes.length <= settings.room().toBytes();
        if (room) {
            store.keep(owner, content, bytes);
        }
        return room;
    }

    /** Until the transaction ends: nobody else brings or sweeps contents of this member meanwhile. */
    private void alone(Owner owner) {
        db.sql("SELECT pg_advisory_xact_lock(hashtextextended('kept_file ' || :member, 0))")
                .param("member", owner.value().toString())
                .query((_, _) -> true)
                .single();
    }

    /** How many bytes the files of this member take, those in the bin too. */
    long used(Owner owner) {
        return used(owner, "");
    }

    /** Another content than this: its row may be there before it. */
    private long used(Owner owner, String but) {
        return books.read(
                owner,
                () -> db.sql("""
                        SELECT coalesce(sum(bytes), 0)
                          FROM (SELECT DISTINCT content, bytes
                                  FROM kept_file
                                 WHERE member_id = :member
                                   AND content <> :but) AS each
                        """)
                        .param("member", owner.value())
                        .param("but", but)
                        .query(Long.class)
                        .single());
    }

    /** Those kept there and not in the bin, the newest first, from {@link #NEWEST} or behind the last one seen. */
    List<KeptFile> of(Member.Id member, Holder holder, UUID after, int limit) {
        return list(member, holder, "deleted_at IS NULL AND id < :after", after, limit);
    }

    /** Those that lie in the bin. */
    List<KeptFile> binned(Member.Id member, Holder holder, int limit) {
        return list(member, holder, "deleted_at IS NOT NULL AND id < :after", NEWEST, limit);
    }

    private List<KeptFile> list(Member.Id member, Holder holder, String which, UUID after, int limit) {
        return books.read(
                member,
                () -> db.sql("SELECT " + COLUMNS
                                + """
                          FROM kept_file
                         WHERE member_id = :member
                           AND %s = :holder
                           AND %s
                         ORDER BY id DESC
                         LIMIT :limit
                        """.formatted(holder.column(), which).indent(1))
                        .param("member", member.value())
                        .param("holder", holder.id())
                        .param("after", after)
                        .param("limit", limit)
                        .query(KeptFiles::file)
                        .list());
    }

    /** Also finds one in the bin. */
    Optional<KeptFile> find(Member.Id member, KeptFile.Id id) {
        return books.read(
                member,
                () -> db.sql("SELECT " + COLUMNS + " FROM kept_file WHERE member_id = :member AND id = :id")
                        .param("member", member.value())
                        .param("id", id.value())
                        .query(KeptFiles::file)
                        .optional());
    }

    void caption(Member.Id member, KeptFile.Id id, String caption) {
        books.write(member, () -> {
            db.sql("UPDATE kept_file SET caption = :caption WHERE member_id = :member AND id = :id")
                    .param("caption", caption)
                    .param("member", member.value())
                    .param("id", id.value())
                    .update();
        });
    }

    /** Puts it into the bin, or takes it out. */
    void bin(Member.Id member, KeptFile.Id id, boolean into) {
        books.write(member, () -> {
            db.sql("""
                    UPDATE kept_file
                       SET deleted_at = CASE WHEN :into THEN cast(:now AS timestamptz) END
                     WHERE member_id = :member
                       AND id = :id
                    """)
                    .param("into", into)
                    .param("now", OffsetDateTime.now(clock))
                    .param("member", member.value())
                    .param("id", id.value())
                    .update();
        });
    }

    /** Forgets for good what lies in the bin since before then. */
    void purge(Member.Id member, Instant before) {
        books.write(member, () -> {
            db.sql("DELETE FROM kept_file WHERE member_id = :member AND deleted_at < :before")
                    .param("member", member.value())
                    .param("before", before.atOffset(ZoneOffset.UTC))
                    .update();
        });
    }

    /** Deletes from the disk what no row names any more and came before then. How many it were. */
    int sweep(Member.Id member, Instant before) {
        return books.write(member, () -> {
            alone(member);
            return store.keepOnly(member, endings(member).keySet(), before);
        });
    }

    /** How many {@link #sweep} would delete. */
    int leftOver(Member.Id member, Instant before) {
        return store.leftOver(member, endings(member).keySet(), before).size();
    }

    /** Every content that a row names, with the ending that such a file has. */
    Map<String, String> endings(Owner owner) {
        record Named(String content, String ending) {}
        return books
                .read(
                        owner,
                        () -> db.sql("SELECT content, kind, name FROM kept_file WHERE member_id = :member")
                                .param("member", owner.value())
                                .query((row, _) -> new Named(
                                        row.getString("content"),
                                        FileKind.valueOf(row.getString("kind")).endingOf(row.getString("name"))))
                                .list())
                .stream()
                .collect(Collectors.toMap(Named::content, Named::ending, (one, _) -> one));
    }

    private static KeptFile file(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        return new KeptFile(
                new KeptFile.Id(row.getObject("id", UUID.class)),
                person == null
                        ? new Holder.OfMoment(new Moment.Id(row.getObject("moment_id", UUID.class)))
                        : new Holder.OfPerson(new Person.Id(person)),
                row.getString("content"),
                FileKind.valueOf(row.getString("kind")),
                row.getLong("bytes"),
                row.getString("name"),
                row.getString("caption"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getObject("deleted_at") != null);
    }
}

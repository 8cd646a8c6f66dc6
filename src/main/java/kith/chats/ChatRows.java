package kith.chats;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kith.chats.transcript.Messenger;
import kith.chats.transcript.Voice;
import kith.members.Member;
import kith.moments.Moment;
import kith.platform.Columns;
import kith.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Imports of chats as they lie in the database. Works within an open book. */
@Repository
class ChatRows {

    private static final String COLUMNS =
            "id, service, file, chats, messages, moments, uploaded_at, applied_at, undone_at";

    /** Which messages of a day an import has brought in: from one, counted from 0, until another, excluded. */
    record Brought(UUID day, int from, int until) {}

    private final JdbcClient db;
    private final Clock clock;

    ChatRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    ChatImport.Id insert(Member.Id member, Messenger service, String file, int chats, int messages, byte[] packed) {
        var id = new ChatImport.Id(Ids.next());
        db.sql("""
                INSERT INTO chat_import (member_id, id, service, file, chats, messages, uploaded_at, packed)
                VALUES (:member, :id, :service, :file, :chats, :messages, :now, :packed)
                """)
                .param("member", member.value())
                .param("id", id.value())
                .param("service", service.name())
                .param("file", file)
                .param("chats", chats)
                .param("messages", messages)
                .param("now", OffsetDateTime.now(clock))
                .param("packed", packed)
                .update();
        return id;
    }

    void insert(Member.Id member, ChatImport.Id id, List<FoundVoice> voices) {
        db.sql("""
                INSERT INTO chat_voice
                       (member_id, import_id, position, key, name, phone, owner, alone, messages, first_on, last_on)
                SELECT :member, :import, v.position - 1, v.key, v.name, v.phone, v.owner, v.alone, v.messages, v.first_on,
                       v.last_on
                  FROM unnest(:key, :name, :phone, cast(:owner AS boolean[]), cast(:alone AS boolean[]),
                              cast(:messages AS int[]), cast(:firstOn AS date[]), cast(:lastOn AS date[]))
                       WITH ORDINALITY AS v (key, name, phone, owner, alone, messages, first_on, last_on, position)
                """)
                .param("member", member.value())
                .param("import", id.value())
                .param("key", Columns.of(voices, it -> it.voice().key()))
                .param("name", Columns.of(voices, it -> it.voice().name()))
                .param("phone", Columns.of(voices, it -> it.voice().phone()))
                .param("owner", Columns.of(voices, it -> it.voice().owner()))
                .param("alone", Columns.of(voices, FoundVoice::alone))
                .param("messages", Columns.of(voices, FoundVoice::messages))
                .param("firstOn", Columns.of(voices, FoundVoice::firstOn))
                .param("lastOn", Columns.of(voices, FoundVoice::lastOn))
                .update();
    }

    Optional<ChatImport> find(Member.Id member, ChatImport.Id id) {
        return db.sql("SELECT " + COLUMNS + " FROM chat_import WHERE member_id = :member AND id = :id")
                .param("member", member.value())
                .param("id", id.value())
                .query(ChatRows::chatImport)
                .optional();
    }

    /** The newest first. */
    List<ChatImport> latest(Member.Id member, int limit) {
        return db.sql("SELECT " + COLUMNS + """
                  FROM chat_import
                 WHERE member_id = :member
                 ORDER BY uploaded_at DESC, id DESC
                 LIMIT :limit
                """.indent(1))
                .param("member", member.value())
                .param("limit", limit)
                .query(ChatRows::chatImport)
                .list();
    }

    /** Those with whom there is a chat alone first, then who wrote most. */
    List<FoundVoice> voices(Member.Id member, ChatImport.Id id) {
        return db.sql("""
                SELECT key, name, phone, owner, alone, messages, first_on, last_on
                  FROM chat_voice
                 WHERE member_id = :member
                   AND import_id = :import
                 ORDER BY position
                """)
                .param("member", member.value())
                .param("import", id.value())
                .query((row, _) -> new FoundVoice(
                        new Voice(
                                row.getString("key"),
                                row.getString("name"),
                                row.getString("phone"),
                                row.getBoolean("owner")),
                        row.getBoolean("alone"),
                        row.getInt("messages"),
                        row.getObject("first_on", LocalDate.class),
                        row.getObject("last_on", LocalDate.class)))
                .list();
    }

    /** What was read, to be brought in by whoever asks first; nobody after them gets it. */
    Optional<byte[]> take(Member.Id member, ChatImport.Id id) {
        var packed = db.sql("""
                SELECT packed
                  FROM chat_import
                 WHERE member_id = :member
                   AND id = :id
                   AND applied_at IS NULL
                   FOR UPDATE
                """)
                .param("member", member.value())
                .param("id", id.value())
                .query((row, _) -> row.getBytes("packed"))
                .optional();
        packed.ifPresent(_ -> db.sql("""
                UPDATE chat_import
                   SET applied_at = :now, packed = NULL
                 WHERE member_id = :member
                   AND id = :id
                """)
                .param("now", OffsetDateTime.now(clock))
                .param("member", member.value())
                .param("id", id.value())
                .update());
        return packed;
    }

    void count(Member.Id member, ChatImport.Id id, int moments) {
        db.sql("UPDATE chat_import SET moments = :moments WHERE member_id = :member AND id = :id")
                .param("moments", moments)
                .param("member", member.value())
                .param("id", id.value())
                .update();
    }

    /** False unless it was brought in and not yet taken back. */
    boolean markUndone(Member.Id member, ChatImport.Id id) {
        return db.sql("""
                UPDATE chat_import
                   SET undone_at = :now
                 WHERE member_id = :member
                   AND id = :id
                   AND applied_at IS NOT NULL
                   AND undone_at IS NULL
                """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("member", member.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** False unless it was only looked at. */
    boolean discard(Member.Id member, ChatImport.Id id) {
        return db.sql("DELETE FROM chat_import WHERE member_id = :member AND id = :id AND applied_at IS NULL")
                        .param("member", member.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** What imports have brought in of these days, each day's in order. */
    Map<UUID, List<Brought>> brought(Member.Id member, Collection<UUID> days) {
        var brought = new HashMap<UUID, List<Brought>>();
        db.sql("""
                SELECT day, first_one, until_one
                  FROM chat_day
                 WHERE member_id = :member
                   AND day = ANY(cast(:days AS uuid[]))
                 ORDER BY day, first_one
                """)
                .param("member", member.value())
                .param("days", Columns.of(List.copyOf(days), it -> it))
                .query((ResultSet row) -> {
                    var day = row.getObject("day", UUID.class);
                    brought.computeIfAbsent(day, _ -> new ArrayList<>())
                            .add(new Brought(day, row.getInt("first_one"), row.getInt("until_one")));
                });
        return brought;
    }

    /** @param moments that were made of these, one each in the same order */
    void insert(Member.Id member, ChatImport.Id id, List<Brought> brought, List<Moment.Id> moments) {
        db.sql("""
                INSERT INTO chat_day (member_id, day, first_one, until_one, import_id, moment_id)
                SELECT :member, d.day, d.first_one, d.until_one, :import, d.moment_id
                  FROM unnest(cast(:day AS uuid[]), cast(:first AS int[]), cast(:until AS int[]),
                              cast(:moment AS uuid[])) AS d (day, first_one, until_one, moment_id)
                """)
                .param("member", member.value())
                .param("import", id.value())
                .param("day", Columns.of(brought, Brought::day))
                .param("first", Columns.of(brought, Brought::from))
                .param("until", Columns.of(brought, Brought::until))
                .param("moment", Columns.of(moments, Moment.Id::value))
                .update();
    }

    /** Forgets the days that it brought in, and gives back the moments made of them that are there. */
    List<Moment.Id> takeDays(Member.Id member, ChatImport.Id id) {
        return db
                .sql("""
                DELETE FROM chat_day
                 WHERE member_id = :member
                   AND import_id = :import
                RETURNING moment_id
                """)
                .param("member", member.value())
                .param("import", id.value())
                .query((row, _) -> Optional.ofNullable(row.getObject("moment_id", UUID.class)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .map(Moment.Id::new)
                .toList();
    }

    private static ChatImport chatImport(ResultSet row, int number) throws SQLException {
        return new ChatImport(
                new ChatImport.Id(row.getObject("id", UUID.class)),
                Messenger.valueOf(row.getString("service")),
                row.getString("file"),
                row.getInt("chats"),
                row.getInt("messages"),
                row.getInt("moments"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                instant(row, "applied_at"),
                instant(row, "undone_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}

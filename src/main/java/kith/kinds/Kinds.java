package kith.kinds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.drafts.Plain;
import kith.members.Member;
import kith.moments.Channel;
import kith.moments.OwnKind;
import kith.moments.OwnKinds;
import kith.platform.Books;
import kith.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All kinds of touch of a member's own. No two have one name; one that was taken out can be taken back. */
@Repository
class Kinds implements OwnKinds {

    private static final int MOST = 100;

    private final Books books;
    private final JdbcClient db;
    private final Clock clock;

    Kinds(Books books, JdbcClient db, Clock clock) {
        this.books = books;
        this.db = db;
        this.clock = clock;
    }

    @Override
    public List<OwnKind> of(Member.Id member) {
        return all(member).stream().map(Kind::what).toList();
    }

    /** By name. */
    List<Kind> all(Member.Id member) {
        return books.read(
                member,
                () -> db.sql("""
                SELECT id, name, words, channel, minutes, counts
                  FROM kind
                 WHERE member_id = :member
                   AND deleted_at IS NULL
                 ORDER BY plain, id
                 LIMIT :most
                """)
                        .param("member", member.value())
                        .param("most", MOST)
                        .query(Kinds::kind)
                        .list());
    }

    /** False if there is one of that name. */
    boolean add(Member.Id member, OwnKind kind) {
        return books.write(
                member,
                () -> db.sql("""
                INSERT INTO kind (member_id, id, name, plain, words, channel, minutes, counts)
                VALUES (:member, :id, :name, :plain, :words, :channel, cast(:minutes AS int), :counts)
                    ON CONFLICT (member_id, plain) WHERE deleted_at IS NULL DO NOTHING
                """)
                                .param("member", member.value())
                                .param("id", Ids.next())
                                .param("name", kind.name())
                                .param("plain", Plain.text(kind.name()))
                                .param("words", kind.words().toArray(String[]::new))
                                .param("channel", kind.channel().name())
                                .param("minutes", minutes(kind))
                                .param("counts", kind.counts())
                                .update()
                        == 1);
    }

    /** False if another has that name, or this one is gone. */
    boolean change(Member.Id member, Kind.Id id, OwnKind kind) {
        return books.write(
                member,
                () -> db.sql("""
                UPDATE kind
                   SET name = :name, plain = :plain, words = :words, channel = :channel,
                       minutes = cast(:minutes AS int), counts = :counts
                 WHERE member_id = :member
                   AND id = :id
                   AND deleted_at IS NULL
                   AND NOT EXISTS (SELECT FROM kind other
                                    WHERE other.member_id = :member
                                      AND other.plain = :plain
                                      AND other.id <> :id
                                      AND other.deleted_at IS NULL)
                """)
                                .param("name", kind.name())
                                .param("plain", Plain.text(kind.name()))
                                .param("words", kind.words().toArray(String[]::new))
                                .param("channel", kind.channel().name())
                                .param("minutes", minutes(kind))
                                .param("counts", kind.counts())
                                .param("member", member.value())
                                .param("id", id.value())
                                .update()
                        == 1);
    }

    /** Takes it out, or back in. False if it is so already, or its name is taken by now. */
    boolean setOut(Member.Id member, Kind.Id id, boolean out) {
        return books.write(
                member,
                () -> db.sql("""
                UPDATE kind k
                   SET deleted_at = CASE WHEN :out THEN cast(:now AS timestamptz) END
                 WHERE member_id = :member
                   AND id = :id
                   AND (deleted_at IS NULL) = :out
                   AND (:out OR NOT EXISTS (SELECT FROM kind other
                                             WHERE other.member_id = :member
                                               AND other.plain = k.plain
                                               AND other.deleted_at IS NULL))
                """)
                                .param("out", out)
                                .param("now", OffsetDateTime.now(clock))
                                .param("member", member.value())
                                .param("id", id.value())
                                .update()
                        == 1);
    }

    private static @Nullable Object minutes(OwnKind kind) {
        return kind.usual().map(Duration::toMinutes).map(Math::toIntExact).orElse(null);
    }

    private static Kind kind(ResultSet row, int number) throws SQLException {
        var minutes = row.getObject("minutes", Integer.class);
        return new Kind(
                new Kind.Id(row.getObject("id", UUID.class)),
                new OwnKind(
                        row.getString("name"),
                        Arrays.asList((String[]) row.getArray("words").getArray()),
                        Channel.valueOf(row.getString("channel")),
                        minutes == null ? Optional.empty() : Optional.of(Duration.ofMinutes(minutes)),
                        row.getBoolean("counts")));
    }
}

package kith.search;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kith.members.Member;
import kith.people.Person;
import kith.people.SearchPart;
import kith.platform.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The index of the search for everything, and the texts that it is about. Works within an open book. */
@Repository
class TextRows {

    /** Of each kind at most so many texts that came after the index was read are looked through, the newest. */
    static final int MOST_FRESH = 1000;

    private static final int ID = 16;
    private static final int AT_ONCE = 1000;
    static final String LAST_FIRST = "coalesce(t.at, t.day::timestamp AT TIME ZONE 'UTC') NULLS FIRST, t.id";

    private static final String SHOWN = "t.id, t.words, %s AS names, t.people, t.at, t.day".formatted(SearchPart.NAMES);

    private final JdbcClient db;

    TextRows(JdbcClient db) {
        this.db = db;
    }

    /**
     * A part that was read.
     *
     * @param since after this id, texts are new, but for the {@code late} ones
     */
    record Part(UUID since, List<UUID> late, int texts) {}

    /** A word, and the texts of one kind in which it stands. */
    record Word(String kind, String word, byte[] places) {}

    /** A text by its number. */
    record Numbered(String kind, int number, UUID id) {}

    /** By their kinds. */
    Map<String, Part> parts(Member.Id member) {
        return db
                .sql("SELECT kind, since, late, texts FROM text_part WHERE member_id = :member AND since IS NOT NULL")
                .param("member", member.value())
                .query((row, _) -> Map.entry(
                        row.getString("kind"),
                        new Part(
                                row.getObject("since", UUID.class),
                                List.of((UUID[]) row.getArray("late").getArray()),
                                row.getInt("texts"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What was written after each part was read, or changed since: the newest of them, in no particular order. */
    List<Text> fresh(Member.Id member, List<SearchPart> parts, Map<String, Part> read) {
        var statement = db.sql(union(parts, it -> """
                (SELECT '%1$s' AS kind, %2$s
                   FROM (%3$s) AS t
                  WHERE t.id > :since_%1$s
                    AND t.id <> ALL(cast(:late_%1$s AS uuid[]))
                    AND t.words <> ''
                  ORDER BY t.id DESC
                  LIMIT :most)
                 UNION ALL
                (SELECT '%1$s' AS kind, %2$s
                   FROM (%3$s) AS t
                  WHERE t.id = ANY(ARRAY(SELECT text_id
                                           FROM text_news
                                          WHERE member_id = :member
                                            AND kind = '%1$s'
                                          ORDER BY at DESC
                                          LIMIT :most)))
                """.formatted(it.kind(), SHOWN, it.select())))
                .param("member", member.value())
                .param("most", MOST_FRESH);
        for (var part : parts) {
            var before = Optional.ofNullable(read.get(part.kind()));
            statement = statement
                    .param("since_" + part.kind(), before.map(Part::since).orElse(ReadPart.BEFORE_ALL))
                    .param(
                            "late_" + part.kind(),
                            Columns.of(before.map(Part::late).orElse(List.of()), it -> it));
        }
        return statement.query(TextRows::text).list().stream().distinct().toList();
    }

    /** The words of these kinds that lie within one of the ranges, {@code untils} excluded. */
    List<Word> words(Member.Id member, Collection<String> kinds, List<String> froms, List<String> untils) {
        return froms.isEmpty()
                ? List.of()
                : db.sql("""
                SELECT k.kind, w.word, w.places
                  FROM unnest(:kinds) AS k (kind)
                 CROSS JOIN unnest(:froms, :untils) AS range (first, until)
                 CROSS JOIN LATERAL (
                       SELECT word, places
                         FROM text_word
                        WHERE member_id = :member
                          AND kind = k.kind
                          AND word >= range.first
                          AND word < range.until
                       OFFSET 0) AS w
                """)
                        .param("kinds", kinds.toArray(String[]::new))
                        .param("froms", froms.toArray(String[]::new))
                        .param("untils", untils.toArray(String[]::new))
                        .param("member", member.value())
                        .query((row, _) ->
                                new Word(row.getString("kind"), row.getString("word"), row.getBytes("places")))
                        .list();
    }

    /** All different words of these kinds within the ranges. */
    Set<String> vocabulary(Member.Id member, Collection<String> kinds, List<String> froms, List<String> untils) {
        return db.sql("""
                SELECT w.word
                  FROM unnest(:kinds) AS k (kind)
                 CROSS JOIN unnest(:froms, :untils) AS range (first, until)
                 CROSS JOIN LATERAL (
                       SELECT word
                         FROM text_word
                        WHERE member_id = :member
                          AND kind = k.kind
                          AND word >= range.first
                          AND word < range.until
                       OFFSET 0) AS w
                """)
                .param("kinds", kinds.toArray(String[]::new))
                .param("froms", froms.toArray(String[]::new))
                .param("untils", untils.toArray(String[]::new))
                .param("member", member.value())
                .query((row, _) -> row.getString("word"))
                .set();
    }

    /** Which texts have these numbers; {@code number}s of each kind. */
    List<Numbered> numbered(Member.Id member, Map<String, List<Integer>> numbers) {
        record Asked(String kind, int number) {}
        var asked = numbers.entrySet().stream()
                .flatMap(it -> it.getValue().stream().map(number -> new Asked(it.getKey(), number)))
                .toList();
        return asked.isEmpty()
                ? List.of()
                : db.sql("""
                SELECT p.kind, n.number, substring(p.ids FROM n.number * %1$d + 1 FOR %1$d) AS id
                  FROM unnest(:kinds, cast(:numbers AS int[])) AS n (kind, number)
                  JOIN text_part p ON p.member_id = :member AND p.kind = n.kind
                """.formatted(ID))
                        .param("kinds", Columns.of(asked, Asked::kind))
                        .param("numbers", Columns.of(asked, Asked::number))
                        .param("member", member.value())
                        .query((row, _) -> new Numbered(
                                row.getString("kind"), row.getInt("number"), uuid(ByteBuffer.wrap(row.getBytes("id")))))
                        .list();
    }

    private static UUID uuid(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    /** Those of these texts that can be shown. */
    List<Text> there(Member.Id member, List<SearchPart> parts, Map<String, List<UUID>> ids) {
        var asked = parts.stream()
                .filter(it -> !ids.getOrDefault(it.kind(), List.of()).isEmpty())
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        var statement = db.sql(union(asked, it -> """
                (SELECT '%1$s' AS kind, %2$s
                   FROM (%3$s) AS t
                  WHERE t.here
                    AND t.id = ANY(cast(:ids_%1$s AS uuid[])))
                """.formatted(it.kind(), SHOWN, it.select())))
                .param("member", member.value());
        for (var part : asked) {
            statement = statement.param(
                    "ids_" + part.kind(), Columns.of(Objects.requireNonNull(ids.get(part.kind())), it -> it));
        }
        return statement.query(TextRows::text).list().stream()
                .filter(it -> it.people().isEmpty() || !it.names().isEmpty())
                .toList();
    }

    private static String union(List<SearchPart> parts, Function<SearchPart, String> each) {
        return parts.stream().map(each).collect(Collectors.joining(" UNION ALL\n"));
    }

    private static Text text(ResultSet row, int number) throws SQLException {
        return new Text(
                row.getString("kind"),
                row.getObject("id", UUID.class),
                row.getString("words"),
                Optional.ofNullable(row.getString("names")).orElse(""),
                Arrays.stream((UUID[]) row.getArray("people").getArray())
                        .map(Person.Id::new)
                        .toList(),
                Optional.ofNullable(row.getObject("at", OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getObject("day", LocalDate.class)));
    }

    /** From now on, changes of this part are noted. */
    void begin(Member.Id member, SearchPart part) {
        db.sql("""
                INSERT INTO text_part (member_id, kind, texts, ids)
                VALUES (:member, :kind, 0, '')
                    ON CONFLICT DO NOTHING
                """).param("member", member.value()).param("kind", part.kind()).update();
    }

    /** When what changed since the part was read did so. */
    Map<UUID, OffsetDateTime> news(Member.Id member, SearchPart part) {
        return db
                .sql("SELECT text_id, at FROM text_news WHERE member_id = :member AND kind = :kind")
                .param("member", member.value())
                .param("kind", part.kind())
                .query((row, _) ->
                        Map.entry(row.getObject("text_id", UUID.class), row.getObject("at", OffsetDateTime.class)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    interface Reader {
        void text(UUID id, String words, String names);
    }

    /** All texts of a part, empty ones too, from the one that is shown last to the one that is shown first; a few of them at a time. */
    void all(Member.Id member, SearchPart part, Reader reader) {
        db.sql("SELECT t.id, t.words, %s AS names FROM (%s) AS t ORDER BY %s"
                        .formatted(SearchPart.NAMES, part.select(), LAST_FIRST))
                .withFetchSize(AT_ONCE)
                .param("member", member.value())
                .query((ResultSet row) -> reader.text(
                        row.getObject("id", UUID.class),
                        row.getString("words"),
                        Optional.ofNullable(row.getString("names")).orElse("")));
    }

    /** What was read takes the place of what was read before; what changed while it was read stays noted. */
    void put(Member.Id member, SearchPart part, ReadPart read, Map<UUID, OffsetDateTime> news) {
        db.sql("DELETE FROM text_word WHERE member_id = :member AND kind = :kind")
                .param("member", member.value())
                .param("kind", part.kind())
                .update();
        read.words(AT_ONCE, some -> put(member, part, some));
        db.sql("""
                UPDATE text_part
                   SET since = :since, late = cast(:late AS uuid[]), texts = :texts, ids = :ids
                 WHERE member_id = :member
                   AND kind = :kind
                """)
                .param("since", read.since())
                .param("late", Columns.of(read.late(), it -> it))
                .param("texts", read.texts())
                .param("ids", read.ids())
                .param("member", member.value())
                .param("kind", part.kind())
                .update();
        forget(member, part, news);
    }

    private void put(Member.Id member, SearchPart part, List<Map.Entry<String, Places>> some) {
        var base64 = Base64.getEncoder();
        db.sql("""
                INSERT INTO text_word (member_id, kind, word, places)
                SELECT :member, :kind, w.word, decode(w.places, 'base64')
                  FROM unnest(:words, :places) AS w (word, places)
                """)
                .param("member", member.value())
                .param("kind", part.kind())
                .param("words", Columns.of(some, Map.Entry::getKey))
                .param(
                        "places",
                        Columns.of(
                                some, it -> base64.encodeToString(it.getValue().packed())))
                .update();
    }

    private void forget(Member.Id member, SearchPart part, Map<UUID, OffsetDateTime> news) {
        var ids = new ArrayList<@Nullable String>();
        var times = new ArrayList<@Nullable String>();
        news.forEach((id, at) -> {
            ids.add(id.toString());
            times.add(at.toString());
        });
        db.sql("""
                DELETE FROM text_news n
                 USING unnest(cast(:ids AS uuid[]), cast(:times AS timestamptz[])) AS known (id, at)
                 WHERE n.member_id = :member
                   AND n.kind = :kind
                   AND n.text_id = known.id
                   AND n.at = known.at
                """)
                .param("ids", ids.toArray(String[]::new))
                .param("times", times.toArray(String[]::new))
                .param("member", member.value())
                .param("kind", part.kind())
                .update();
    }

    /** As if nothing had ever been read. */
    void forget(Member.Id member) {
        for (var table : List.of("text_part", "text_word", "text_news")) {
            db.sql("DELETE FROM " + table + " WHERE member_id = :member")
                    .param("member", member.value())
                    .update();
        }
    }
}

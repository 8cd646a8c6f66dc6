package kith.moments;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kith.members.Member;
import kith.people.Person;
import kith.platform.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Moments as they lie in the database. Works within an open book. */
@Repository
class MomentRows {

    private static final String SAID =
            "m.id, m.at, m.channel, m.direction, m.minutes, m.occasion, m.note, m.noise, m.missed,"
                    + " m.planned, m.gave, m.got, m.energy, m.opened_up";

    static final String COLUMNS = """
            %s,
                   ARRAY(SELECT who.person_id
                           FROM moment_person who
                          WHERE who.member_id = :member AND who.moment_id = m.id
                          ORDER BY who.position) AS people
            """.formatted(SAID);

    /** Puts moments onto the timelines of their people. */
    private static final String ONTO = """
            INSERT INTO moment_person (member_id, moment_id, person_id, position, at)
            SELECT :member, t.*
              FROM unnest(cast(:moment AS uuid[]), cast(:person AS uuid[]), cast(:position AS smallint[]),
                          cast(:momentAt AS timestamptz[])) AS t (moment_id, person_id, position, at)
            """;

    private final JdbcClient db;
    private final Clock clock;

    MomentRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Writes new moments; those whose source is known already are left out. Gives back which were written. One statement. */
    Set<Moment.Id> insert(Member.Id member, List<Moment> moments, List<Optional<String>> sources) {
        return onto(db.sql("""
                        WITH written AS (
                        INSERT INTO moment (member_id, id, at, channel, direction, minutes, occasion, note, noise, missed,
                                            planned, source, gave, got, energy, opened_up, created_at)
                        SELECT :member, id, at, channel, direction, minutes, occasion, note, noise, missed, planned, source,
                               cast(gave AS text[]), cast(got AS text[]), energy, opened_up, :now
                          FROM unnest(cast(:id AS uuid[]), cast(:at AS timestamptz[]), :channel, :direction,
                                      cast(:minutes AS int[]), :occasion, :note, cast(:noise AS boolean[]),
                                      cast(:missed AS boolean[]), cast(:planned AS boolean[]), :source, :gave, :got, :energy,
                                      :openedUp) AS t (id, at, channel, direction, minutes, occasion, note, noise, missed,
                                                       planned, source, gave, got, energy, opened_up)
                            ON CONFLICT (member_id, source) DO NOTHING
                        RETURNING id), onto AS (
                        %s
                         WHERE moment_id IN (SELECT id FROM written)
                            ON CONFLICT DO NOTHING)
                        SELECT id FROM written
                        """.formatted(ONTO)), moments)
                .param("member", member.value())
                .param("id", Columns.of(moments, it -> it.id().value()))
                .param("at", Columns.of(moments, Moment::at))
                .param("channel", Columns.of(moments, it -> it.channel().name()))
                .param("direction", Columns.of(moments, it -> it.direction().name()))
                .param("minutes", Columns.of(moments, MomentRows::minutes))
                .param("occasion", Columns.of(moments, Moment::occasion))
                .param("note", Columns.of(moments, Moment::note))
                .param("noise", Columns.of(moments, Moment::noise))
                .param("missed", Columns.of(moments, Moment::missed))
                .param("planned", Columns.of(moments, Moment::planned))
                .param("source", Columns.of(sources, it -> it.orElse(null)))
                .param("gave", Columns.of(moments, it -> array(it.substance().gave())))
                .param("got", Columns.of(moments, it -> array(it.substance().got())))
                .param(
                        "energy",
                        Columns.of(moments, it -> it.substance().energy().orElse(null)))
                .param(
                        "openedUp",
                        Columns.of(moments, it -> it.substance().openedUp().orElse(null)))
                .param("now", OffsetDateTime.now(clock))
                .query(MomentRows::id)
                .set();
    }

    private static JdbcClient.StatementSpec onto(JdbcClient.StatementSpec statement, List<Moment> moments) {
        record Row(Moment moment, Person.Id person, int position) {}
        var rows = moments.stream()
                .flatMap(it -> IntStream.range(0, it.people().size())
                        .mapToObj(i -> new Row(it, it.people().get(i), i)))
                .toList();
        return statement
                .param("moment", Columns.of(rows, it -> it.moment().id().value()))
                .param("person", Columns.of(rows, it -> it.person().value()))
                .param("position", Columns.of(rows, Row::position))
                .param("momentAt", Columns.of(rows, it -> it.moment().at()));
    }

    /** Writes the moment anew and keeps what it said before. */
    void update(Member.Id member, Moment moment) {
        db.sql("""
                INSERT INTO moment_before (member_id, moment_id, changed_at, was)
                SELECT m.member_id, m.id, :now,
                       to_jsonb(m) || jsonb_build_object('people', (SELECT jsonb_agg(who.person_id ORDER BY who.position)
                                                                      FROM moment_person who
                                                                     WHERE who.member_id = :member AND who.moment_id = m.id))
                  FROM moment m
                 WHERE m.member_id = :member
                   AND m.id = :id
                    ON CONFLICT DO NOTHING
                """)
                .param("member", member.value())
                .param("id", moment.id().value())
                .param("now", OffsetDateTime.now(clock))
                .update();
        db.sql("""
                UPDATE moment
                   SET at = :at, channel = :channel, direction = :direction, minutes = cast(:minutes AS int),
                       occasion = :occasion, note = :note, noise = :noise, missed = :missed, planned = :planned,
                       gave = cast(:gave AS text[]), got = cast(:got AS text[]), energy = :energy, opened_up = :openedUp
                 WHERE member_id = :member
                   AND id = :id
                """)
                .param("at", moment.at().atOffset(ZoneOffset.UTC))
                .param("channel", moment.channel().name())
                .param("direction", moment.direction().name())
                .param("minutes", minutes(moment))
                .param("occasion", moment.occasion())
                .param("note", moment.note())
                .param("noise", moment.noise())
                .param("missed", moment.missed())
                .param("planned", moment.planned())
                .param("gave", array(moment.substance().gave()))
                .param("got", array(moment.substance().got()))
                .param("energy", moment.substance().energy().map(Enum::name).orElse(null))
                .param("openedUp", moment.substance().openedUp().map(Enum::name).orElse(null))
                .param("member", member.value())
                .param("id", moment.id().value())
                .update();
        db.sql("DELETE FROM moment_person WHERE member_id = :member AND moment_id = :id")
                .param("member", member.value())
                .param("id", moment.id().value())
                .update();
        onto(db.sql(ONTO + "ON CONFLICT DO NOTHING"), List.of(moment))
                .param("member", member.value())
                .update();
    }

    /** Those in the bin too, if {@code binned}. */
    Optional<Moment> find(Member.Id member, Moment.Id id, boolean binned) {
        return db.sql("SELECT " + COLUMNS + """
                  FROM moment m
                 WHERE m.member_id = :member
                   AND m.id = :id
                   AND (m.deleted_at IS NULL OR :binned)
                   AND EXISTS (SELECT FROM moment_person who
                                WHERE who.member_id = :member AND who.moment_id = m.id)
                """)
                .param("member", member.value())
                .param("id", id.value())
                .param("binned", binned)
                .query(MomentRows::moment)
                .optional();
    }

    /** As it was before it was last changed; its people may have left the book since. Empty if it never was. */
    Optional<Moment> before(Member.Id member, Moment.Id id) {
        return db.sql("SELECT " + SAID + """
                , ARRAY(SELECT cast(who.id AS uuid)
                          FROM jsonb_array_elements_text(b.was -> 'people') WITH ORDINALITY AS who (id, position)
                         ORDER BY who.position) AS people
                  FROM moment_before b
                  JOIN moment now ON now.member_id = b.member_id AND now.id = b.moment_id
                 CROSS JOIN jsonb_populate_record(now, b.was) m
                 WHERE b.member_id = :member
                   AND b.moment_id = :id
                   AND now.deleted_at IS NULL
                 ORDER BY b.changed_at DESC
                 LIMIT 1
                """)
                .param("member", member.value())
                .param("id", id.value())
                .query(MomentRows::moment)
                .optional();
    }

    /** Puts it into the bin, or takes it out. False when it is not there or lies there already. */
    boolean setBinned(Member.Id member, Moment.Id id, boolean binned) {
        return db.sql("""
                UPDATE moment
                   SET deleted_at = CASE WHEN :binned THEN cast(:now AS timestamptz) END
                 WHERE member_id = :member
                   AND id = :id
                   AND (deleted_at IS NULL) = :binned
                """)
                        .param("binned", binned)
                        .param("now", OffsetDateTime.now(clock))
                        .param("member", member.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Takes them away for good; gives back whose timelines they were on. */
    Set<Person.Id> erase(Member.Id member, Collection<Moment.Id> ids) {
        var people = db.sql("""
                SELECT DISTINCT person_id
                  FROM moment_person
                 WHERE member_id = :member
                   AND moment_id = ANY(cast(:ids AS uuid[]))
                """)
                .param("member", member.value())
                .param("ids", Columns.of(ids, Moment.Id::value))
                .query((row, _) -> new Person.Id(row.getObject("person_id", UUID.class)))
                .set();
        db.sql("DELETE FROM moment WHERE member_id = :member AND id = ANY(cast(:ids AS uuid[]))")
                .param("member", member.value())
                .param("ids", Columns.of(ids, Moment.Id::value))
                .update();
        return people;
    }

    int purge(Member.Id member, Instant before) {
        return db.sql("""
                DELETE FROM moment m
                 WHERE m.member_id = :member
                   AND (m.deleted_at < :before
                        OR NOT EXISTS (SELECT FROM moment_person who
                                        WHERE who.member_id = :member AND who.moment_id = m.id))
                """)
                .param("member", member.value())
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** As PostgreSQL writes an array of plain words. */
    private static String array(Set<Carried> carried) {
        return carried.stream().map(Carried::name).collect(Collectors.joining(",", "{", "}"));
    }

    private static @Nullable Object minutes(Moment moment) {
        return moment.length().map(Duration::toMinutes).map(Math::toIntExact).orElse(null);
    }

    private static Moment.Id id(ResultSet row, int number) throws SQLException {
        return new Moment.Id(row.getObject("id", UUID.class));
    }

    static Moment moment(ResultSet row, int number) throws SQLException {
        var minutes = row.getObject("minutes", Integer.class);
        return new Moment(
                id(row, number),
                Arrays.stream((UUID[]) row.getArray("people").getArray())
                        .map(Person.Id::new)
                        .collect(Collectors.toList()),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Channel.valueOf(row.getString("channel")),
                Direction.valueOf(row.getString("direction")),
                minutes == null ? Optional.empty() : Optional.of(Duration.ofMinutes(minutes)),
                row.getString("occasion"),
                row.getString("note"),
                row.getBoolean("noise"),
                row.getBoolean("missed"),
                row.getBoolean("planned"),
                substance(row));
    }

    private static Substance substance(ResultSet row) throws SQLException {
        return new Substance(
                carried(row.getArray("gave")),
                carried(row.getArray("got")),
                Optional.ofNullable(row.getString("energy")).map(Energy::valueOf),
                Optional.ofNullable(row.getString("opened_up")).map(Direction::valueOf));
    }

    private static Set<Carried> carried(Array words) throws SQLException {
        return Arrays.stream((String[]) words.getArray()).map(Carried::valueOf).collect(Collectors.toSet());
    }
}

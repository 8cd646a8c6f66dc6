package kith.people;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kith.members.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes people, one or ten thousand, in the same few statements: a person's row and, replaced as a whole, the rows that
 * hang on it. Works within an open book.
 */
@Repository
class PersonWriting {

    private static final int AT_ONCE = 1000;

    /** For people who are there already. */
    private static final String INSTEAD = """
                    ON CONFLICT (member_id, id) DO UPDATE
                   SET display = excluded.display, given = excluded.given, additional = excluded.additional,
                       family = excluded.family, prefix = excluded.prefix, suffix = excluded.suffix,
                       nickname = excluded.nickname, sort_key = excluded.sort_key,
                       birthday_month = excluded.birthday_month, birthday_day = excluded.birthday_day,
                       birthday_year = excluded.birthday_year, city = excluded.city, country = excluded.country,
                       zone = excluded.zone, met_how = excluded.met_how, met_where = excluded.met_where,
                       met_on = excluded.met_on, notes = excluded.notes,
                       photo = coalesce(excluded.photo, person.photo), uid = coalesce(excluded.uid, person.uid),
                       rest = excluded.rest, updated_at = excluded.updated_at
                """;

    private final JdbcClient db;
    private final Circles circles;
    private final Photos photos;
    private final SearchIndex index;
    private final Clock clock;

    PersonWriting(JdbcClient db, Circles circles, Photos photos, SearchIndex index, Clock clock) {
        this.db = db;
        this.circles = circles;
        this.photos = photos;
        this.index = index;
        this.clock = clock;
    }

    /** A person as the rows are to say it; {@code fresh} when there are none yet. */
    record Entry(UUID id, PersonDraft draft) {}

    /** Rows that there are are brought up to the draft, but for their photo and uid where the draft has none. */
    void write(Member.Id member, List<Entry> entries, boolean fresh, boolean sorted) {
        for (var from = 0; from < entries.size(); from += AT_ONCE) {
            var some = entries.subList(from, Math.min(entries.size(), from + AT_ONCE));
            person(member, some, fresh, sorted);
            if (!fresh) {
                clear(member, some);
            }
            works(member, some);
            contacts(member, some);
            circles(member, some);
            interests(member, some);
            if (fresh) {
                index.add(member, some);
            } else {
                index.replace(member, some);
            }
        }
    }

    private void person(Member.Id member, List<Entry> entries, boolean fresh, boolean sorted) {
        var now = OffsetDateTime.now(clock);
        var pictures = new LinkedHashMap<UUID, String>();
        entries.forEach(it -> it.draft()
                .photo()
                .flatMap(photo -> photos.keep(member, photo))
                .ifPresent(name -> pictures.put(it.id(), name)));
        db.sql("""
                INSERT INTO person (member_id, id, display, given, additional, family, prefix, suffix, nickname, sort_key,
                       birthday_month, birthday_day, birthday_year, city, country, zone, met_how, met_where, met_on,
                       notes, photo, uid, rest, created_at, updated_at, sorted_at)
                SELECT :member, id, display, given, additional, family, prefix, suffix, nickname, sort_key,
                       birthday_month, birthday_day, birthday_year, city, country, zone, met_how, met_where, met_on,
                       notes, photo, uid, string_to_array(rest, E'\\n'), :now, :now, cast(:sorted AS timestamptz)
                  FROM unnest(cast(:id AS uuid[]), :display, :given, :additional, :family, :prefix, :suffix, :nickname,
                              :sort_key, cast(:birthday_month AS smallint[]), cast(:birthday_day AS smallint[]),
                              cast(:birthday_year AS smallint[]), :city, :country, :zone, :met_how, :met_where,
                              cast(:met_on AS date[]), :notes, :photo, :uid, :rest)
                    AS p (id, display, given, additional, family, prefix, suffix, nickname, sort_key, birthday_month,
                          birthday_day, birthday_year, city, country, zone, met_how, met_where, met_on, notes, photo,
                          uid, rest)
                """ + (fresh ? "" : INSTEAD))
                .param("member", member.value())
                .param("now", now)
                .param("sorted", sorted ? now : null)
                .params(columns(entries, pictures))
                .update();
    }

    private static Map<String, ?> columns(List<Entry> entries, Map<UUID, String> pictures) {
        var columns = new LinkedHashMap<String, @Nullable String[]>();
        columns.put("id", Column.of(entries, Entry::id));
        columns.put("display", Column.of(entries, it -> it.draft().name().display()));
        columns.put("given", Column.of(entries, it -> it.draft().name().given()));
        columns.put("additional", Column.of(entries, it -> it.draft().name().additional()));
        columns.put("family", Column.of(entries, it -> it.draft().name().family()));
        columns.put("prefix", Column.of(entries, it -> it.draft().name().prefix()));
        columns.put("suffix", Column.of(entries, it -> it.draft().name().suffix()));
        columns.put("nickname", Column.of(entries, it -> it.draft().name().nickname()));
        columns.put("sort_key", Column.of(entries, it -> it.draft().name().sortKey()));
        columns.put("birthday_month", birthday(entries, it -> it.day().getMonthValue()));
        columns.put("birthday_day", birthday(entries, it -> it.day().getDayOfMonth()));
        columns.put(
                "birthday_year",
                birthday(entries, it -> it.year().isPresent() ? it.year().getAsInt() : null));
        columns.put("city", Column.of(entries, it -> it.draft().home().city()));
        columns.put("country", Column.of(entries, it -> it.draft().home().country()));
        columns.put("zone", Column.of(entries, it -> it.draft().home().zone().orElse(null)));
        columns.put("met_how", Column.of(entries, it -> it.draft().met().how()));
        columns.put("met_where", Column.of(entries, it -> it.draft().met().where()));
        columns.put("met_on", Column.of(entries, it -> it.draft().met().on().orElse(null)));
        columns.put("notes", Column.of(entries, it -> it.draft().notes()));
        columns.put("photo", Column.of(entries, it -> pictures.get(it.id())));
        columns.put("uid", Column.of(entries, it -> it.draft().uid().orElse(null)));
        columns.put(
                "rest", Column.of(entries, it -> String.join("\n", it.draft().rest())));
        return columns;
    }

    private static @Nullable String[] birthday(
            List<Entry> entries, java.util.function.Function<PartialDate, @Nullable Integer> part) {
        return Column.of(
                entries,
                it -> it.draft().birthday().isPresent()
                        ? part.apply(it.draft().birthday().get())
                        : null);
    }

    private void clear(Member.Id member, List<Entry> entries) {
        for (var table : List.of("person_work", "contact_point", "person_circle", "person_interest")) {
            db.sql("DELETE FROM " + table + " WHERE member_id = :member AND person_id = ANY(cast(:ids AS uuid[]))")
                    .param("member", member.value())
                    .param("ids", Column.of(entries, Entry::id))
                    .update();
        }
    }

    private record Part<T>(UUID person, int position, T value) {}

    private static <T> List<Part<T>> parts(List<Entry> entries, java.util.function.Function<PersonDraft, List<T>> of) {
        var parts = new ArrayList<Part<T>>();
        for (var entry : entries) {
            var values = of.apply(entry.draft());
            for (var i = 0; i < values.size(); i++) {
                parts.add(new Part<>(entry.id(), i, values.get(i)));
            }
        }
        return parts;
    }

    private void works(Member.Id member, List<Entry> entries) {
        var parts = parts(entries, PersonDraft::works);
        if (parts.isEmpty()) {
            return;
        }
        db.sql("""
                INSERT INTO person_work (member_id, person_id, position, organisation, title)
                SELECT :member, p.*
                  FROM unnest(cast(:person AS uuid[]), cast(:position AS smallint[]), :organisation, :title) AS p
                """)
                .param("member", member.value())
                .param("person", Column.of(parts, Part::person))
                .param("position", Column.of(parts, Part::position))
                .param("organisation", Column.of(parts, it -> it.value().organisation()))
                .param("title", Column.of(parts, it -> it.value().title()))
                .update();
    }

    private void contacts(Member.Id member, List<Entry> entries) {
        var parts = parts(entries, PersonDraft::contacts);
        if (parts.isEmpty()) {
            return;
        }
        db.sql("""
                INSERT INTO contact_point (member_id, person_id, position, kind, value, label, normal)
                SELECT :member, p.*
                  FROM unnest(cast(:person AS uuid[]), cast(:position AS smallint[]), :kind, :value, :label, :normal) AS p
                """)
                .param("member", member.value())
                .param("person", Column.of(parts, Part::person))
                .param("position", Column.of(parts, Part::position))
                .param("kind", Column.of(parts, it -> it.value().kind()))
                .param("value", Column.of(parts, it -> it.value().value()))
                .param("label", Column.of(parts, it -> it.value().label()))
                .param("normal", Column.of(parts, it -> it.value().normal()))
                .update();
    }

    private void circles(Member.Id member, List<Entry> entries) {
        var parts = parts(entries, PersonDraft::circles);
        if (parts.isEmpty()) {
            return;
        }
        var named = circles.named(member, parts.stream().map(Part::value).toList());
        var memberships = parts.stream()
                .flatMap(it -> Optional.ofNullable(named.get(Circles.normal(it.value())))
                        .map(circle -> new Membership(circle.id(), it.person()))
                        .stream())
                .toList();
        db.sql("""
                INSERT INTO person_circle (member_id, circle_id, person_id)
                SELECT :member, p.*
                  FROM unnest(cast(:circle AS uuid[]), cast(:person AS uuid[])) AS p
                    ON CONFLICT DO NOTHING
                """)
                .param("member", member.value())
                .param("circle", Column.of(memberships, it -> it.circle().value()))
                .param("person", Column.of(memberships, Membership::person))
                .update();
    }

    private record Membership(Circle.Id circle, UUID person) {}

    private void interests(Member.Id member, List<Entry> entries) {
        var parts = parts(entries, PersonDraft::interests).stream()
                .filter(it -> !Plain.text(it.value()).isEmpty())
                .toList();
        if (parts.isEmpty()) {
            return;
        }
        db.sql("""
                INSERT INTO person_interest (member_id, person_id, position, word, normal)
                SELECT :member, p.*
                  FROM unnest(cast(:person AS uuid[]), cast(:position AS smallint[]), :word, :normal) AS p
                    ON CONFLICT DO NOTHING
                """)
                .param("member", member.value())
                .param("person", Column.of(parts, Part::person))
                .param("position", Column.of(parts, Part::position))
                .param("word", Column.of(parts, it -> it.value().strip()))
                .param("normal", Column.of(parts, it -> Plain.text(it.value())))
                .update();
    }
}

package kith.people;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kith.members.Member;
import kith.photos.Photos;
import kith.platform.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes people, one or ten thousand, in the same few statements: a person's row and, replaced as a whole, the rows that
 * hang on it. Works within an open book.
 */
@Repository
class PersonWriting {

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

    /** There are no rows of them yet. */
    void add(Member.Id member, ReadyPeople people, boolean sorted) {
        people.parts().forEach(some -> {
            person(member, some, true, sorted);
            parts(member, some);
            index.add(member, some);
        });
    }

    /**
     * Rows that there are are brought up to what is ready, but for their photo and uid where it has none. Gives the
     * organisations that people worked for until now; whoever had none is left out.
     */
    Map<Person.Id, List<String>> save(Member.Id member, ReadyPeople people) {
        var organisations = new HashMap<Person.Id, List<String>>();
        people.parts().forEach(some -> {
            person(member, some, false, true);
            clearWorks(member, some, organisations);
            clear(member, some);
            parts(member, some);
            index.replace(member, some);
        });
        return organisations;
    }

    private void parts(Member.Id member, PersonColumns people) {
        works(member, people);
        contacts(member, people);
        circles(member, people);
        interests(member, people);
    }

    private void person(Member.Id member, PersonColumns people, boolean fresh, boolean sorted) {
        var now = OffsetDateTime.now(clock);
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
                .params(people.person())
                .param("photo", pictures(member, people.entries()))
                .update();
    }

    /** The names under which their photos are kept. */
    private @Nullable String[] pictures(Member.Id member, List<PersonColumns.Entry> entries) {
        return Columns.of(
                entries,
                it -> it.draft()
                        .photo()
                        .flatMap(photo -> photos.keep(member, photo))
                        .orElse(null));
    }

    private void clearWorks(Member.Id member, PersonColumns people, Map<Person.Id, List<String>> organisations) {
        db.sql("""
                DELETE FROM person_work
                 WHERE member_id = :member
                   AND person_id = ANY(cast(:ids AS uuid[]))
                RETURNING person_id, organisation
                """).param("member", member.value()).param("ids", people.ids()).query((ResultSet row) -> {
            if (!row.getString("organisation").isEmpty()) {
                organisations
                        .computeIfAbsent(new Person.Id(row.getObject("person_id", UUID.class)), _ -> new ArrayList<>())
                        .add(row.getString("organisation"));
            }
        });
    }

    private void clear(Member.Id member, PersonColumns people) {
        for (var table : List.of("contact_point", "person_circle", "person_interest")) {
            db.sql("DELETE FROM " + table + " WHERE member_id = :member AND person_id = ANY(cast(:ids AS uuid[]))")
                    .param("member", member.value())
                    .param("ids", people.ids())
                    .update();
        }
    }

    private void works(Member.Id member, PersonColumns people) {
        if (isEmpty(people.works())) {
            return;
        }
        db.sql("""
                INSERT INTO person_work (member_id, person_id, position, organisation, title)
                SELECT :member, p.*
                  FROM unnest(cast(:person AS uuid[]), cast(:position AS smallint[]), :organisation, :title) AS p
                """).param("member", member.value()).params(people.works()).update();
    }

    private void contacts(Member.Id member, PersonColumns people) {
        if (isEmpty(people.contacts())) {
            return;
        }
        db.sql("""
                INSERT INTO contact_point (member_id, person_id, position, kind, value, label, normal)
                SELECT :member, p.*
                  FROM unnest(cast(:person AS uuid[]), cast(:position AS smallint[]), :kind, :value, :label, :normal) AS p
                """).param("member", member.value()).params(people.contacts()).update();
    }

    private void circles(Member.Id member, PersonColumns people) {
        var parts = people.circles();
        if (parts.isEmpty()) {
            return;
        }
        var named = circles.named(
                member, parts.stream().map(PersonColumns.Part::value).toList());
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
                .param("circle", Columns.of(memberships, it -> it.circle().value()))
                .param("person", Columns.of(memberships, Membership::person))
                .update();
    }

    private record Membership(Circle.Id circle, UUID person) {}

    private void interests(Member.Id member, PersonColumns people) {
        if (isEmpty(people.interests())) {
            return;
        }
        db.sql("""
                INSERT INTO person_interest (member_id, person_id, position, word, normal)
                SELECT :member, p.*
                  FROM unnest(cast(:person AS uuid[]), cast(:position AS smallint[]), :word, :normal) AS p
                    ON CONFLICT DO NOTHING
                """).param("member", member.value()).params(people.interests()).update();
    }

    private static boolean isEmpty(Map<String, @Nullable String[]> columns) {
        return columns.values().iterator().next().length == 0;
    }
}

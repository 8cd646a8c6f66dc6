package kith.moments;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kith.members.Member;
import kith.people.LastTouches;
import kith.people.Person;
import kith.platform.Books;
import kith.platform.Columns;
import kith.platform.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * All moments of a member. Every change moves the last touch of those concerned and is announced as {@link MomentNews},
 * in the same transaction.
 */
@Repository
public class Moments {

    /** After all others: where a list begins. */
    public static final Moment.Place NEWEST =
            new Moment.Place(Instant.parse("9999-12-31T00:00:00Z"), new Moment.Id(new UUID(-1, -1)));

    private final Books books;
    private final JdbcClient db;
    private final MomentRows rows;
    private final Contacts contacts;
    private final LastTouches touches;
    private final SettleTouches settle;
    private final ApplicationEventPublisher events;

    Moments(
            Books books,
            JdbcClient db,
            MomentRows rows,
            Contacts contacts,
            LastTouches touches,
            SettleTouches settle,
            ApplicationEventPublisher events) {
        this.books = books;
        this.db = db;
        this.rows = rows;
        this.contacts = contacts;
        this.touches = touches;
        this.settle = settle;
        this.events = events;
    }

    /** Puts a moment onto the timeline of its people. Announces {@link MomentLogged}. */
    public Moment.Id log(Member.Id member, MomentDraft draft) {
        var moment = draft.as(new Moment.Id(Ids.next()));
        return books.write(member, () -> {
            if (rows.insert(member, List.of(moment), List.of(draft.source())).isEmpty()) {
                throw new IllegalArgumentException("There is a moment from " + draft.source() + " already.");
            }
            if (moment.isTouch()) {
                touches.touched(member, moment.people(), moment.at());
            }
            events.publishEvent(new MomentLogged(member, moment));
            return moment.id();
        });
    }

    /**
     * Puts the moments of a file or mailbox onto their timelines, without those whose source is known. Gives back the ids of
     * the new ones, by which they can be erased again. Announces one {@link MomentsImported}.
     */
    public List<Moment.Id> logAll(Member.Id member, List<MomentDraft> drafts) {
        var moments =
                drafts.stream().map(it -> it.as(new Moment.Id(Ids.next()))).toList();
        return books.write(member, () -> {
            var written = rows.insert(
                    member, moments, drafts.stream().map(MomentDraft::source).toList());
            var news = moments.stream().filter(it -> written.contains(it.id())).toList();
            touches.touched(member, lastTouches(news));
            announce(member, everybody(news), news.size());
            return news.stream().map(Moment::id).toList();
        });
    }

    /** Takes moments away for good, as when an import is undone. Announces {@link MomentsImported}. */
    public void erase(Member.Id member, Collection<Moment.Id> ids) {
        books.write(member, () -> {
            var concerned = rows.erase(member, ids);
            settle.of(member, concerned);
            announce(member, concerned, ids.size());
        });
    }

    /** Says it anew; where it came from stays. Announces {@link MomentChanged}. False when there is no such moment. */
    public boolean edit(Member.Id member, Moment.Id id, MomentDraft draft) {
        return change(member, id, _ -> draft.as(id));
    }

    /** Its rows were written by another way than this class, within the open book. Announces {@link MomentChanged}. */
    public void rewritten(Member.Id member, Moment before) {
        find(member, before.id()).ifPresent(after -> {
            settle.of(member, MomentNews.of(before, after));
            events.publishEvent(new MomentChanged(member, before, after));
        });
    }

    /** Works out anew when the member was last in touch with these, for themselves and for who counts from it. */
    public void settle(Member.Id member, Set<Person.Id> people) {
        books.write(member, () -> {
            settle.of(member, people);
            announce(member, people, 0);
        });
    }

    /** As it was before it was last changed; its people may have left the book since. Empty if it never was. */
    public Optional<Moment> before(Member.Id member, Moment.Id id) {
        return books.read(member, () -> rows.before(member, id));
    }

    /** A plan has come true: now it counts. Announces {@link MomentChanged}. False unless it is a plan of this member. */
    public boolean confirm(Member.Id member, Moment.Id id) {
        return books.write(
                member,
                () -> find(member, id).filter(Moment::planned).isPresent() && change(member, id, Moment::happened));
    }

    /** Puts it into the bin. Announces {@link MomentBinned}. False when it is not there, or lies there already. */
    public boolean bin(Member.Id member, Moment.Id id) {
        return books.write(member, () -> {
            var moment = find(member, id).filter(_ -> rows.setBinned(member, id, true));
            moment.ifPresent(it -> {
                settle.of(member, it.people());
                events.publishEvent(new MomentBinned(member, it));
            });
            return moment.isPresent();
        });
    }

    /** Takes it out of the bin. Announces {@link MomentRestored}. False when it does not lie there. */
    public boolean restore(Member.Id member, Moment.Id id) {
        return books.write(member, () -> {
            boolean restored = rows.setBinned(member, id, false);
            var moment = find(member, id).filter(_ -> restored);
            moment.ifPresent(it -> {
                settle.of(member, it.people());
                events.publishEvent(new MomentRestored(member, it));
            });
            return moment.isPresent();
        });
    }

    /** Takes away for good what lies in the bin since before then. */
    public int purgeBin(Member.Id member, Instant before) {
        return books.write(member, () -> rows.purge(member, before));
    }

    /** Empty for one in the bin. */
    public Optional<Moment> find(Member.Id member, Moment.Id id) {
        return books.read(member, () -> rows.find(member, id, false));
    }

    /** A person's timeline, newest first, from {@link #NEWEST} or from the last moment seen. */
    public List<Moment> timeline(Member.Id member, Person.Id person, Moment.Place after, int limit) {
        return books.read(
                member,
                () -> db.sql("SELECT " + MomentRows.COLUMNS + """
                  FROM moment_person mine
                  JOIN moment m ON m.member_id = mine.member_id AND m.id = mine.moment_id
                 WHERE mine.member_id = :member
                   AND mine.person_id = :person
                   AND (mine.at, mine.moment_id) < (:at, :id)
                   AND m.deleted_at IS NULL
                 ORDER BY mine.at DESC, mine.moment_id DESC
                 LIMIT :limit
                """)
                        .param("member", member.value())
                        .param("person", person.value())
                        .param("at", after.at().atOffset(ZoneOffset.UTC))
                        .param("id", after.id().value())
                        .param("limit", limit)
                        .query(MomentRows::moment)
                        .list());
    }

    /**
     * The whole journal, newest first, from {@link #NEWEST} or from the last moment seen. OFFSET 0 keeps the planner to the index
     * by time, whatever it thinks of the size of a book: it would else join all moments with all their people and sort them.
     */
    public List<Moment> all(Member.Id member, Moment.Place after, int limit) {
        return books.read(
                member,
                () -> db.sql("SELECT * FROM (SELECT " + MomentRows.COLUMNS + """
                          FROM moment m
                         WHERE m.member_id = :member
                           AND m.deleted_at IS NULL
                           AND (m.at, m.id) < (:at, :id)
                         ORDER BY m.at DESC, m.id DESC
                        OFFSET 0) AS journal
                 WHERE people <> '{}'
                 ORDER BY at DESC, id DESC
                 LIMIT :limit
                """)
                        .param("member", member.value())
                        .param("at", after.at().atOffset(ZoneOffset.UTC))
                        .param("id", after.id().value())
                        .param("limit", limit)
                        .query(MomentRows::moment)
                        .list());
    }

    /** Plans for this time, {@code until} excluded, the earliest first. */
    public List<Moment> plans(Member.Id member, Instant from, Instant until, int atMost) {
        return books.read(
                member,
                () -> db.sql("SELECT " + MomentRows.COLUMNS + """
                  FROM moment m
                 WHERE m.member_id = :member
                   AND m.planned
                   AND m.deleted_at IS NULL
                   AND m.at >= :from
                   AND m.at < :until
                   AND EXISTS (SELECT FROM moment_person who
                                WHERE who.member_id = :member AND who.moment_id = m.id)
                 ORDER BY m.at, m.id
                 LIMIT :limit
                """)
                        .param("member", member.value())
                        .param("from", from.atOffset(ZoneOffset.UTC))
                        .param("until", until.atOffset(ZoneOffset.UTC))
                        .param("limit", atMost)
                        .query(MomentRows::moment)
                        .list());
    }

    /** How the member was in touch with each of these; who never was is left out. One statement. */
    public Map<Person.Id, Contact> contacts(Member.Id member, Collection<Person.Id> people) {
        return people.isEmpty() ? Map.of() : books.read(member, () -> contacts.of(member, people));
    }

    /** The latest note of what happened with each of these; who has none is left out. One statement, as in {@link Contacts}. */
    public Map<Person.Id, String> lastNotes(Member.Id member, Collection<Person.Id> people) {
        record Note(Person.Id person, String words) {}
        return books
                .read(
                        member,
                        () -> db.sql("""
                SELECT p.id, latest.note
                  FROM unnest(cast(:people AS uuid[])) AS p (id)
                 CROSS JOIN LATERAL (
                       SELECT m.note
                         FROM (SELECT at, moment_id
                                 FROM moment_person
                                WHERE member_id = :member
                                  AND person_id = p.id
                                ORDER BY at DESC, moment_id DESC
                               OFFSET 0) who
                        CROSS JOIN LATERAL (
                              SELECT note, deleted_at IS NULL AND NOT planned AND note <> '' AS counts
                                FROM moment
                               WHERE member_id = :member
                                 AND id = who.moment_id
                              OFFSET 0) m
                        WHERE m.counts
                        LIMIT 1) latest
                """)
                                .param("member", member.value())
                                .param("people", Columns.of(people, Person.Id::value))
                                .query((row, _) ->
                                        new Note(new Person.Id(row.getObject("id", UUID.class)), row.getString("note")))
                                .list())
                .stream()
                .collect(Collectors.toMap(Note::person, Note::words));
    }

    private boolean change(Member.Id member, Moment.Id id, UnaryOperator<Moment> to) {
        return books.write(member, () -> {
            var before = find(member, id);
            before.ifPresent(it -> {
                var after = to.apply(it);
                rows.update(member, after);
                settle.of(member, MomentNews.of(it, after));
                events.publishEvent(new MomentChanged(member, it, after));
            });
            return before.isPresent();
        });
    }

    private void announce(Member.Id member, Set<Person.Id> concerned, int count) {
        if (!concerned.isEmpty()) {
            events.publishEvent(new MomentsImported(member, concerned, count));
        }
    }

    private static Map<Person.Id, Instant> lastTouches(List<Moment> moments) {
        var touches = new HashMap<Person.Id, Instant>();
        moments.stream()
                .filter(Moment::isTouch)
                .forEach(moment -> moment.people()
                        .forEach(person ->
                                touches.merge(person, moment.at(), (one, other) -> one.isAfter(other) ? one : other)));
        return touches;
    }

    private static Set<Person.Id> everybody(List<Moment> moments) {
        return moments.stream().flatMap(it -> it.people().stream()).collect(Collectors.toSet());
    }
}

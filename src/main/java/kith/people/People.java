package kith.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kith.drafts.PersonDraft;
import kith.members.Member;
import kith.platform.Books;
import kith.platform.Columns;
import kith.platform.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All people of a member's book. */
@Repository
public class People {

    private final Books books;
    private final JdbcClient db;
    private final PersonReading reading;
    private final PersonWriting writing;
    private final PersonSearch search;
    private final BookWords bookWords;
    private final SearchIndex index;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    People(
            Books books,
            JdbcClient db,
            PersonReading reading,
            PersonWriting writing,
            PersonSearch search,
            BookWords bookWords,
            SearchIndex index,
            ApplicationEventPublisher events,
            Clock clock) {
        this.books = books;
        this.db = db;
        this.reading = reading;
        this.writing = writing;
        this.search = search;
        this.bookWords = bookWords;
        this.index = index;
        this.events = events;
        this.clock = clock;
    }

    /** Puts somebody into the book, or unsorted into its inbox. Announces {@link PeopleNews.Added}. */
    public Person.Id add(Member.Id member, PersonDraft draft, boolean sorted) {
        var id = new Person.Id(Ids.next());
        books.write(member, () -> {
            writing.add(member, ReadyPeople.of(Map.of(id, draft)), sorted);
            events.publishEvent(new PeopleNews.Added(member, id));
        });
        return id;
    }

    /** Puts people from a file into the book, in their order. Announces {@link PeopleNews.Imported}, once. */
    public List<Person.Id> addAll(Member.Id member, List<PersonDraft> drafts, boolean sorted) {
        var people = new LinkedHashMap<Person.Id, PersonDraft>();
        drafts.forEach(draft -> people.put(new Person.Id(Ids.next()), draft));
        addAll(member, ReadyPeople.of(people), sorted);
        return List.copyOf(people.keySet());
    }

    /** As {@link #addAll(Member.Id, List, boolean)}, under ids that they were given before. */
    public void addAll(Member.Id member, ReadyPeople people, boolean sorted) {
        if (!people.isEmpty()) {
            books.write(member, () -> {
                writing.add(member, people, sorted);
                events.publishEvent(new PeopleNews.Imported(member, people.ids()));
            });
        }
    }

    /** Also finds those in the bin: {@link Person#isBinned()} tells. */
    public Optional<Person> find(Member.Id member, Person.Id id) {
        return findAll(member, List.of(id)).stream().findFirst();
    }

    /** Whole people, in no particular order, those in the bin too; who is not there is left out. One statement. */
    public List<Person> findAll(Member.Id member, Collection<Person.Id> ids) {
        return books.read(member, () -> reading.find(member, ids));
    }

    /** The properties that there is no field for; whoever has none is left out. One statement. */
    public Map<Person.Id, List<String>> rests(Member.Id member, Collection<Person.Id> ids) {
        return books.read(member, () -> reading.rests(member, ids));
    }

    /** The ids of everybody not in the bin, as they came into the book: for an export, a part at a time. */
    public List<Person.Id> ids(Member.Id member) {
        return books.read(
                member,
                () -> db.sql("""
                    SELECT id
                      FROM person
                     WHERE member_id = :member
                       AND deleted_at IS NULL
                     ORDER BY id
                    """)
                        .param("member", member.value())
                        .query(People::id)
                        .list());
    }

    /** How many people are in the book, the bin aside. */
    public int size(Member.Id member) {
        return books.read(
                member,
                () -> db.sql("SELECT count(*) FROM person WHERE member_id = :member AND deleted_at IS NULL")
                        .param("member", member.value())
                        .query(Integer.class)
                        .single());
    }

    /** Whether there is nobody in the book, the bin aside. */
    public boolean isEmpty(Member.Id member) {
        return books.read(
                member,
                () -> db.sql("SELECT NOT EXISTS (SELECT FROM person WHERE member_id = :member AND deleted_at IS NULL)")
                        .param("member", member.value())
                        .query(Boolean.class)
                        .single());
    }

    /** Replaces all that the draft says; a photo or uid it lacks stays. False when there is no such person. */
    public boolean save(Member.Id member, Person.Id id, PersonDraft draft) {
        return books.write(member, () -> {
            if (!brief(member, List.of(id)).containsKey(id)) {
                return false;
            }
            write(member, Map.of(id, draft));
            return true;
        });
    }

    /** As {@link #save}, for many; every one of them must be in the book. */
    public void saveAll(Member.Id member, Map<Person.Id, PersonDraft> drafts) {
        if (!drafts.isEmpty()) {
            books.write(member, () -> write(member, drafts));
        }
    }

    /** Announces {@link PeopleNews.Saved}, and {@link WorkChanged} where it did. */
    private void write(Member.Id member, Map<Person.Id, PersonDraft> drafts) {
        var before = writing.save(member, ReadyPeople.of(drafts));
        events.publishEvent(new PeopleNews.Saved(member, drafts.keySet()));
        var changed = WorkChanged.of(member, before, drafts);
        if (!changed.people().isEmpty()) {
            events.publishEvent(changed);
        }
    }

    /** Takes them out of the inbox. Announces {@link PeopleSorted}. */
    public void sort(Member.Id member, Collection<Person.Id> ids) {
        books.write(member, () -> {
            db.sql("""
                UPDATE person
                   SET sorted_at = :now
                 WHERE member_id = :member
                   AND id = ANY(cast(:ids AS uuid[]))
                   AND sorted_at IS NULL
                """)
                    .param("now", OffsetDateTime.now(clock))
                    .param("member", member.value())
                    .param("ids", Columns.of(ids, Person.Id::value))
                    .update();
            events.publishEvent(new PeopleSorted(member, Set.copyOf(ids)));
        });
    }

    /** Puts people into the bin. Announces {@link PeopleNews.Binned} of those who were not there. */
    public List<Person.Id> bin(Member.Id member, Collection<Person.Id> ids) {
        return books.write(member, () -> {
            var binned = db.sql("""
                UPDATE person
                   SET deleted_at = :now
                 WHERE member_id = :member
                   AND id = ANY(cast(:ids AS uuid[]))
                   AND deleted_at IS NULL
                RETURNING id
                """)
                    .param("now", OffsetDateTime.now(clock))
                    .param("member", member.value())
                    .param("ids", Columns.of(ids, Person.Id::value))
                    .query(People::id)
                    .list();
            events.publishEvent(new PeopleNews.Binned(member, Set.copyOf(binned)));
            return binned;
        });
    }

    /** Takes people out of the bin again. Announces {@link PeopleNews.Restored}. */
    public List<Person.Id> restore(Member.Id member, Collection<Person.Id> ids) {
        return books.write(member, () -> {
            var restored = db.sql("""
                UPDATE person
                   SET deleted_at = NULL
                 WHERE member_id = :member
                   AND id = ANY(cast(:ids AS uuid[]))
                   AND deleted_at IS NOT NULL
                   AND merged_into IS NULL
                RETURNING id
                """)
                    .param("member", member.value())
                    .param("ids", Columns.of(ids, Person.Id::value))
                    .query(People::id)
                    .list();
            events.publishEvent(new PeopleNews.Restored(member, Set.copyOf(restored)));
            return restored;
        });
    }

    /** Forgets for good whoever lies in the bin since before then. How many it were. */
    public int purgeBin(Member.Id member, Instant before) {
        return books.write(member, () -> {
            var gone = db.sql(
                            "DELETE FROM person WHERE member_id = :member AND deleted_at < :before AND merged_into IS NULL RETURNING id")
                    .param("member", member.value())
                    .param("before", before.atOffset(ZoneOffset.UTC))
                    .query(People::id)
                    .list();
            index.forget(member, gone);
            if (!gone.isEmpty()) {
                bookWords.tidy(member);
            }
            return gone.size();
        });
    }

    /** Forgets these people for good: the undoing of an import that has just made them. Announces {@link PeopleNews.Erased}. */
    public void erase(Member.Id member, Collection<Person.Id> ids) {
        books.write(member, () -> {
            db.sql("DELETE FROM person WHERE member_id = :member AND id = ANY(cast(:ids AS uuid[]))")
                    .param("member", member.value())
                    .param("ids", Columns.of(ids, Person.Id::value))
                    .update();
            index.forget(member, ids);
            events.publishEvent(new PeopleNews.Erased(member, Set.copyOf(ids)));
        });
    }

    /** These people at a glance, those in the bin left out. One statement. */
    public Map<Person.Id, PersonBrief> brief(Member.Id member, Collection<Person.Id> ids) {
        return ids.isEmpty()
                ? Map.of()
                : books.read(member, () -> reading.brief(member, ids)).stream()
                        .collect(Collectors.toMap(PersonBrief::id, Function.identity()));
    }

    /** Who may be meant by these words, the likeliest first: every word begins, perhaps with a slip, a word of theirs. */
    public List<PersonBrief> named(Member.Id member, String words, int limit) {
        return books.read(member, () -> search.find(member, words, limit)).stream()
                .map(Listed::brief)
                .toList();
    }

    /** Their rows were written by another way than this class. Announces {@link PeopleNews.Saved}. */
    public void rewritten(Member.Id member, Set<Person.Id> ids) {
        lookUpAnew(member, ids);
        events.publishEvent(new PeopleNews.Saved(member, ids));
    }

    /** Has these people looked up by what is known of them now: for whose {@link FurtherWords} changed. */
    public void lookUpAnew(Member.Id member, Collection<Person.Id> ids) {
        books.write(member, () -> index.replace(member, reading.find(member, ids)));
    }

    private static Person.Id id(ResultSet row, int number) throws SQLException {
        return new Person.Id(row.getObject("id", UUID.class));
    }
}

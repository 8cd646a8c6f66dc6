package kith.duplicates;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kith.duplicates.likeness.Duplicates;
import kith.duplicates.likeness.Known;
import kith.members.Member;
import kith.members.Members;
import kith.people.People;
import kith.people.Person;
import kith.platform.Books;
import kith.sync.Brought;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks through a whole book for pairs and keeps what it found. Seconds for ten thousand people, so no page waits for it. */
@Component
class FindPairs {

    private static final int AT_ONCE = 1000;

    /** More than anybody will look through; a book that is twice in itself has as many. */
    private static final int MOST = 20_000;

    /** What somebody takes while they are compared, measured on invented books: 3.2 KB, and the engine's pairs. */
    private static final int BYTES_EACH = 4_000;

    private static final Logger LOG = LoggerFactory.getLogger(FindPairs.class);

    private final Books books;
    private final Members members;
    private final People people;
    private final Brought brought;
    private final FindingRows findings;
    private final PairRows pairs;
    private final Clock clock;

    FindPairs(
            Books books,
            Members members,
            People people,
            Brought brought,
            FindingRows findings,
            PairRows pairs,
            Clock clock) {
        this.books = books;
        this.members = members;
        this.people = people;
        this.brought = brought;
        this.findings = findings;
        this.pairs = pairs;
        this.clock = clock;
    }

    /** Looks if the book has changed and is quiet. When to come again; empty when there is nothing to come for. */
    Optional<Instant> whenQuiet(Member.Id member) {
        var due = due(member);
        if (due.isEmpty() || due.get().isAfter(clock.instant())) {
            return due;
        }
        now(member);
        return due(member);
    }

    private Optional<Instant> due(Member.Id member) {
        return books.read(member, () -> findings.of(member)).flatMap(Finding::due);
    }

    void now(Member.Id id) {
        members.find(id).ifPresent(member -> {
            var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var ids = people.ids(id);
            if (ids.size() > mostAtOnce()) {
                LOG.warn("A book of {} people is more than {} MB of heap can compare", ids.size(), heap() / 1_000_000);
                books.write(id, () -> findings.tooMany(id, at, ids.size()));
                return;
            }
            var found = Duplicates.in(known(id, ids), member.locale()).stream()
                    .limit(MOST)
                    .map(FoundPair::of)
                    .toList();
            books.write(id, () -> {
                pairs.replace(id, stillThere(id, found), at);
                findings.found(id, at);
            });
        });
    }

    /** Half of the heap may go into it: the other half serves pages meanwhile. */
    private static long mostAtOnce() {
        return heap() / 2 / BYTES_EACH;
    }

    private static long heap() {
        return Runtime.getRuntime().maxMemory();
    }

    private List<Known> known(Member.Id member, List<Person.Id> ids) {
        return books.read(member, () -> {
            var files = brought.files(member);
            var known = new ArrayList<Known>(ids.size());
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                people.findAll(member, ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
                        .forEach(it -> known.add(Known.of(it, Optional.ofNullable(files.get(it.id())))));
            }
            return known;
        });
    }

    /** Somebody may have gone while the others were compared. */
    private List<FoundPair> stillThere(Member.Id member, List<FoundPair> found) {
        Set<Person.Id> there = people.brief(
                        member,
                        found.stream()
                                .flatMap(it -> Stream.of(it.one(), it.other()))
                                .distinct()
                                .toList())
                .keySet();
        return found.stream()
                .filter(it -> there.contains(it.one()) && there.contains(it.other()))
                .toList();
    }
}

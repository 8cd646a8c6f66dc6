package kith.merging;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kith.members.Member;
import kith.people.Belongings;
import kith.people.Belongings.Handover;
import kith.people.MergedPeople;
import kith.people.Particulars;
import kith.people.People;
import kith.people.Person;
import kith.platform.Books;
import kith.platform.Ids;
import org.springframework.stereotype.Service;

/** The merges of a member: each makes one of two people, moves what hangs on them, and can be undone for as long as both are kept. */
@Service
class Merges {

    /** After all others: where a list begins. */
    static final UUID LATEST = new UUID(-1, -1);

    private final Books books;
    private final MergeRows rows;
    private final People people;
    private final MergedPeople merged;
    private final List<Belongings> belongings;
    private final Clock clock;

    Merges(Books books, MergeRows rows, People people, MergedPeople merged, List<Belongings> belongings, Clock clock) {
        this.books = books;
        this.rows = rows;
        this.people = people;
        this.merged = merged;
        this.belongings = belongings;
        this.clock = clock;
    }

    /** The two as they stand in the book. Empty unless both are in it, and not the same. */
    Optional<Union> union(Member.Id member, Handover of, Map<Field, Side> chosen) {
        return books.read(member, () -> {
            var kept = inBook(member, of.to());
            var gone = inBook(member, of.from()).filter(it -> !it.id().equals(of.to()));
            return kept.flatMap(one -> gone.map(other -> new Union(one, other, chosen)));
        });
    }

    private Optional<Person> inBook(Member.Id member, Person.Id id) {
        return people.find(member, id).filter(it -> !it.isBinned());
    }

    /** Makes them one, and hands over what hangs on the one who goes. Empty unless both are in the book. */
    Optional<Merge> merge(Member.Id member, Handover of, Map<Field, Side> chosen) {
        return books.writeAsOne(member, () -> {
            merged.hold(member, List.of(of.from(), of.to()));
            return union(member, of, chosen).map(it -> merge(member, of, it));
        });
    }

    private Merge merge(Member.Id member, Handover of, Union union) {
        var became = union.merged();
        var along = merged.layAside(member, of.from(), of.to());
        merged.become(member, of.to(), became);
        var merge = new Merge(
                new Merge.Id(Ids.next()),
                of.to(),
                of.from(),
                union.gone().name().display(),
                Particulars.of(union.kept()),
                read(member, of.to()),
                along,
                clock.instant());
        rows.insert(member, merge);
        for (var some : belongings) {
            var handed = some.handOver(member, of);
            if (!handed.isEmpty()) {
                rows.handedOver(member, merge.id(), some.kind(), handed);
            }
        }
        return merge;
    }

    /** As the book says it, which may order circles otherwise than it was told. */
    private Particulars read(Member.Id member, Person.Id id) {
        return people.find(member, id).map(Particulars::of).orElseThrow();
    }

    /** What came of taking a merge back. */
    sealed interface Undoing {
        record Undone(Merge merge) implements Undoing {}

        /** The kept one is in the bin, or was merged into somebody else since: that comes first. */
        record KeptIsAway(Merge merge) implements Undoing {}

        /** Somebody else was made one with the kept one since: they come apart first, so that each gets what was theirs. */
        record LaterFirst(Merge later) implements Undoing {}

        record NoSuchMerge() implements Undoing {}
    }

    Undoing undo(Member.Id member, Merge.Id id) {
        return books.writeAsOne(member, () -> {
            var known = rows.find(member, id);
            known.ifPresent(it -> merged.hold(member, List.of(it.gone(), it.kept())));
            return rows.find(member, id).map(it -> undo(member, it)).orElseGet(Undoing.NoSuchMerge::new);
        });
    }

    private Undoing undo(Member.Id member, Merge merge) {
        var kept = inBook(member, merge.kept());
        if (kept.isEmpty()) {
            return new Undoing.KeptIsAway(merge);
        }
        var latest = rows.into(member, List.of(merge.kept())).getFirst();
        if (!latest.id().equals(merge.id())) {
            return new Undoing.LaterFirst(latest);
        }
        var of = new Handover(merge.gone(), merge.kept());
        var handed = rows.handedOver(member, merge.id());
        for (var some : new ArrayList<>(belongings).reversed()) {
            some.giveBack(member, of, handed.getOrDefault(some.kind(), List.of()));
        }
        merged.takeBack(member, merge.gone(), merge.along());
        var parting = new Parting(merge.before(), merge.became(), Particulars.of(kept.get()));
        merged.become(member, merge.kept(), existing(member, parting.parted()));
        rows.undone(member, merge.id());
        return new Undoing.Undone(merge);
    }

    /** Who introduced them may be gone for good since. */
    private Particulars existing(Member.Id member, Particulars said) {
        var introducer =
                said.introducedBy().flatMap(it -> people.find(member, it)).map(Person::id);
        return new Particulars(said.draft(), said.picture(), introducer, said.sortedAt());
    }

    /** The latest merges into this person first. */
    List<Merge> into(Member.Id member, Person.Id kept) {
        return books.read(member, () -> rows.into(member, List.of(kept)));
    }

    /** The latest first, going on after one of them. */
    List<Merge> latest(Member.Id member, UUID after, int limit) {
        return books.read(member, () -> rows.latest(member, after, limit));
    }
}

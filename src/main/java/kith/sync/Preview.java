package kith.sync;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.members.Member;
import kith.people.PeopleMatches;
import kith.sync.ImportEntry.About;
import kith.sync.files.Findings;
import kith.sync.files.FoundMoment;
import kith.sync.files.FoundPerson;
import kith.sync.files.Skipped;

/** Writes down what would become of the people of a file; changes nothing else. */
final class Preview implements Findings {

    /** Where the lines that were skipped stand among the entries: behind all people. */
    private static final int SKIPPED_FROM = 1_000_000;

    private static final int BATCH = 500;

    private final Member.Id member;
    private final Import.Id id;
    private final Judgement judgement;
    private final ImportRows rows;
    private final List<FoundPerson> batch = new ArrayList<>();
    private final List<ImportEntry> skipped = new ArrayList<>();
    private final List<FoundMoment> moments = new ArrayList<>();
    private final Set<String> profiles = new HashSet<>();
    private int people;

    Preview(Member.Id member, Import.Id id, Judgement judgement, ImportRows rows) {
        this.member = member;
        this.id = id;
        this.judgement = judgement;
        this.rows = rows;
    }

    @Override
    public void person(FoundPerson person) {
        batch.add(person);
        Matching.profiles(person.draft()).forEach(profiles::add);
        person.draft().uid().ifPresent(profiles::add);
        if (batch.size() == BATCH) {
            judge();
        }
    }

    @Override
    public void moment(FoundMoment moment) {
        moments.add(moment);
    }

    @Override
    public void skipped(Skipped what) {
        skipped.add(new ImportEntry(
                SKIPPED_FROM + skipped.size(),
                what.line(),
                Verdict.SKIPPED,
                "",
                List.of(new About(what.why().name(), what.detail())),
                "",
                Optional.empty(),
                Optional.empty()));
    }

    private void judge() {
        var entries = judgement.judge(batch, people).stream()
                .map(Judgement.Judged::entry)
                .map(entry -> entry.of(entry.person(), Optional.empty()))
                .toList();
        rows.write(member, id, entries, false);
        people += batch.size();
        batch.clear();
    }

    void end() {
        judge();
        rows.write(member, id, skipped, false);
    }

    int people() {
        return people;
    }

    /** How many of the messages are with somebody in the book or in the file. */
    int moments(PeopleMatches matches) {
        var known = new Correspondents(member, matches, moments);
        return (int) moments.stream()
                .filter(moment -> moment.people().stream()
                        .anyMatch(who -> known.knows(who.url()) || profiles.contains(Correspondents.key(who.url()))))
                .count();
    }

    boolean isEmpty() {
        return people == 0 && moments.isEmpty() && skipped.isEmpty();
    }
}

package kith.sync;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kith.members.Member;
import kith.people.PeopleMatches;
import kith.sync.ImportEntry.About;
import kith.sync.files.FoundMoment;
import kith.sync.files.Skipped;

/** Writes down what would become of the people of a file; changes nothing else. */
final class Preview {

    /** Where the lines that were skipped stand among the entries: behind all people. */
    static final int SKIPPED_FROM = 1_000_000;

    private final Member.Id member;
    private final Import.Id id;
    private final BringPeople bringing;
    private final Judgement judgement;
    private final EntryRows entries;
    private final List<ImportEntry> skipped = new ArrayList<>();
    private final List<List<String>> correspondents = new ArrayList<>();
    private final Set<String> profiles = new HashSet<>();
    private int people;
    private int details;

    Preview(Member.Id member, Import.Id id, BringPeople bringing, EntryRows entries) {
        this.member = member;
        this.id = id;
        this.bringing = bringing;
        this.judgement = bringing.judgement(member);
        this.entries = entries;
    }

    /** Judges it within the open book that is written to: with a second connection, six who look at files could block each other. */
    void take(Batch batch) {
        var judged = bringing.judge(member, id, judgement, batch, people);
        judged.batch().skipped().forEach(this::skipped);
        judged.batch().moments().forEach(this::moment);
        profiles.addAll(judged.names().keySet());
        entries.write(
                member, id, judged.entries().stream().map(ImportEntry::foreseen).toList());
        people += judged.batch().people().size();
        details += judged.batch().people().stream()
                .mapToInt(it -> it.found().details().size())
                .sum();
    }

    private void moment(FoundMoment moment) {
        correspondents.add(moment.people().stream()
                .map(who -> Correspondents.key(who.url()))
                .toList());
    }

    private void skipped(Skipped what) {
        skipped.add(new ImportEntry(
                SKIPPED_FROM + skipped.size(),
                what.line(),
                Verdict.SKIPPED,
                "",
                List.of(new About(what.why().name(), what.detail())),
                "",
                Optional.empty(),
                Optional.empty(),
                false));
    }

    /** Comes after the last batch. */
    void end() {
        entries.write(member, id, skipped);
    }

    int people() {
        return people;
    }

    int details() {
        return details;
    }

    /** How many of the messages are with somebody in the book or in the file. */
    int moments(PeopleMatches matches) {
        var keys = correspondents.stream().flatMap(List::stream).collect(Collectors.toSet());
        var known = new Correspondents(member, matches, keys);
        return (int) correspondents.stream()
                .filter(theirs -> theirs.stream().anyMatch(key -> known.knows(key) || profiles.contains(key)))
                .count();
    }

    boolean isEmpty() {
        return people == 0 && correspondents.isEmpty() && skipped.isEmpty();
    }
}

package kith.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kith.people.ContactPoint;
import kith.people.Person;
import kith.people.PersonDraft;
import kith.platform.Ids;
import kith.sync.ImportEntry.About;
import org.jspecify.annotations.Nullable;

/** Decides what becomes of the people of one file, a part of it at a time, in the light of the book and of the parts before. */
final class Judgement {

    record Judged(ImportEntry entry, Slot slot, Features features) {}

    private final Acquaintance book;
    private final Matching<Slot> known = new Matching<>();

    Judgement(Acquaintance book) {
        this.book = book;
    }

    /**
     * @param position of the first of these people in the file
     * @param foreseen what was said of them before, by position; somebody who is new as foreseen has the same id
     */
    List<Judged> judge(List<Described> people, int position, Map<Integer, ImportEntry> foreseen) {
        book.introduce(people, known);
        var judged = new ArrayList<Judged>();
        for (int i = 0; i < people.size(); i++) {
            judged.add(judge(people.get(i), position + i, id(foreseen.get(position + i))));
        }
        return judged;
    }

    /** They are in the book now, put there by this import, which knows them already. */
    void isInBook(Slot slot) {
        book.has(slot);
    }

    private static Person.Id id(@Nullable ImportEntry foreseen) {
        return Optional.ofNullable(foreseen)
                .filter(it -> it.verdict() == Verdict.NEW)
                .flatMap(ImportEntry::person)
                .orElseGet(() -> new Person.Id(Ids.next()));
    }

    private Judged judge(Described card, int position, Person.Id ifNew) {
        var draft = card.draft();
        var match = known.find(card.features(), card.digest());
        var slot = match.orElseGet(() -> Slot.fresh(ifNew, draft));
        known.know(slot, card.features(), List.of(Matching.digest(card.digest())));
        if (match.isEmpty()) {
            return judged(card, position, slot, Verdict.NEW, who(draft), Optional.empty());
        }
        var merging = Merging.of(slot.draft(), draft, slot.hasPicture());
        var again = slot.meet();
        var before = Optional.<String>empty();
        if (!merging.isSame()) {
            before = slot.before();
            slot.become(merging.merged());
        }
        var verdict = again ? Verdict.REPEATED : merging.isSame() ? Verdict.SAME : Verdict.UPDATED;
        return judged(card, position, slot, verdict, merging.changes(), before);
    }

    private static Judged judged(
            Described card, int position, Slot slot, Verdict verdict, List<About> about, Optional<String> before) {
        var entry = new ImportEntry(
                position,
                card.found().line(),
                verdict,
                card.draft().name().display(),
                about,
                card.digest(),
                Optional.of(slot.id()),
                before,
                about.stream().anyMatch(it -> it.what().equals(About.PHOTO)));
        return new Judged(entry, slot, card.features());
    }

    /** What tells somebody new from others of their name: their work, else an address. */
    private static List<About> who(PersonDraft draft) {
        return Stream.concat(
                        draft.works().stream()
                                .map(work -> Stream.of(work.title(), work.organisation())
                                        .filter(it -> !it.isEmpty())
                                        .reduce((title, organisation) -> title + ", " + organisation)
                                        .orElse("")),
                        draft.contacts().stream().map(ContactPoint::value))
                .findFirst()
                .map(it -> List.of(new About(About.WORDS, it)))
                .orElse(List.of());
    }
}

package kith.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kith.drafts.ContactPoint;
import kith.drafts.PersonDraft;
import kith.people.Person;
import kith.platform.Ids;
import kith.sync.ImportEntry.About;
import org.jspecify.annotations.Nullable;

/** Decides what becomes of the people of one file, a part of it at a time, in the light of the book and of the parts before. */
final class Judgement {

    /** So many are held as they are, which is quicker. */
    private static final int AT_HAND = 15_000;

    private final Acquaintance book;
    private final Matching<Slot> known = new Matching<>();
    private final Aside disk = new Aside();
    private int rested;

    Judgement(Acquaintance book) {
        this.book = book;
    }

    /**
     * @param position of the first of the batch in the file
     * @param foreseen what was said of them before, by position; somebody who is new as foreseen has the same id
     */
    Judged judge(Batch batch, int position, Map<Integer, ImportEntry> foreseen) {
        var people = batch.people();
        book.introduce(people, known);
        var entries = new ArrayList<ImportEntry>();
        var slots = new LinkedHashSet<Slot>();
        var names = new HashMap<String, Person.Id>();
        for (int i = 0; i < people.size(); i++) {
            var card = people.get(i);
            int at = position + i;
            var match = known.find(card.features(), card.digest());
            var slot = match.orElseGet(() -> fresh(card, id(foreseen.get(at))));
            known.know(slot, card.features(), List.of(Matching.digest(card.digest())));
            entries.add(
                    match.isEmpty()
                            ? entry(card, at, slot, Verdict.NEW, who(card.draft()), Optional.empty())
                            : met(card, at, slot));
            slots.add(slot);
            card.features().names().forEach(name -> names.put(name, slot.id()));
        }
        return judged(batch, entries, slots, names);
    }

    private Slot fresh(Described card, Person.Id id) {
        var slot = Slot.fresh(id, card.draft());
        book.has(slot);
        return slot;
    }

    private Judged judged(Batch batch, List<ImportEntry> entries, Set<Slot> slots, Map<String, Person.Id> names) {
        var fresh = new LinkedHashMap<Person.Id, PersonDraft>();
        var changed = new LinkedHashMap<Person.Id, PersonDraft>();
        for (var slot : slots) {
            if (slot.isUnsaved()) {
                (slot.isInBook() ? changed : fresh).put(slot.id(), slot.draft());
                slot.handedOn();
            }
            slot.rest(disk, ++rested > AT_HAND);
        }
        return new Judged(batch, entries, fresh, changed, names);
    }

    private static Person.Id id(@Nullable ImportEntry foreseen) {
        return Optional.ofNullable(foreseen)
                .filter(it -> it.verdict() == Verdict.NEW)
                .flatMap(ImportEntry::person)
                .orElseGet(() -> new Person.Id(Ids.next()));
    }

    /** Somebody whom the book or the file has spoken of before. */
    private static ImportEntry met(Described card, int position, Slot slot) {
        var draft = card.draft();
        var merging = Merging.of(slot.draft(), draft, slot.hasPicture());
        var again = slot.meet();
        var before = Optional.<String>empty();
        if (!merging.isSame()) {
            before = slot.before();
            slot.become(merging.merged());
        }
        var verdict = again ? Verdict.REPEATED : merging.isSame() ? Verdict.SAME : Verdict.UPDATED;
        return entry(card, position, slot, verdict, merging.changes(), before);
    }

    private static ImportEntry entry(
            Described card, int position, Slot slot, Verdict verdict, List<About> about, Optional<String> before) {
        return new ImportEntry(
                position,
                card.found().line(),
                verdict,
                card.draft().name().display(),
                about,
                card.digest(),
                Optional.of(slot.id()),
                before,
                about.stream().anyMatch(it -> it.what().equals(About.PHOTO)));
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

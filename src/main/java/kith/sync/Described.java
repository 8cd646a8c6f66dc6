package kith.sync;

import java.util.List;
import kith.drafts.PersonDraft;
import kith.facts.Relatives;
import kith.facts.Relatives.Pointer;
import kith.sync.files.FoundPerson;

/**
 * A person of a file with what they are known by.
 *
 * @param pointers whom else of the file or the book it says something of; they are brought in when everybody is there
 * @param digest   a short name for the words of the card, the same for the same words
 */
record Described(FoundPerson found, List<Pointer> pointers, Features features, String digest) {

    static Described of(FoundPerson all) {
        var pointers = pointers(all.draft());
        var found = pointers.isEmpty() ? all : all.with(without(all.draft()));
        return new Described(found, pointers, Features.of(found.draft()), Cards.digest(found.draft()));
    }

    /** A file in which people name one another gives each a uid. */
    private static List<Pointer> pointers(PersonDraft draft) {
        return draft.uid().isEmpty()
                ? List.of()
                : draft.rest().stream()
                        .flatMap(it -> Relatives.pointer(it).stream())
                        .toList();
    }

    private static PersonDraft without(PersonDraft draft) {
        return draft.withRest(draft.rest().stream()
                .filter(it -> Relatives.pointer(it).isEmpty())
                .toList());
    }

    PersonDraft draft() {
        return found.draft();
    }
}

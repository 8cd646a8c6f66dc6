package kith.sync;

import kith.drafts.PersonDraft;
import kith.sync.files.FoundPerson;

/**
 * A person of a file with what they are known by.
 *
 * @param digest a short name for the words of the card, the same for the same words
 */
record Described(FoundPerson found, Features features, String digest) {

    static Described of(FoundPerson found) {
        return new Described(found, Features.of(found.draft()), Cards.digest(found.draft()));
    }

    PersonDraft draft() {
        return found.draft();
    }
}

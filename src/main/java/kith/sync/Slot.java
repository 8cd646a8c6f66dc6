package kith.sync;

import java.util.Optional;
import kith.drafts.PersonDraft;
import kith.people.Person;
import org.jspecify.annotations.Nullable;

/** Somebody whom an import deals with: known to the book, or about to be. */
final class Slot {

    private final Person.Id id;
    private PersonDraft draft;
    private final @Nullable PersonDraft asBefore;
    private boolean hasPicture;
    private boolean met;
    private boolean inBook;
    private boolean unsaved;
    private boolean remembered;

    private Slot(Person.Id id, PersonDraft draft, boolean hasPicture, @Nullable PersonDraft asBefore) {
        this.id = id;
        this.draft = draft;
        this.hasPicture = hasPicture;
        this.asBefore = asBefore;
    }

    static Slot inBook(Person person) {
        var draft = person.draft();
        var slot = new Slot(person.id(), draft, person.picture().isPresent(), draft);
        slot.inBook = true;
        return slot;
    }

    /** Nobody in the book; to be added under this id as this draft. */
    static Slot fresh(Person.Id id, PersonDraft draft) {
        var slot = new Slot(id, draft, draft.photo().isPresent(), null);
        slot.met = true;
        slot.unsaved = true;
        return slot;
    }

    Person.Id id() {
        return id;
    }

    Features features() {
        return Features.of(draft);
    }

    PersonDraft draft() {
        return draft;
    }

    boolean hasPicture() {
        return hasPicture;
    }

    boolean isInBook() {
        return inBook;
    }

    boolean isUnsaved() {
        return unsaved;
    }

    /** Whether the file has spoken of them before; from now on it has. */
    boolean meet() {
        boolean before = met;
        met = true;
        return before;
    }

    void become(PersonDraft merged) {
        draft = merged.with(merged.photo().or(draft::photo));
        hasPicture |= draft.photo().isPresent();
        unsaved = true;
    }

    /** The person as a card before the import first changed them; once, and not for somebody new. */
    Optional<String> before() {
        if (asBefore == null || remembered) {
            return Optional.empty();
        }
        remembered = true;
        return Optional.of(Cards.of(asBefore));
    }

    /** Whoever writes has what there is to write, and it will be in the book; photos are large, and needed no more. */
    void handedOn() {
        inBook = true;
        unsaved = false;
        draft = draft.with(Optional.empty());
    }
}

package kith.sync;

import java.util.Optional;
import java.util.function.Supplier;
import kith.drafts.PersonDraft;
import kith.people.Person;
import org.jspecify.annotations.Nullable;

/** Somebody whom an import deals with: known to the book, or about to be. */
final class Slot {

    private final Person.Id id;
    private Supplier<PersonDraft> draft;
    private @Nullable Supplier<PersonDraft> asBefore;
    private boolean aside;
    private boolean hasPicture;
    private boolean met;
    private boolean inBook;
    private boolean unsaved;

    private Slot(Person.Id id, PersonDraft draft, boolean hasPicture) {
        this.id = id;
        this.draft = () -> draft;
        this.hasPicture = hasPicture;
    }

    static Slot inBook(Person person) {
        var slot = new Slot(person.id(), person.draft(), person.picture().isPresent());
        slot.asBefore = slot.draft;
        slot.inBook = true;
        return slot;
    }

    /** Nobody in the book; to be added under this id as this draft. */
    static Slot fresh(Person.Id id, PersonDraft draft) {
        var slot = new Slot(id, draft, draft.photo().isPresent());
        slot.met = true;
        slot.unsaved = true;
        return slot;
    }

    Person.Id id() {
        return id;
    }

    Features features() {
        return Features.of(draft());
    }

    PersonDraft draft() {
        return draft.get();
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
        var both = merged.with(merged.photo().or(draft()::photo));
        draft = () -> both;
        aside = false;
        hasPicture |= both.photo().isPresent();
        unsaved = true;
    }

    /** The person as a card before the import first changed them; once, and not for somebody new. */
    Optional<String> before() {
        if (asBefore == null) {
            return Optional.empty();
        }
        var card = Cards.of(asBefore.get());
        asBefore = null;
        return Optional.of(card);
    }

    /** Whoever writes has what there is to write, and it will be in the book; photos are large, and needed no more. */
    void handedOn() {
        inBook = true;
        unsaved = false;
        var words = draft().with(Optional.empty());
        draft = () -> words;
    }

    /**
     * The next of the file come, and perhaps never this one again.
     *
     * @param many whether there are so many that even short drafts are to take less room
     */
    void rest(Aside disk, boolean many) {
        if (!aside && (many || Aside.isHeavy(draft()))) {
            boolean same = asBefore == draft;
            draft = disk.lay(draft());
            asBefore = same ? draft : asBefore;
            aside = true;
        }
    }
}

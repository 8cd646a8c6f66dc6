package kith.sync.files;

import java.util.List;
import kith.drafts.PersonDraft;

/** A person that a file speaks of, what is to be brought up with them, and the line where it begins to speak of them. */
public record FoundPerson(PersonDraft draft, List<FoundDetail> details, int line) {

    public FoundPerson {
        details = List.copyOf(details);
    }

    public FoundPerson with(PersonDraft other) {
        return new FoundPerson(other, details, line);
    }
}

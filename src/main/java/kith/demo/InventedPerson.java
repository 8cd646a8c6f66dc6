package kith.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.drafts.PersonDraft;

/** Somebody in the invented book. */
record InventedPerson(PersonDraft draft, Standing standing, Tempo tempo, List<Noticed> details) {

    /** Something to bring up, perhaps from a day on. */
    record Noticed(String what, LocalDate on, Optional<LocalDate> raiseOn) {}

    String first() {
        return draft.name().given();
    }
}

package kith.parting;

import java.util.List;
import java.util.Optional;
import kith.people.PersonBrief;
import kith.web.Frame;

/**
 * Parting well from somebody, or that it is done.
 *
 * @param since    in words; empty while they are not parted from
 * @param note     as it was typed
 * @param wrong    what is wrong with it; empty for nothing
 * @param starters for a note not begun yet
 * @param ways     programs that can send the note as it was kept
 * @param facts    what there was between the two, to thank for
 * @param back     where the member came from
 */
record PartingPage(
        Frame frame,
        PersonBrief person,
        Optional<String> since,
        String note,
        String wrong,
        List<String> starters,
        List<Note.Way> ways,
        List<String> facts,
        String back) {

    String at() {
        return person.id().href() + "/parting";
    }

    boolean hasGap() {
        return note.contains(Note.GAP);
    }
}

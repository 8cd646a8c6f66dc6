package kith.people.list;

import java.util.List;
import java.util.Optional;
import kith.people.Circle;
import kith.people.ListWay;
import kith.web.Frame;

/**
 * The list of people: a part of it, and the ways to another part.
 *
 * @param q        what is searched for; empty for a list
 * @param choosing if people can be ticked to do something with all of them
 */
record PeoplePage(
        Frame frame,
        String q,
        Head head,
        ListTools tools,
        Optional<Choosing> choosing,
        List<PersonRow> rows,
        Optional<String> next) {

    /** How many there are, how many wait to be sorted, and what other modules offer. */
    record Head(String count, String inbox, List<ListWay.Way> ways) {}

    /** @param keeping whether it can be said to keep in touch with them */
    record Choosing(PeopleView view, List<Circle> circles, boolean keeping) {}

    boolean searching() {
        return !q.isEmpty();
    }

    /** Whether nobody is there, and not for what was asked. */
    boolean untouched() {
        return empty() && !searching() && head.inbox().isEmpty() && !narrowed();
    }

    /** Whether only some people were asked for. */
    boolean narrowed() {
        return tools.filters().stream().anyMatch(ListTools.Choice::here)
                || tools.circles().stream().skip(1).anyMatch(ListTools.Choice::here);
    }

    String everything() {
        return PalettePart.everything(q);
    }

    boolean empty() {
        return rows.isEmpty();
    }
}

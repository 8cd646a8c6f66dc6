package kith.people.list;

import java.util.List;
import java.util.Optional;
import kith.people.ListWay;
import kith.web.Frame;

/** The list of people: a part of it, and the ways to another part. */
record PeoplePage(
        Frame frame,
        String q,
        String count,
        String inbox,
        List<ListWay.Way> ways,
        List<Choice> circles,
        List<Choice> filters,
        List<Choice> orders,
        List<PersonRow> rows,
        Optional<String> next) {

    /** A link among several of which one is lit. */
    record Choice(String href, String label, boolean here) {}

    boolean searching() {
        return !q.isEmpty();
    }

    /** Whether nobody is there, and not for what was asked. */
    boolean untouched() {
        return empty()
                && !searching()
                && inbox.isEmpty()
                && filters.stream().noneMatch(Choice::here)
                && circles.stream().skip(1).noneMatch(Choice::here);
    }

    boolean empty() {
        return rows.isEmpty();
    }

    String order() {
        return orders.stream()
                .filter(Choice::here)
                .map(Choice::label)
                .findFirst()
                .orElse("");
    }
}

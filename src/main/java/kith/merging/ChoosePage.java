package kith.merging;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.drafts.Work;
import kith.people.PersonBrief;
import kith.web.Frame;

/** Looking for the one whom somebody is one with. */
record ChoosePage(Frame frame, PersonBrief person, String q, List<PersonBrief> found) {

    String at() {
        return "/people/" + person.id().value();
    }

    String with(PersonBrief other) {
        return at() + "/merging/" + other.id().value();
    }

    String sub(PersonBrief other) {
        return Stream.concat(other.role().map(Work::organisation).stream(), Stream.of(other.city()))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}

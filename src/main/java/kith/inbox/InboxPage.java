package kith.inbox;

import java.util.List;
import java.util.Optional;
import kith.people.Circle;
import kith.people.PersonBrief;
import kith.web.Frame;

/** Those who wait, whoever most speaks for a next step first. */
record InboxPage(Frame frame, int waiting, List<Row> rows, List<Circle> circles, Optional<String> next) {

    /**
     * @param sub   what they do and where
     * @param speaks what speaks for a next step
     */
    record Row(PersonBrief person, String sub, String speaks) {

        String id() {
            return person.id().value().toString();
        }
    }
}

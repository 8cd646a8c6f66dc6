package kith.drafts;

import java.util.Collections;

/** What a person does and where: an organisation, a title, or both; never neither. */
public record Work(String organisation, String title) {

    public Work {
        organisation = organisation.strip();
        title = title.strip();
        if (organisation.isEmpty() && title.isEmpty()) {
            throw new IllegalArgumentException("Work needs an organisation or a title.");
        }
    }

    /** Whether one organisation is meant by both: all words of one begin the other, as in Acme and ACME GmbH. */
    public static boolean isSame(String organisation, String other) {
        var one = Plain.words(organisation);
        var two = Plain.words(other);
        return !one.isEmpty()
                && !two.isEmpty()
                && (Collections.indexOfSubList(one, two) == 0 || Collections.indexOfSubList(two, one) == 0);
    }
}

package kith.today;

import java.util.List;
import java.util.Optional;
import kith.people.PersonBrief;
import org.jspecify.annotations.Nullable;

/**
 * One person of the day: who, why now, with what, and what can be done.
 *
 * @param path  where the answers to this card are posted, each under its own name
 * @param act   a link as the one primary action, or
 * @param deed  a form as the one primary action
 */
record Card(
        String id,
        String path,
        PersonBrief person,
        String who,
        String pill,
        String pillStyle,
        String why,
        List<Line> material,
        Optional<Link> act,
        Optional<Deed> deed,
        List<Link> also,
        List<Deed> answers) {

    record Line(String icon, String text) {}

    record Link(String icon, String href, String label) {

        /** What opens in the card itself where there is script: the log box. Null else. */
        @Nullable
        String opens() {
            return href.startsWith("/log?") ? href : null;
        }
    }

    /** Posted to {@code path + "/" + what}. */
    record Deed(String icon, String what, String label) {}

    String href() {
        return "/people/" + person.id().value();
    }

    String photo() {
        return person.picture().map(picture -> href() + "/photo/" + picture).orElse("");
    }
}

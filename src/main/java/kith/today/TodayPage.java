package kith.today;

import java.util.List;
import java.util.Optional;
import kith.web.Frame;

/**
 * The member's day, ready to be shown.
 *
 * @param rest what stands in place of cards when there are none to be shown
 */
record TodayPage(
        Frame frame,
        String date,
        String heading,
        String lead,
        List<Card> cards,
        Optional<Rest> rest,
        List<WeekItem> week,
        Optional<Inbox> inbox,
        List<Step> steps) {

    /** A thing to say and the way on from here. */
    record Rest(String icon, String title, String text, List<Way> ways) {}

    record Way(String href, String label, boolean first) {

        String style() {
            return first ? "button--primary" : "";
        }
    }

    record WeekItem(String icon, String href, String what, String when, boolean today) {

        String style() {
            return today ? "week-item--today" : "";
        }
    }

    record Inbox(String title, String text, String href, String label) {}

    /** One of the three steps to begin with; {@code style} is {@code step--done}, {@code step--now} or nothing. */
    record Step(String style, String title, String text, String href, String label, boolean done) {}
}

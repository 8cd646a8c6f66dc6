package kith.people.list;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.people.Listed;
import kith.people.PersonBrief;
import kith.people.WorkLine;
import kith.web.Frame;

/** A line of a list of people. {@code sub} is what they do and where; {@code losing} says since when, empty for nobody lost. */
record PersonRow(PersonBrief person, String sub, Touch touch, String losing) {

    /** When the member was last in touch: in words, as ISO date, and in full; the latter two empty for never. */
    record Touch(String words, String day, String exact) {}

    String href() {
        return person.id().href();
    }

    static PersonRow of(Listed row, Frame frame, LocalDate today) {
        var touched =
                row.lastTouchAt().map(at -> at.atZone(frame.words().zone()).toLocalDate());
        var words = frame.words();
        return new PersonRow(
                row.brief(),
                sub(row.brief(), frame),
                new Touch(
                        touched.map(day -> words.relative(day, today)).orElseGet(() -> frame.say("people.touch.never")),
                        touched.map(LocalDate::toString).orElse(""),
                        touched.map(words::day).orElse("")),
                row.touchDueOn()
                        .filter(today::isAfter)
                        .map(day -> frame.say("people.list.due", words.relative(day, today)))
                        .orElse(""));
    }

    private static String sub(PersonBrief person, Frame frame) {
        return Stream.of(person.role().map(work -> WorkLine.of(work, frame)).orElse(""), person.city())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}

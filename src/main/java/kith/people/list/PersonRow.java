package kith.people.list;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.people.Listed;
import kith.people.PersonBrief;
import kith.people.WorkLine;
import kith.web.Frame;

/** A line of a list of people. {@code sub} is what they do and where; {@code day} is ISO and empty for never. */
record PersonRow(PersonBrief person, String href, String sub, String touch, String day, String exact) {

    static PersonRow of(Listed row, Frame frame, LocalDate today) {
        var touched =
                row.lastTouchAt().map(at -> at.atZone(frame.words().zone()).toLocalDate());
        return new PersonRow(
                row.brief(),
                row.brief().id().href(),
                sub(row.brief(), frame),
                touched.map(day -> frame.words().relative(day, today)).orElseGet(() -> frame.say("people.touch.never")),
                touched.map(LocalDate::toString).orElse(""),
                touched.map(frame.words()::day).orElse(""));
    }

    private static String sub(PersonBrief person, Frame frame) {
        return Stream.of(person.role().map(work -> WorkLine.of(work, frame)).orElse(""), person.city())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}

package kith.people;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.web.Frame;

/** A line of a list of people. {@code sub} is what they do and where; {@code day} is ISO and empty for never. */
record PersonRow(PersonBrief person, String href, String sub, String touch, String day, String exact) {

    static PersonRow of(PeopleList.Row row, Frame frame, LocalDate today) {
        var touched =
                row.lastTouchAt().map(at -> at.atZone(frame.words().zone()).toLocalDate());
        return new PersonRow(
                row.brief(),
                href(row.brief().id()),
                sub(row.brief(), frame),
                touched.map(day -> frame.words().relative(day, today)).orElseGet(() -> frame.say("people.touch.never")),
                touched.map(LocalDate::toString).orElse(""),
                touched.map(frame.words()::day).orElse(""));
    }

    static String href(Person.Id id) {
        return "/people/" + id.value();
    }

    static String sub(PersonBrief person, Frame frame) {
        return Stream.of(person.role().map(work -> work(work, frame)).orElse(""), person.city())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    static String work(Work work, Frame frame) {
        if (work.title().isEmpty() || work.organisation().isEmpty()) {
            return work.title() + work.organisation();
        }
        return frame.say("people.work", work.title(), work.organisation());
    }
}

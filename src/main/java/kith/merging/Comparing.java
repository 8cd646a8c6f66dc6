package kith.merging;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.drafts.ContactPoint;
import kith.drafts.Home;
import kith.drafts.Met;
import kith.drafts.PartialDate;
import kith.drafts.Work;
import kith.people.Person;
import kith.people.PersonBrief;
import kith.people.WorkLine;
import kith.web.Frame;

/** Puts what the book says of people into the words of the page that compares them. */
record Comparing(Frame frame, Map<Person.Id, PersonBrief> introducers) {

    /** A field of one person, a line each; none for nothing. A picture is shown, not said. */
    List<String> lines(Field field, Union union, Person person) {
        return switch (field) {
            case WORK -> person.works().stream().map(this::work).toList();
            case PICTURE -> List.of();
            case NAME, NICKNAME, HOME, BIRTHDAY, MET, INTRODUCER, NOTES ->
                union.value(field, person).map(this::words).stream().toList();
        };
    }

    private String words(Object value) {
        return switch (value) {
            case Home home -> home(home);
            case PartialDate day -> birthday(day);
            case Met met -> met(met);
            case Person.Id id ->
                Optional.ofNullable(introducers.get(id)).map(PersonBrief::name).orElse("");
            default -> value.toString();
        };
    }

    String work(Work work) {
        return WorkLine.of(work, frame);
    }

    private String home(Home home) {
        return home.city().isEmpty() && home.country().isEmpty()
                ? home.zone().map(Object::toString).orElse("")
                : joined(home.city(), home.country());
    }

    private String birthday(PartialDate day) {
        return day.year().isPresent()
                ? frame.words().day(day.day().atYear(day.year().getAsInt()))
                : frame.words().date("people.date.yearless", day.day());
    }

    private String met(Met met) {
        var how = met.how() == Met.How.UNKNOWN
                ? ""
                : frame.say("people.met." + met.how().name().toLowerCase(Locale.ROOT));
        return joined(how, met.where(), met.on().map(frame.words()::day).orElse(""));
    }

    static List<String> contacts(List<ContactPoint> all, ContactPoint.Kind kind) {
        return all.stream()
                .filter(it -> it.kind() == kind)
                .map(ContactPoint::value)
                .toList();
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(it -> !it.isEmpty()).collect(Collectors.joining(", "));
    }
}

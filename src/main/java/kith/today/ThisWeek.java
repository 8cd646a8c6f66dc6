package kith.today;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.moments.Channel;
import kith.moments.Moment;
import kith.nudges.Day;
import kith.people.Person;
import kith.people.PersonBrief;
import kith.today.TodayPage.WeekItem;
import kith.web.Frame;

/** What the next seven days hold, in their order: birthdays and plans. */
record ThisWeek(Frame frame, LocalDate today, Map<Person.Id, PersonBrief> people) {

    private record Item(LocalDate on, WeekItem shown) {}

    List<WeekItem> items(Day day, List<Moment> plans) {
        return Stream.concat(
                        day.birthdays().stream().flatMap(birthday -> birthday(birthday).stream()),
                        plans.stream().flatMap(plan -> plan(plan).stream()))
                .sorted(Comparator.comparing(Item::on))
                .map(Item::shown)
                .toList();
    }

    private Optional<Item> birthday(Day.Birthday birthday) {
        return brief(birthday.person()).map(person -> {
            var what = birthday.age().isPresent()
                    ? frame.say(
                            "today.week.birthday.age",
                            person.name(),
                            birthday.age().getAsInt())
                    : frame.say("today.week.birthday", person.name());
            return item("birthday", "/people/" + person.id().value(), what, birthday.on());
        });
    }

    private Optional<Item> plan(Moment plan) {
        var names = plan.people().stream()
                .flatMap(id -> brief(id).stream())
                .map(PersonBrief::name)
                .collect(Collectors.joining(", "));
        if (names.isEmpty()) {
            return Optional.empty();
        }
        var on = LocalDate.ofInstant(plan.at(), frame.words().zone());
        var icon = plan.channel() == Channel.IN_PERSON ? "in-person" : "calendar";
        var what = frame.say(
                "today.week.plan", frame.say("today.channel." + plan.channel().name()), names);
        return Optional.of(item(icon, "/moments/" + plan.id().value(), what, on));
    }

    private Item item(String icon, String href, String what, LocalDate on) {
        var words = frame.words();
        var when = on.isAfter(today.plusDays(1)) ? words.nearDay(on) : words.relative(on, today);
        return new Item(on, new WeekItem(icon, href, what, when, on.equals(today)));
    }

    private Optional<PersonBrief> brief(Person.Id id) {
        return Optional.ofNullable(people.get(id));
    }
}

package kith.people;

import static kith.bookfile.BookTable.of;

import java.time.MonthDay;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import kith.bookfile.Arrivals;
import kith.bookfile.BookPart;
import kith.bookfile.BookRow;
import kith.bookfile.BookTable;
import kith.drafts.ContactPoint;
import kith.drafts.Met;
import kith.drafts.PartialDate;
import kith.drafts.PersonName;
import kith.drafts.Plain;
import kith.drafts.Work;
import kith.members.Member;
import kith.platform.Owner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** People, as they leave with the whole book and come back with it. Announces {@link PeopleNews.Imported}. */
@Component
class PeopleInBook implements BookPart {

    private static final int AT_ONCE = 500;
    private static final Pattern PICTURE = Pattern.compile("[0-9a-f]{32}");

    private final PersonReading reading;
    private final SearchIndex index;
    private final ApplicationEventPublisher events;

    PeopleInBook(PersonReading reading, SearchIndex index, ApplicationEventPublisher events) {
        this.reading = reading;
        this.index = index;
        this.events = events;
    }

    @Override
    public List<BookTable> tables() {
        return List.of(
                of("person").checked(PeopleInBook::person),
                of("person_work")
                        .checked(row -> row.checked(
                                "organisation, title", () -> new Work(row.words("organisation"), row.words("title")))),
                of("contact_point").checked(PeopleInBook::contact),
                of("person_interest").checked(row -> {
                    row.filled("word");
                    row.put("normal", Plain.text(row.words("word")));
                }));
    }

    private static void person(BookRow row) {
        row.checked(
                "display",
                () -> row.put(
                        "sort_key",
                        new PersonName(
                                        row.words("display"),
                                        row.words("given"),
                                        row.words("additional"),
                                        row.words("family"),
                                        row.words("prefix"),
                                        row.words("suffix"),
                                        row.words("nickname"))
                                .sortKey()));
        row.oneOf("met_how", Met.How.class);
        row.readable("zone", ZoneId::of);
        row.text("photo").filter(it -> !PICTURE.matcher(it).matches()).ifPresent(_ -> row.forget("photo"));
        var day = row.number("birthday_day");
        row.number("birthday_month").ifPresent(month -> row.checked("birthday", () -> birthday(month, day, row)));
    }

    private static void birthday(int month, OptionalInt day, BookRow row) {
        new PartialDate(MonthDay.of(month, day.orElseThrow()), row.number("birthday_year"));
    }

    private static void contact(BookRow row) {
        row.filled("kind");
        row.oneOf("kind", ContactPoint.Kind.class);
        row.checked(
                "value",
                () -> row.put(
                        "normal",
                        new ContactPoint(
                                        ContactPoint.Kind.valueOf(row.words("kind")),
                                        row.words("value"),
                                        row.words("label"))
                                .normal()));
    }

    @Override
    public void arrived(Owner owner, Arrivals arrivals) {
        var member = new Member.Id(owner.value());
        var fresh = arrivals.fresh("person").stream().map(Person.Id::new).toList();
        if (fresh.isEmpty()) {
            return;
        }
        var merged = new HashSet<>(reading.merged(member));
        for (int from = 0; from < fresh.size(); from += AT_ONCE) {
            var some = fresh.subList(from, Math.min(from + AT_ONCE, fresh.size()));
            var entries = reading.find(member, some).stream()
                    .filter(it -> !merged.contains(it.id()))
                    .map(it -> new PersonColumns.Entry(it.id().value(), it.draft()))
                    .toList();
            index.add(member, PersonColumns.of(entries));
        }
        events.publishEvent(new PeopleNews.Imported(member, fresh));
    }
}

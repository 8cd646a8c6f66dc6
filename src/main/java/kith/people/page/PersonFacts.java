package kith.people.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.drafts.ContactPoint;
import kith.drafts.Met;
import kith.drafts.PartialDate;
import kith.people.Person;
import kith.people.PersonBrief;
import kith.people.WorkLine;
import kith.web.Frame;

/** What a person's page says of them in a word or a line each. */
record PersonFacts(Person person, Optional<PersonBrief> introducer, Frame frame, Instant now) {

    private static final Pattern WEB = Pattern.compile("(?i)https?://.+");

    String role() {
        return person.works().stream().map(work -> WorkLine.of(work, frame)).collect(Collectors.joining(" · "));
    }

    /** City and country, and what time it is there if that is another than the reader's. */
    String place() {
        var home = person.home();
        var where = Stream.of(home.city(), home.country())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
        var time = home.zone()
                .filter(zone -> !zone.getRules()
                        .getOffset(now)
                        .equals(frame.words().zone().getRules().getOffset(now)))
                .map(zone -> frame.say(
                        "people.person.there",
                        frame.words().clock(now.atZone(zone).toLocalTime())));
        return Stream.of(Optional.of(where).filter(it -> !it.isEmpty()), time)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    List<PersonPage.Fact> contacts() {
        return person.contacts().stream().map(this::contact).toList();
    }

    private PersonPage.Fact contact(ContactPoint point) {
        var kind = point.kind().name().toLowerCase(java.util.Locale.ROOT);
        var label = point.label().isEmpty() ? frame.say("people.contact." + kind) : point.label();
        return switch (point.kind()) {
            case EMAIL -> new PersonPage.Fact("email", label, point.value(), "mailto:" + point.value());
            case PHONE ->
                new PersonPage.Fact(
                        "phone", label, point.value(), "tel:" + point.value().replaceAll("[^0-9+*#]", ""));
            case LINK -> new PersonPage.Fact("link", label, shown(point.value()), web(point.value()));
        };
    }

    private static String shown(String link) {
        return link.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    /** Only ever an address of the web: a link from a file may be anything. */
    private static String web(String link) {
        return WEB.matcher(link).matches() ? link : link.contains(":") ? "" : "https://" + link;
    }

    List<PersonPage.Fact> others() {
        var facts = new ArrayList<PersonPage.Fact>();
        person.birthday().ifPresent(day -> facts.add(fact("birthday", "people.person.birthday", birthday(day))));
        met().ifPresent(met -> facts.add(fact("history", "people.person.met", met)));
        introducer.ifPresent(by -> facts.add(new PersonPage.Fact(
                "people",
                frame.say("people.person.introduced"),
                by.name(),
                by.id().href())));
        person.life()
                .lastTouchAt()
                .ifPresent(at -> facts.add(fact("time", "people.person.touched", relative(day(at)))));
        return facts;
    }

    private PersonPage.Fact fact(String icon, String key, String value) {
        return new PersonPage.Fact(icon, frame.say(key), value, "");
    }

    private String birthday(PartialDate birthday) {
        var today = day(now);
        var next = birthday.nextOnOrAfter(today);
        var day = birthday.year().isPresent()
                ? frame.words().day(birthday.day().atYear(birthday.year().getAsInt()))
                : frame.words().date("people.date.yearless", birthday.day());
        var when = relative(next);
        return birthday.ageOn(next).isPresent()
                ? frame.say("people.person.turns", day, birthday.ageOn(next).getAsInt(), when)
                : frame.say("people.person.birthday.next", day, when);
    }

    private Optional<String> met() {
        var met = person.met();
        var parts = Stream.of(
                        met.how() == Met.How.UNKNOWN ? "" : how(met.how()),
                        met.where(),
                        met.on().map(frame.words()::day).orElse(""))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
        return Optional.of(parts).filter(it -> !it.isEmpty());
    }

    private String how(Met.How how) {
        return frame.say("people.met." + how.name().toLowerCase(java.util.Locale.ROOT));
    }

    private String relative(LocalDate day) {
        return frame.words().relative(day, day(now));
    }

    private LocalDate day(Instant at) {
        return at.atZone(frame.words().zone()).toLocalDate();
    }
}

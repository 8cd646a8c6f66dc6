package kith.sync.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.drafts.ContactPoint;
import kith.drafts.Met;
import kith.drafts.PartialDate;
import kith.drafts.PersonDraft;
import kith.drafts.PersonName;
import kith.drafts.Photo;
import kith.facts.CardDates;
import kith.facts.Values;

/**
 * One card, read as a draft of a person. Whatever the draft has no place for is kept as a property, so that nothing
 * that a phone once wrote is lost on the way through Kith.
 */
final class CardReader {

    private static final int LARGEST_REST = 1024 * 1024;
    private static final int MOST_CONTACTS = 300;

    private record Preferred(ContactPoint contact, int preference) {}

    private final List<ContentLine> card;
    private final Report report;

    private final List<Preferred> contacts = new ArrayList<>();
    private final Set<String> circles = new LinkedHashSet<>();
    private final Set<String> interests = new LinkedHashSet<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> rest = new ArrayList<>();
    private final Set<String> restGroups = new HashSet<>();
    private final Map<String, String> groupLabels = new HashMap<>();
    private final CardWorks works = new CardWorks();
    private final CardHome home = new CardHome();
    private List<String> nameParts = List.of();
    private String display = "";
    private String nickname = "";
    private Optional<PartialDate> birthday = Optional.empty();
    private Optional<Photo> photo = Optional.empty();
    private Optional<String> uid = Optional.empty();
    private Met met = Met.UNKNOWN;

    CardReader(List<ContentLine> card, Report report) {
        this.card = card;
        this.report = report;
    }

    /** What a card turned out to be. */
    sealed interface Result {
        record Person(PersonDraft draft) implements Result {}

        record None(Reason why) implements Result {}
    }

    Result read() {
        for (var property : card) {
            if (isList(property)) {
                return new Result.None(Reason.NOT_A_PERSON);
            }
            if (!property.group().isEmpty() && property.name().equals("X-ABLABEL")) {
                groupLabels.put(property.group(), Labels.apple(property.text()));
            }
        }
        card.forEach(this::take);
        for (var property : card) {
            if (restGroups.contains(property.group()) && property.name().equals("X-ABLABEL")) {
                keep(property);
            }
        }
        return name().<Result>map(name -> new Result.Person(draft(name)))
                .orElseGet(() -> new Result.None(Reason.NO_NAME));
    }

    /** A list of other cards, as phones and servers keep them. */
    private static boolean isList(ContentLine property) {
        return (property.name().equals("KIND") || property.name().equals("X-ADDRESSBOOKSERVER-KIND"))
                && property.raw().strip().equalsIgnoreCase("group");
    }

    private PersonDraft draft(PersonName name) {
        works.departments().forEach(rest::add);
        return new PersonDraft(
                name,
                works.works(),
                contacts(),
                birthday,
                home.home(),
                met,
                List.copyOf(circles),
                List.copyOf(interests),
                String.join("\n", notes),
                photo,
                uid,
                rest);
    }

    /** The preferred first. */
    private List<ContactPoint> contacts() {
        contacts.sort(Comparator.comparingInt(Preferred::preference));
        var different = new ArrayList<ContactPoint>(contacts.size());
        for (var one : contacts) {
            if (!different.contains(one.contact())) {
                different.add(one.contact());
            }
        }
        return different;
    }

    private void take(ContentLine property) {
        switch (property.name()) {
            case "VERSION", "PRODID", "REV", "X-ABLABEL" -> {}
            case "FN" -> display = display.isEmpty() ? oneLine(property.text()) : display;
            case "N" -> nameParts = nameParts.isEmpty() ? nameParts(property) : nameParts;
            case "NICKNAME" -> nickname = nickname.isEmpty() ? list(property) : nickname;
            case "EMAIL" -> contact(ContactPoint.Kind.EMAIL, property, withoutScheme(property.text(), "mailto:"));
            case "TEL" -> phone(property);
            case "URL" -> contact(ContactPoint.Kind.LINK, property, property.text());
            case "X-SOCIALPROFILE", "SOCIALPROFILE" -> profile(property);
            case "ORG" -> works.organisation(property);
            case "TITLE" -> works.title(property);
            case "BDAY" -> birthday(property);
            case "ADR" -> {
                home.address(property);
                if (!CardHome.isOwn(property)) {
                    keep(property);
                }
            }
            case "TZ" -> zone(property);
            case "CATEGORIES" ->
                Values.split(property.value(), ",;").stream()
                        .map(Labels::circle)
                        .flatMap(Optional::stream)
                        .forEach(circles::add);
            case "INTEREST", "HOBBY", "X-INTEREST", "X-HOBBY" -> addText(interests, property);
            case "NOTE" -> addText(notes, property);
            case "PHOTO" -> photo(property);
            case "UID" -> uid = Optional.of(property.text()).filter(text -> !text.isEmpty());
            case "X-KITH-MET" -> met = CardMet.read(property);
            default -> other(property);
        }
    }

    private void other(ContentLine property) {
        if (property.name().equals("ROLE")) {
            works.role(property);
        }
        keep(property);
    }

    private void keep(ContentLine property) {
        if (property.raw().length() > LARGEST_REST) {
            report.skipped(property.line(), Reason.TOO_LONG, property.name());
            return;
        }
        rest.add(property.rewritten());
        if (!property.group().isEmpty()) {
            restGroups.add(property.group());
        }
    }

    private static void addText(Collection<String> texts, ContentLine property) {
        var text = property.text();
        if (!text.isEmpty()) {
            texts.add(text);
        }
    }

    private void contact(ContactPoint.Kind kind, ContentLine property, String value) {
        if (value.isEmpty()) {
            return;
        }
        if (contacts.size() >= MOST_CONTACTS) {
            keep(property);
            return;
        }
        var label = groupLabels.getOrDefault(property.group(), Labels.ofTypes(property.types()));
        contacts.add(new Preferred(new ContactPoint(kind, oneLine(value), label), property.preference()));
    }

    private void phone(ContentLine property) {
        var number = withoutScheme(property.text(), "tel:");
        int extension = number.indexOf(";ext=");
        if (extension < 0) {
            contact(ContactPoint.Kind.PHONE, property, number);
            return;
        }
        var label = groupLabels.getOrDefault(property.group(), Labels.ofTypes(property.types()));
        var dial = number.substring(0, extension).strip();
        if (!dial.isEmpty()) {
            var said = (label + " ext. " + oneLine(number.substring(extension + 5))).strip();
            contacts.add(new Preferred(
                    new ContactPoint(ContactPoint.Kind.PHONE, oneLine(dial), said), property.preference()));
        }
    }

    private void profile(ContentLine property) {
        var value = property.text();
        if (value.startsWith("http")) {
            contact(ContactPoint.Kind.LINK, property, value);
        } else {
            keep(property);
        }
    }

    private static String withoutScheme(String value, String scheme) {
        return value.regionMatches(true, 0, scheme, 0, scheme.length())
                ? value.substring(scheme.length()).strip()
                : value;
    }

    private void birthday(ContentLine property) {
        var day = CardDates.parse(property.text());
        if (day.isEmpty() && !property.text().isEmpty()) {
            keep(property);
        }
        birthday = birthday.or(() -> day);
    }

    private void zone(ContentLine property) {
        if (!home.zone(property.text())) {
            keep(property);
        }
    }

    private void photo(ContentLine property) {
        switch (CardPhoto.read(property)) {
            case CardPhoto.Inline(Photo picture) when photo.isEmpty() -> photo = Optional.of(picture);
            case CardPhoto.Inline _, CardPhoto.Elsewhere _ -> keep(property);
            case CardPhoto.Damaged _ -> report.skipped(property.line(), Reason.UNREADABLE_PHOTO, "");
        }
    }

    private Optional<PersonName> name() {
        return (display.isBlank() ? nameInstead() : Optional.of(display))
                .map(shown -> new PersonName(
                        shown,
                        Values.at(nameParts, 1),
                        Values.at(nameParts, 2),
                        Values.at(nameParts, 0),
                        Values.at(nameParts, 3),
                        Values.at(nameParts, 4),
                        nickname));
    }

    /** Where a card has parts of a name, a firm or an address, but no name to show. */
    private Optional<String> nameInstead() {
        return Stream.of(
                        Stream.of(joinedParts(), nickname),
                        works.works().stream()
                                .map(work -> work.organisation().isEmpty() ? work.title() : work.organisation()),
                        contacts.stream().map(it -> it.contact().value()))
                .flatMap(names -> names)
                .filter(name -> !name.isBlank())
                .findFirst();
    }

    private String joinedParts() {
        return Stream.of(3, 1, 2, 0, 4)
                .map(part -> Values.at(nameParts, part))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** A list within a part, such as two middle names, is shown with spaces. */
    private static List<String> nameParts(ContentLine property) {
        var parts = Values.cut(property.value(), ";");
        parts.replaceAll(part -> oneLine(String.join(" ", Values.split(part, ","))));
        return parts;
    }

    private static String list(ContentLine property) {
        return oneLine(String.join(", ", Values.split(property.value(), ",")));
    }

    static String oneLine(String text) {
        return text.indexOf('\n') < 0
                ? text.strip()
                : text.replaceAll("\\s*\\n\\s*", " ").strip();
    }
}

package kith.people.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import kith.drafts.ContactPoint;
import kith.drafts.Home;
import kith.drafts.Met;
import kith.drafts.PartialDate;
import kith.drafts.PersonDraft;
import kith.drafts.PersonName;
import kith.drafts.Plain;
import kith.drafts.Work;
import kith.drafts.Zones;
import kith.people.Circle;
import kith.people.Person;
import org.springframework.util.MultiValueMap;

/**
 * What a browser sends of a person: every field as it was typed, so that a form that comes back has lost nothing. Fields
 * that repeat have one name, their rows in order.
 */
record PersonForm(Map<String, List<String>> fields) {

    private static final int LONGEST = 300;
    private static final int LONGEST_NOTES = 20_000;

    static PersonForm sent(MultiValueMap<String, String> sent) {
        return new PersonForm(new LinkedHashMap<>(sent));
    }

    static PersonForm empty() {
        return new PersonForm(Map.of());
    }

    /** The form that would say what the book says of this person. */
    static PersonForm of(Person person, String introducer) {
        var fields = new LinkedHashMap<String, List<String>>();
        var name = person.name();
        fields.put("name", List.of(name.display()));
        fields.put("given", List.of(name.given()));
        fields.put("additional", List.of(name.additional()));
        fields.put("family", List.of(name.family()));
        fields.put("prefix", List.of(name.prefix()));
        fields.put("suffix", List.of(name.suffix()));
        fields.put("nickname", List.of(name.nickname()));
        fields.put("title", person.works().stream().map(Work::title).toList());
        fields.put(
                "organisation", person.works().stream().map(Work::organisation).toList());
        for (var kind : ContactPoint.Kind.values()) {
            var points =
                    person.contacts().stream().filter(it -> it.kind() == kind).toList();
            fields.put(field(kind), points.stream().map(ContactPoint::value).toList());
            fields.put(
                    field(kind) + "Label",
                    points.stream().map(ContactPoint::label).toList());
        }
        person.birthday().ifPresent(it -> {
            fields.put("birthDay", List.of(String.valueOf(it.day().getDayOfMonth())));
            fields.put("birthMonth", List.of(String.valueOf(it.day().getMonthValue())));
            fields.put("birthYear", it.year().stream().mapToObj(String::valueOf).toList());
        });
        fields.put("city", List.of(person.home().city()));
        fields.put("country", List.of(person.home().country()));
        fields.put("zone", person.home().zone().stream().map(Object::toString).toList());
        fields.put("metHow", List.of(person.met().how().name()));
        fields.put("metWhere", List.of(person.met().where()));
        fields.put("metOn", person.met().on().stream().map(Object::toString).toList());
        fields.put("introducedBy", List.of(introducer));
        fields.put("circle", person.circles().stream().map(Circle::name).toList());
        fields.put("interests", List.of(String.join(", ", person.interests())));
        fields.put("notes", List.of(person.notes()));
        return new PersonForm(fields);
    }

    static String field(ContactPoint.Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    String one(String field) {
        return rows(field).stream().findFirst().map(String::strip).orElse("");
    }

    List<String> rows(String field) {
        return fields.getOrDefault(field, List.of());
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    private String row(String field, int index) {
        var rows = rows(field);
        return index < rows.size() ? rows.get(index).strip() : "";
    }

    /** What is wrong, field by field, as the end of the key of its words. Empty when all is well. */
    Map<String, String> faults() {
        var faults = new LinkedHashMap<String, String>();
        if (one("name").isEmpty()) {
            faults.put("name", "blank");
        }
        fields.forEach((field, values) -> {
            var longest = field.equals("notes") ? LONGEST_NOTES : LONGEST;
            if (!field.equals("_csrf") && values.stream().anyMatch(it -> it.length() > longest)) {
                faults.putIfAbsent(field, "long");
            }
        });
        if (rows("email").stream()
                .map(String::strip)
                .anyMatch(it -> !it.isEmpty() && !it.matches("[^@\\s]+@[^@\\s]+"))) {
            faults.put("email", "at");
        }
        if (rows("phone").stream().anyMatch(it -> !it.isBlank() && it.chars().noneMatch(Character::isDigit))) {
            faults.put("phone", "digits");
        }
        if (typedBirthday() && birthday().isEmpty()) {
            faults.put("birthDay", "day");
        }
        if (!one("zone").isEmpty() && Zones.named(one("zone")).isEmpty()) {
            faults.put("zone", "unknown");
        }
        if (!one("metOn").isEmpty() && day(one("metOn")).isEmpty()) {
            faults.put("metOn", "day");
        }
        return faults;
    }

    /** Only without {@link #faults}. What the form does not show (uid, other properties) is as it was {@code before}. */
    PersonDraft draft(Optional<Person> before) {
        return new PersonDraft(
                name(before),
                works(),
                contacts(),
                birthday(),
                home(),
                new Met(how(), one("metWhere"), day(one("metOn"))),
                circles(),
                split(one("interests")),
                one("notes").replace("\r\n", "\n"),
                Optional.empty(),
                before.flatMap(Person::uid),
                before.map(Person::rest).orElse(List.of()));
    }

    /** Parts that no longer fit a name that was changed are dropped, lest the book be sorted by a name nobody has. */
    private PersonName name(Optional<Person> before) {
        var typed = new PersonName(
                one("name"),
                one("given"),
                one("additional"),
                one("family"),
                one("prefix"),
                one("suffix"),
                one("nickname"));
        var renamed = before.map(Person::name)
                .filter(old -> !old.display().equals(typed.display())
                        && old.given().equals(typed.given())
                        && old.family().equals(typed.family()));
        var words = Plain.words(typed.display());
        var fits = words.containsAll(Plain.words(typed.given())) && words.containsAll(Plain.words(typed.family()));
        return renamed.isEmpty() || fits
                ? typed
                : new PersonName(typed.display(), "", "", "", "", "", typed.nickname());
    }

    private List<Work> works() {
        var works = new ArrayList<Work>();
        for (var i = 0; i < Math.max(rows("organisation").size(), rows("title").size()); i++) {
            if (!row("organisation", i).isEmpty() || !row("title", i).isEmpty()) {
                works.add(new Work(row("organisation", i), row("title", i)));
            }
        }
        return works;
    }

    List<ContactPoint> contacts() {
        return Stream.of(ContactPoint.Kind.values()).flatMap(this::contacts).toList();
    }

    private Stream<ContactPoint> contacts(ContactPoint.Kind kind) {
        var points = new ArrayList<ContactPoint>();
        for (var i = 0; i < rows(field(kind)).size(); i++) {
            if (!row(field(kind), i).isEmpty()) {
                points.add(new ContactPoint(kind, row(field(kind), i), row(field(kind) + "Label", i)));
            }
        }
        return points.stream();
    }

    private boolean typedBirthday() {
        return Stream.of("birthDay", "birthMonth", "birthYear").anyMatch(it -> !one(it).isEmpty());
    }

    private Optional<PartialDate> birthday() {
        try {
            var day = MonthDay.of(Integer.parseInt(one("birthMonth")), Integer.parseInt(one("birthDay")));
            var year = one("birthYear").isEmpty()
                    ? OptionalInt.empty()
                    : OptionalInt.of(Integer.parseInt(one("birthYear")));
            if (year.isPresent() && (year.getAsInt() < 1000 || year.getAsInt() > 9999)) {
                return Optional.empty();
            }
            return Optional.of(new PartialDate(day, year));
        } catch (IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    /** A city that a zone is named for needs no zone typed. */
    private Home home() {
        var zone = one("zone").isEmpty() ? Zones.ofCity(one("city")) : Zones.named(one("zone"));
        return new Home(one("city"), one("country"), zone);
    }

    private Met.How how() {
        return Stream.of(Met.How.values())
                .filter(it -> it.name().equals(one("metHow")))
                .findFirst()
                .orElse(Met.How.UNKNOWN);
    }

    private List<String> circles() {
        return Stream.concat(rows("circle").stream().map(String::strip), split(one("newCircle")).stream())
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split("[,;\n]", -1))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}

package kith.demo;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kith.drafts.ContactPoint;
import kith.drafts.Home;
import kith.drafts.Met;
import kith.drafts.PartialDate;
import kith.drafts.PersonDraft;
import kith.drafts.PersonName;
import kith.drafts.Work;

/** Invents the people of a book: group by group, from the closest to those in the bin. */
final class InventPeople {

    /** Those whom the member knows from one place: their circles, how they met, and how they have been in touch. */
    private record Group(int size, List<String> circles, Met.How how, String where, List<Tempo> tempos, int kept) {}

    private static final String OLD_FIRM = "Lantern Works";

    private static final List<Group> GROUPS = List.of(
            new Group(10, List.of("Close", "Friends"), Met.How.UNKNOWN, "", List.of(Tempo.CLOSE, Tempo.STEADY), 100),
            new Group(10, List.of("Family"), Met.How.FAMILY, "", List.of(Tempo.STEADY, Tempo.SLOW, Tempo.CLOSE), 100),
            new Group(
                    20,
                    List.of("Friends"),
                    Met.How.UNKNOWN,
                    "",
                    List.of(Tempo.STEADY, Tempo.OWED, Tempo.SLOW, Tempo.DUE, Tempo.STEADY, Tempo.DRIFTING, Tempo.SLOW),
                    100),
            new Group(
                    13,
                    List.of("Hill Street School"),
                    Met.How.SCHOOL,
                    "Hill Street School",
                    List.of(Tempo.SLOW, Tempo.DRIFTING, Tempo.SLOW, Tempo.SILENT),
                    60),
            new Group(
                    13,
                    List.of("Climbing"),
                    Met.How.OTHER,
                    "the Tuesday group at the old brewery wall",
                    List.of(Tempo.STEADY, Tempo.CLOSE, Tempo.SLOW, Tempo.NEW),
                    80),
            new Group(
                    20,
                    List.of(OLD_FIRM),
                    Met.How.WORKPLACE,
                    OLD_FIRM,
                    List.of(Tempo.SLOW, Tempo.DRIFTING, Tempo.STEADY, Tempo.UNANSWERED, Tempo.SLOW),
                    65),
            new Group(
                    8,
                    List.of("Neighbours"),
                    Met.How.NEIGHBOURHOOD,
                    "our street",
                    List.of(Tempo.CLOSE, Tempo.SLOW),
                    75),
            new Group(8, List.of("Choir"), Met.How.OTHER, "the Thursday choir", List.of(Tempo.STEADY, Tempo.SLOW), 75),
            new Group(
                    36,
                    List.of(),
                    Met.How.UNKNOWN,
                    "",
                    List.of(Tempo.SLOW, Tempo.DRIFTING, Tempo.NEW, Tempo.SILENT, Tempo.SLOW),
                    35));

    private static final int IN_INBOX = 8;

    private final Tales tales;
    private final Chance chance;
    private final LocalDate today;
    private final Set<String> names = new HashSet<>();

    InventPeople(Tales tales, Chance chance, LocalDate today) {
        this.tales = tales;
        this.chance = chance;
        this.today = today;
    }

    List<InventedPerson> all() {
        var people = new ArrayList<InventedPerson>();
        for (var group : GROUPS) {
            for (var i = 0; i < group.size(); i++) {
                var standing = chance.in(group.kept()) ? Standing.KEPT : Standing.KNOWN;
                var tempo = group.tempos().get(i % group.tempos().size());
                people.add(person(group, standing, tempo, birthday(people.size())));
            }
        }
        while (people.size() < InventedBook.PEOPLE) {
            var standing = people.size() < InventedBook.PEOPLE - 4 ? Standing.INBOX : Standing.BINNED;
            people.add(acquaintance(standing));
        }
        return people;
    }

    private InventedPerson person(Group group, Standing standing, Tempo tempo, Optional<PartialDate> birthday) {
        var family = group.how() == Met.How.FAMILY;
        var country = family ? tales.countries().getFirst() : chance.of(tales.countries());
        var town = chance.of(country.towns());
        var name = name(country, family ? List.of("Ashdown", "Penrose", "Ashdown-Kerr") : country.families());
        var interests = interests(group);
        var draft = new PersonDraft(
                name,
                List.of(work(group)),
                contacts(name, country),
                birthday,
                new Home(town.name(), country.name(), Optional.of(ZoneId.of(town.zone()))),
                met(group, tempo),
                group.circles(),
                List.copyOf(interests),
                notes(name.given(), interests),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return new InventedPerson(draft, standing, tempo, details(name.given(), interests));
    }

    /** Somebody of whom there is a name, an address and one line. */
    private InventedPerson acquaintance(Standing standing) {
        var country = chance.of(tales.countries());
        var name = name(country, country.families());
        var plain = PersonDraft.named(name.display());
        var draft = new PersonDraft(
                name,
                List.of(work(GROUPS.getLast())),
                contacts(name, country).subList(0, 1),
                Optional.empty(),
                Home.UNKNOWN,
                plain.met(),
                List.of(),
                List.of(),
                chance.sentence(tales.about("inbox"), name.given()),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return new InventedPerson(draft, standing, Tempo.SLOW, List.of());
    }

    private PersonName name(Tales.Country country, List<String> families) {
        while (true) {
            var given = chance.of(chance.in(54) ? country.women() : country.men());
            var family = chance.of(families);
            var display = given + " " + family;
            if (names.add(display)) {
                return new PersonName(display, given, "", family, "", "", "");
            }
        }
    }

    private Work work(Group group) {
        var firms = List.copyOf(tales.titles().keySet());
        var firm = group.where().equals(OLD_FIRM) && chance.in(70) ? OLD_FIRM : chance.of(firms);
        return new Work(firm, chance.of(tales.titlesAt(firm)));
    }

    private List<ContactPoint> contacts(PersonName name, Tales.Country country) {
        var mail = ContactPoint.email(plain(name.given()) + "." + plain(name.family()) + "@example."
                + chance.of(List.of("org", "net", "com")));
        var phone = new ContactPoint(
                ContactPoint.Kind.PHONE, chance.digits(country.phone()), chance.in(70) ? "mobile" : "home");
        var link = ContactPoint.link("https://" + plain(name.given()) + plain(name.family()) + ".example");
        return Stream.of(Optional.of(mail), when(80, phone), when(25, link))
                .flatMap(Optional::stream)
                .toList();
    }

    private <T> Optional<T> when(int percent, T value) {
        return chance.in(percent) ? Optional.of(value) : Optional.empty();
    }

    /** One today, two within the week, and otherwise as they come, some without a year or not known. */
    private Optional<PartialDate> birthday(int number) {
        return switch (number) {
            case 5 -> Optional.of(PartialDate.of(today.minusYears(41)));
            case 13 -> Optional.of(PartialDate.withoutYear(MonthDay.from(today.plusDays(3))));
            case 31 -> Optional.of(PartialDate.of(today.plusDays(5).minusYears(36)));
            default -> chance.in(25) ? Optional.empty() : Optional.of(someBirthday());
        };
    }

    private PartialDate someBirthday() {
        var day = LocalDate.of(chance.between(1950, 2001), 1, 1).plusDays(chance.between(0, 364));
        return chance.in(25) ? PartialDate.withoutYear(MonthDay.from(day)) : PartialDate.of(day);
    }

    private Met met(Group group, Tempo tempo) {
        var on = today.minusDays(tempo == Tempo.NEW ? chance.between(12, 30) : chance.between(800, 6000));
        if (!group.where().isEmpty()) {
            return new Met(group.how(), group.where(), Optional.of(on));
        } else if (group.how() == Met.How.FAMILY) {
            return new Met(group.how(), "", Optional.empty());
        }
        var place = chance.of(tales.met());
        return new Met(Met.How.valueOf(place.how()), chance.filled(place.where(), ""), Optional.of(on));
    }

    private Set<String> interests(Group group) {
        var interests = new LinkedHashSet<String>();
        if (group.circles().contains("Climbing")) {
            interests.add("bouldering");
        } else if (group.circles().contains("Choir")) {
            interests.add("choral singing");
        }
        var count = chance.between(1, 3);
        while (interests.size() < count) {
            interests.add(chance.of(List.copyOf(tales.interests().keySet())));
        }
        return interests;
    }

    private String notes(String first, Set<String> interests) {
        var notes = new ArrayList<String>();
        notes.add(chance.sentence(tales.about("notes"), first));
        if (chance.in(75)) {
            notes.add(chance.sentence(interest(interests).notes(), first));
        }
        if (chance.in(30)) {
            notes.add(chance.sentence(tales.about("notes"), first));
        }
        return String.join(" ", notes);
    }

    private List<InventedPerson.Noticed> details(String first, Set<String> interests) {
        var details = new ArrayList<InventedPerson.Noticed>();
        for (var i = chance.between(0, 2); i > 0; i--) {
            var deck = chance.in(50) ? interest(interests).details() : tales.about("details");
            var raiseOn = when(30, today.plusDays(chance.between(-5, 60)));
            details.add(new InventedPerson.Noticed(
                    chance.sentence(deck, first), today.minusDays(chance.between(10, 120)), raiseOn));
        }
        return details;
    }

    private Tales.Interest interest(Set<String> interests) {
        return tales.interest(chance.of(List.copyOf(interests)));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.replace("ı", "i").replace("Đ", "D"), Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }
}

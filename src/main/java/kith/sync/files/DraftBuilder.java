package kith.sync.files;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.drafts.ContactPoint;
import kith.drafts.Home;
import kith.drafts.Met;
import kith.drafts.PartialDate;
import kith.drafts.PersonDraft;
import kith.drafts.PersonName;
import kith.drafts.Photo;
import kith.drafts.Work;
import kith.facts.CardDates;
import kith.facts.Relatives;
import kith.facts.Values;

/** A draft that grows cell by cell. Blank texts add nothing. */
final class DraftBuilder {

    private final List<Work> works = new ArrayList<>();
    private final Set<ContactPoint> contacts = new LinkedHashSet<>();
    private final Set<String> circles = new LinkedHashSet<>();
    private final Set<String> interests = new LinkedHashSet<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> rest = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private String given = "";
    private String additional = "";
    private String family = "";
    private String prefix = "";
    private String suffix = "";
    private String nickname = "";
    private Optional<PartialDate> birthday = Optional.empty();
    private Home home = Home.UNKNOWN;
    private Met met = Met.UNKNOWN;
    private Optional<Photo> photo = Optional.empty();
    private Optional<String> uid = Optional.empty();
    private int groups;

    DraftBuilder parts(String given, String additional, String family) {
        this.given = CardReader.oneLine(given);
        this.additional = CardReader.oneLine(additional);
        this.family = CardReader.oneLine(family);
        return this;
    }

    DraftBuilder around(String prefix, String suffix, String nickname) {
        this.prefix = CardReader.oneLine(prefix);
        this.suffix = CardReader.oneLine(suffix);
        this.nickname = CardReader.oneLine(nickname);
        return this;
    }

    /** A name to show; the first that is not blank wins, the parts of the name stand behind all of them. */
    DraftBuilder shown(String name) {
        names.add(CardReader.oneLine(name));
        return this;
    }

    DraftBuilder work(String organisation, String department, String title) {
        var place = CardReader.oneLine(organisation.isBlank() ? department : organisation);
        var doing = CardReader.oneLine(title);
        if (!place.isEmpty() || !doing.isEmpty()) {
            works.add(new Work(place, doing));
        }
        if (!organisation.isBlank() && !department.isBlank()) {
            rest.add("ORG:" + Values.escape(place) + ';' + Values.escape(CardReader.oneLine(department)));
        }
        return this;
    }

    DraftBuilder contact(ContactPoint.Kind kind, String value, String label) {
        if (!value.isBlank()) {
            contacts.add(new ContactPoint(kind, CardReader.oneLine(value), CardReader.oneLine(label)));
        }
        return this;
    }

    /** A day that is none is kept as it is written. */
    DraftBuilder birthday(String text) {
        if (!text.isBlank()) {
            birthday = CardDates.parse(text);
            if (birthday.isEmpty()) {
                rest.add("BDAY;VALUE=text:" + Values.escape(text.strip()));
            }
        }
        return this;
    }

    DraftBuilder address(String label, Address address) {
        if (address.isBlank()) {
            return this;
        }
        if (home.equals(Home.UNKNOWN)) {
            home = new Home(
                    CardReader.oneLine(address.city()), CardReader.oneLine(address.country()), Optional.empty());
        }
        var types = label.isBlank() ? Optional.of(List.<String>of()) : Labels.typesOf(label);
        var group = types.isPresent() ? "" : "item" + ++groups + '.';
        rest.add(group + "ADR"
                + types.orElse(List.of()).stream().map(type -> ";TYPE=" + type).collect(Collectors.joining())
                + ':' + address.property());
        if (types.isEmpty()) {
            rest.add(group + "X-ABLABEL:" + Values.escape(CardReader.oneLine(label)));
        }
        return this;
    }

    /** Comes after the address. */
    DraftBuilder zone(String id) {
        try {
            home = new Home(home.city(), home.country(), id.isBlank() ? Optional.empty() : Optional.of(ZoneId.of(id)));
        } catch (DateTimeException _) {
            left("Time Zone", id);
        }
        return this;
    }

    DraftBuilder met(Met how) {
        met = how;
        return this;
    }

    DraftBuilder circles(Stream<String> labels) {
        labels.map(Labels::circle).flatMap(Optional::stream).forEach(circles::add);
        return this;
    }

    DraftBuilder interests(Stream<String> words) {
        words.map(CardReader::oneLine).filter(word -> !word.isEmpty()).forEach(interests::add);
        return this;
    }

    DraftBuilder note(String text) {
        if (!text.isBlank()) {
            notes.add(text.strip());
        }
        return this;
    }

    DraftBuilder photo(Photo picture) {
        photo = Optional.of(picture);
        return this;
    }

    DraftBuilder uid(String name) {
        uid = Optional.of(name.strip()).filter(it -> !it.isEmpty());
        return this;
    }

    /** Somebody of theirs, whom a file calls a spouse, a manager or anything else. */
    DraftBuilder relative(String label, String name) {
        var line = CardReader.oneLine(name);
        if (!line.isEmpty()) {
            rest.add(Relatives.written(CardReader.oneLine(label), line, OptionalInt.empty()));
        }
        return this;
    }

    /** A word with its name, for which there is no field. */
    DraftBuilder left(String name, String value) {
        if (value.isBlank()) {
            return this;
        }
        var quoted = CardReader.oneLine(name).replace("\"", "");
        rest.add("X-KITH-FIELD;NAME=" + (quoted.matches("[^:;,]*") ? quoted : '"' + quoted + '"') + ':'
                + Values.escape(value));
        return this;
    }

    /** A whole vCard property for which there is no field. */
    DraftBuilder property(String whole) {
        rest.add(whole);
        return this;
    }

    /** Empty if there is nothing that the person could be called by. */
    Optional<PersonDraft> draft() {
        return Stream.of(
                        names.stream(),
                        Stream.of(joined(), nickname),
                        works.stream().map(work -> work.organisation().isEmpty() ? work.title() : work.organisation()),
                        contacts.stream().map(ContactPoint::value))
                .flatMap(candidates -> candidates)
                .filter(name -> !name.isBlank())
                .findFirst()
                .map(name -> new PersonDraft(
                        new PersonName(name, given, additional, family, prefix, suffix, nickname),
                        works,
                        List.copyOf(contacts),
                        birthday,
                        home,
                        met,
                        List.copyOf(circles),
                        List.copyOf(interests),
                        String.join("\n", notes),
                        photo,
                        uid,
                        rest));
    }

    private String joined() {
        return Stream.of(prefix, given, additional, family, suffix)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** A postal address in the order of vCard's ADR. */
    record Address(String box, String more, String street, String city, String region, String code, String country) {

        boolean isBlank() {
            return property().matches("[;\\s]*");
        }

        String property() {
            return Stream.of(box, more, street, city, region, code, country)
                    .map(part -> Values.escape(part.strip()))
                    .collect(Collectors.joining(";"));
        }
    }
}

package kith.sync.files;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the things of a Monica export say of one another by their uuids: whom a relationship is with, what a field or an
 * activity is called. It is looked through once for this, as most of it stands behind the people who need it.
 */
final class MonicaDirectory implements MonicaFile.Taker {

    /** How somebody is related to another: {@code who} is the {@code type} of them. */
    record Relation(String type, String who) {}

    /** What a type, a gender or a document is called. */
    record Kind(String name, String type, String protocol) {
        static final Kind UNKNOWN = new Kind("", "", "");

        static Kind of(MonicaEntry entry) {
            var name = Stream.of(
                            entry.text("name"),
                            entry.text("translation_key").replace('_', ' '),
                            entry.text("original_filename"))
                    .filter(it -> !it.isEmpty())
                    .findFirst();
            return new Kind(
                    shortened(name.orElse("")), shortened(entry.text("type")), shortened(entry.text("protocol")));
        }
    }

    private static final Set<String> WANTED = Set.of(
            "contact",
            "relationship",
            "photo",
            "document",
            "activity_types",
            "contact_field_types",
            "genders",
            "life_event_types");

    /** Names and references held at once; no account has so many. */
    private static final int MOST = 1_000_000;

    private static final int LONGEST_NAME = 200;

    private final MonicaPhotos photos;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<String>> takingPart = new HashMap<>();
    private final Map<String, List<Relation>> relations = new HashMap<>();
    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, OptionalInt> partial = new HashMap<>();
    private final Set<String> related = new HashSet<>();
    private int held;

    MonicaDirectory(MonicaPhotos photos) {
        this.photos = photos;
    }

    @Override
    public boolean wants(String type) {
        return WANTED.contains(type);
    }

    @Override
    public void take(MonicaEntry entry) throws IOException {
        if (++held > MOST) {
            throw new Source.TooLargeException();
        }
        switch (entry.type()) {
            case "contact" -> contact(entry);
            case "relationship" -> {
                related.add(entry.text("contact_is"));
                relations
                        .computeIfAbsent(entry.text("of_contact"), _ -> new ArrayList<>())
                        .add(new Relation(shortened(entry.text("type")), entry.text("contact_is")));
            }
            case "photo" -> photos.add(entry);
            default -> kinds.put(entry.uuid(), Kind.of(entry));
        }
    }

    private void contact(MonicaEntry entry) throws IOException {
        names.put(
                entry.uuid(),
                shortened(Stream.of(entry.text("first_name"), entry.text("middle_name"), entry.text("last_name"))
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining(" "))));
        if (entry.is("is_partial") && entry.kinds().allMatch(String::isEmpty)) {
            partial.put(
                    entry.uuid(),
                    entry.part("birthdate").filter(it -> !it.is("is_year_unknown")).stream()
                            .flatMap(it -> MonicaDays.day(it.text("date")).stream())
                            .mapToInt(LocalDate::getYear)
                            .findFirst());
        }
        for (var activity : entry.references("activity")) {
            if (++held > MOST) {
                throw new Source.TooLargeException();
            }
            takingPart.computeIfAbsent(activity, _ -> new ArrayList<>()).add(entry.uuid());
        }
    }

    /** Empty for somebody who is not in the file. */
    Optional<String> name(String contact) {
        return Optional.ofNullable(names.get(contact)).filter(it -> !it.isBlank());
    }

    /** Whether Monica knows them through others only, and nothing of them but their name and perhaps when they were born. */
    boolean isNameAlone(String contact) {
        return partial.containsKey(contact)
                && related.contains(contact)
                && name(contact).isPresent();
    }

    OptionalInt bornIn(String contact) {
        return partial.getOrDefault(contact, OptionalInt.empty());
    }

    List<Correspondent> takingPart(String activity) {
        return takingPart.getOrDefault(activity, List.of()).stream()
                .map(this::correspondent)
                .toList();
    }

    Correspondent correspondent(String contact) {
        return new Correspondent(name(contact).orElse(""), "urn:uuid:" + contact);
    }

    /** Who is what to this contact. Monica says each relationship from both sides. */
    List<Relation> relations(String contact) {
        return relations.getOrDefault(contact, List.of());
    }

    /** The type, gender or document of this uuid. */
    Kind kind(String uuid) {
        return kinds.getOrDefault(uuid, Kind.UNKNOWN);
    }

    MonicaPhotos photos() {
        return photos;
    }

    private static String shortened(String text) {
        var line = CardReader.oneLine(text);
        return line.length() > LONGEST_NAME ? line.substring(0, LONGEST_NAME) : line;
    }
}

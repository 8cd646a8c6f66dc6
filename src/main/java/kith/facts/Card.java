package kith.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.drafts.PartialDate;
import kith.drafts.Work;
import kith.facts.Fact.Address;
import kith.facts.Fact.Job;
import kith.facts.Fact.Language;
import kith.facts.Fact.Occasion;
import kith.facts.Fact.Pronouns;
import kith.facts.Fact.Relative;

/** The properties that the book keeps of a person, read as facts and written again. What is no fact stays as it is. */
record Card(List<String> rest) {

    private static final String LABEL = "X-ABLABEL";
    private static final String JOB = "X-KITH-WORK";
    private static final Pattern ITEM = Pattern.compile("(?i)item(\\d{1,6})\\..*", Pattern.DOTALL);

    Card {
        rest = List.copyOf(rest);
    }

    /**
     * A fact and the lines that say it.
     *
     * @param key names it for as long as nobody changes it
     */
    record Kept(String key, Fact fact, List<String> lines) {}

    /** In the order of the card. */
    List<Kept> facts() {
        var labels = labels();
        var facts = new ArrayList<Kept>();
        for (var line : rest) {
            Property.parse(line).ifPresent(property -> {
                var label = Optional.ofNullable(labels.get(property.group()));
                fact(property, label.flatMap(Property::parse).map(Property::label))
                        .ifPresent(fact -> facts.add(kept(fact, line, label)));
            });
        }
        return facts;
    }

    Optional<Kept> find(String key) {
        return facts().stream().filter(it -> it.key().equals(key)).findFirst();
    }

    private Map<String, String> labels() {
        var labels = new HashMap<String, String>();
        rest.forEach(line -> Property.parse(line)
                .filter(it -> it.name().equals(LABEL) && !it.group().isEmpty())
                .ifPresent(it -> labels.putIfAbsent(it.group(), line)));
        return labels;
    }

    private static Kept kept(Fact fact, String line, Optional<String> label) {
        var lines = Stream.concat(Stream.of(line), label.stream()).toList();
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", lines).getBytes(UTF_8));
            return new Kept(HexFormat.of().formatHex(Arrays.copyOf(hash, 8)), fact, lines);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Fact> fact(Property it, Optional<String> label) {
        return switch (it.name()) {
            case "ADR" -> Optional.<Fact>of(address(it, label)).filter(fact -> !((Address) fact).isBlank());
            case "ANNIVERSARY", "X-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY", "X-KADDRESSBOOK-X-ANNIVERSARY" ->
                occasion("", it.text());
            case "X-ABDATE" -> occasion(label.orElse(""), it.text());
            case "X-ANDROID-CUSTOM" -> android(it.parts());
            case "LANG" -> Languages.tag(it.text()).map(Language::new);
            case "PRONOUNS" ->
                Optional.of(it.text()).filter(text -> !text.isEmpty()).map(Pronouns::new);
            case JOB -> job(it);
            default -> Relatives.read(it, label).map(relative -> relative);
        };
    }

    /** The box and the further lines stand before the street. */
    private static Address address(Property it, Optional<String> label) {
        var parts = it.parts();
        var street = Stream.of(0, 1, 2)
                .map(part -> Values.at(parts, part))
                .filter(part -> !part.isEmpty())
                .toList();
        return new Address(
                label.orElseGet(() -> it.types().stream()
                        .filter(type -> type.equals("home") || type.equals("work"))
                        .findFirst()
                        .orElse("")),
                String.join("\n", street),
                Values.at(parts, 5),
                Values.at(parts, 3),
                Values.at(parts, 4),
                Values.at(parts, 6));
    }

    private static Optional<Fact> occasion(String label, String day) {
        return CardDates.parse(day).map(it -> new Occasion(label.equalsIgnoreCase("anniversary") ? "" : label, it));
    }

    /** Days as the address book of Android writes them: its own type, the day, 1 for an anniversary, else a label. */
    private static Optional<Fact> android(List<String> parts) {
        if (Values.at(parts, 0).equals("vnd.android.cursor.item/relation")) {
            return Relatives.android(parts).map(relative -> relative);
        }
        boolean isDay = Values.at(parts, 0).equals("vnd.android.cursor.item/contact_event");
        return !isDay || Values.at(parts, 2).equals("3")
                ? Optional.empty()
                : occasion(Values.at(parts, 2).equals("1") ? "" : Values.at(parts, 3), Values.at(parts, 1));
    }

    private static Optional<Fact> job(Property it) {
        var organisation = Values.at(it.parts(), 0);
        var title = Values.at(it.parts(), 1);
        return organisation.isEmpty() && title.isEmpty()
                ? Optional.empty()
                : Optional.of(new Job(
                        new Work(organisation, title),
                        it.param("FROM").flatMap(RoughTime::parse),
                        it.param("UNTIL").flatMap(RoughTime::parse)));
    }

    /** Whether any of its lines stands under a label of one of these. */
    boolean hasGroupOf(List<String> lines) {
        var groups = groups(lines);
        return groups(rest).stream().anyMatch(groups::contains);
    }

    private static Set<String> groups(List<String> lines) {
        return lines.stream()
                .flatMap(it -> Property.parse(it).stream())
                .map(Property::group)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toSet());
    }

    Card with(Fact fact) {
        return new Card(Stream.concat(rest.stream(), written(fact).stream()).toList());
    }

    Card without(Kept fact) {
        return replacing(fact, List.of());
    }

    /** Where it stood before. */
    Card replacing(Kept old, Fact fact) {
        return replacing(old, written(fact));
    }

    private Card replacing(Kept old, List<String> lines) {
        var all = new ArrayList<>(rest);
        int place = all.indexOf(old.lines().getFirst());
        old.lines().forEach(all::remove);
        all.addAll(Math.min(place, all.size()), lines);
        return new Card(all);
    }

    private List<String> written(Fact fact) {
        return switch (fact) {
            case Address it -> address(it);
            case Occasion(var label, var day) ->
                label.isEmpty()
                        ? List.of("ANNIVERSARY:" + day.toString().replaceAll("(?<=\\d)-", ""))
                        : labelled("X-ABDATE" + apple(day), label);
            case Language(var tag) -> List.of("LANG:" + tag);
            case Pronouns(var words) -> List.of("PRONOUNS:" + Values.escape(words));
            case Relative it -> List.of(Relatives.written(it));
            case Job it ->
                List.of(JOB
                        + it.from().map(time -> ";FROM=" + time).orElse("")
                        + it.until().map(time -> ";UNTIL=" + time).orElse("")
                        + ':'
                        + Values.escape(it.work().organisation())
                        + ';'
                        + Values.escape(it.work().title()));
        };
    }

    private List<String> address(Address it) {
        var value = Stream.of("", "", it.street(), it.city(), it.region(), it.code(), it.country())
                .map(Values::escape)
                .reduce((all, part) -> all + ';' + part)
                .orElseThrow();
        return switch (it.label()) {
            case "" -> List.of("ADR:" + value);
            case "home", "work" -> List.of("ADR;TYPE=" + it.label() + ':' + value);
            default -> labelled("ADR:" + value, it.label());
        };
    }

    /** Phones write the year 1604 for one that is not known. */
    private static String apple(PartialDate day) {
        return day.year().isPresent()
                ? ":" + day
                : ";X-APPLE-OMIT-YEAR=1604:1604" + day.toString().substring(1);
    }

    private List<String> labelled(String property, String label) {
        int last = rest.stream()
                .map(ITEM::matcher)
                .filter(it -> it.matches())
                .map(it -> it.group(1))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        var group = "item" + (last + 1) + '.';
        return List.of(group + property, group + LABEL + ':' + Values.escape(label));
    }

    /** The facts of one kind. */
    <T extends Fact> List<T> all(Class<T> kind) {
        return facts().stream()
                .map(Kept::fact)
                .filter(kind::isInstance)
                .map((Function<Fact, T>) kind::cast)
                .toList();
    }
}

package kith.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.facts.Fact.Relative;

/** Whom a card names beside its person: relatives who are known by their name alone, and people who have a card themselves. */
public final class Relatives {

    private static final Pattern CELL =
            Pattern.compile("(?:([^:<]*):)?\\s*(.*?)\\s*(?:\\((\\d{4})\\))?\\s*(?:<([^<>]+)>)?", Pattern.DOTALL);
    private static final Pattern UUID = Pattern.compile("(?i)urn:uuid:\\S+");
    private static final String UID = "X-KITH-UID";

    /** What address books of before had a property of its own for. */
    private static final Map<String, String> OLDER = Map.of(
            "X-SPOUSE", "spouse",
            "X-EVOLUTION-SPOUSE", "spouse",
            "X-KADDRESSBOOK-X-SPOUSESNAME", "spouse",
            "X-MANAGER", "manager",
            "X-EVOLUTION-MANAGER", "manager",
            "X-KADDRESSBOOK-X-MANAGERSNAME", "manager",
            "X-ASSISTANT", "assistant",
            "X-EVOLUTION-ASSISTANT", "assistant",
            "X-KADDRESSBOOK-X-ASSISTANTSNAME", "assistant",
            "X-CHILD", "child");

    /** The relations of Android's address book, by their numbers, from 1 on. */
    private static final List<String> ANDROID = List.of(
            "assistant",
            "brother",
            "child",
            "domestic partner",
            "father",
            "friend",
            "manager",
            "mother",
            "parent",
            "partner",
            "referred by",
            "relative",
            "sister",
            "spouse");

    private Relatives() {}

    /** @param key names it for as long as nobody changes it */
    public record Named(String key, Relative relative) {}

    /**
     * Somebody with a card of their own.
     *
     * @param word what the card calls it, where that says more than the relation
     * @param uid  the name that a file gives them
     */
    public record Pointer(Relation relation, String word, String uid) {}

    /** Those who are known by their name alone. */
    public static List<Named> named(List<String> rest) {
        return new Card(rest)
                .facts().stream()
                        .filter(it -> it.fact() instanceof Relative)
                        .map(it -> new Named(it.key(), (Relative) it.fact()))
                        .toList();
    }

    public static Optional<Pointer> pointer(String line) {
        return line.contains("RELATED")
                ? Property.parse(line).filter(Relatives::isRelated).flatMap(Relatives::pointer)
                : Optional.empty();
    }

    private static Optional<Pointer> pointer(Property it) {
        var uid = it.param(UID)
                .or(() ->
                        Optional.of(it.text()).filter(text -> UUID.matcher(text).matches()));
        var label = label(it);
        var relation = Relation.called(label);
        return uid.map(name -> new Pointer(relation, relation.isCalled(label) ? "" : label, name));
    }

    /** The line of a card that points to somebody of this name. */
    public static String written(Pointer to, String name) {
        return "RELATED;VALUE=text;TYPE=" + to.relation().type() + word(to.word()) + ';' + UID + '=' + quoted(to.uid())
                + ':' + Values.escape(name);
    }

    /** The line of a card that names somebody, whom a file calls a spouse, a father or anything else. */
    public static String written(String label, String name, OptionalInt born) {
        return written(relative(label, name, born));
    }

    /** The line of a card that points to somebody by their uid, whom a file calls a spouse, a father or anything else. */
    public static String written(String label, String name, String uid) {
        var it = relative(label, name, OptionalInt.empty());
        return written(new Pointer(it.relation(), it.word(), uid), it.name());
    }

    static String written(Relative it) {
        return "RELATED;VALUE=text;TYPE=" + it.relation().type()
                + word(it.word())
                + (it.born().isPresent() ? ";X-KITH-BORN=" + it.born().getAsInt() : "")
                + ':'
                + Values.escape(it.name());
    }

    private static String word(String word) {
        return word.isEmpty() ? "" : ";X-KITH-WORD=" + quoted(word);
    }

    /** As every writer of cards does it: only where a sign stands that would end it. */
    private static String quoted(String text) {
        var plain = plain(text);
        return plain.matches(".*[,:;].*") ? '"' + plain + '"' : plain;
    }

    private static String plain(String text) {
        return text.replaceAll("[\"\\p{Cntrl}]", " ").strip();
    }

    /** Empty for a property that names nobody, or somebody with a card of their own. */
    static Optional<Relative> read(Property it, Optional<String> label) {
        if (isRelated(it)) {
            boolean elsewhere =
                    pointer(it).isPresent() || it.text().matches("(?i)[a-z][a-z0-9+.-]*:\\S+") && !isText(it);
            return elsewhere ? Optional.empty() : somebody(label(it), it.text(), born(it));
        }
        if (it.name().equals("X-ABRELATEDNAMES")) {
            return somebody(label.orElse(""), it.text(), OptionalInt.empty());
        }
        return OLDER.containsKey(it.name())
                ? somebody(OLDER.get(it.name()), it.text(), OptionalInt.empty())
                : Optional.empty();
    }

    /** As the address book of Android writes it: its own type, the name, the number of the relation or 0, and a label. */
    static Optional<Relative> android(List<String> parts) {
        var number = Values.at(parts, 2);
        boolean known = number.matches("\\d{1,2}")
                && Integer.parseInt(number) >= 1
                && Integer.parseInt(number) <= ANDROID.size();
        return somebody(
                known ? ANDROID.get(Integer.parseInt(number) - 1) : Values.at(parts, 3),
                Values.at(parts, 1),
                OptionalInt.empty());
    }

    private static boolean isRelated(Property it) {
        return it.name().equals("RELATED") || it.name().equals("X-RELATED");
    }

    private static boolean isText(Property it) {
        return it.param("VALUE").filter("text"::equalsIgnoreCase).isPresent();
    }

    /** The own word, else the first type that says something. */
    private static String label(Property it) {
        var types = it.types().stream()
                .filter(type -> !type.isEmpty() && !type.equals("pref"))
                .toList();
        return it.param("X-KITH-WORD")
                .filter(word -> !word.isEmpty())
                .or(() -> types.stream()
                        .filter(type -> Relation.called(type) != Relation.OTHER)
                        .findFirst())
                .or(() -> types.stream().findFirst())
                .orElse("");
    }

    private static OptionalInt born(Property it) {
        return it.param("X-KITH-BORN").filter(year -> year.matches("\\d{4}")).stream()
                .mapToInt(Integer::parseInt)
                .findFirst();
    }

    private static Optional<Relative> somebody(String label, String name, OptionalInt born) {
        return name.isBlank() ? Optional.empty() : Optional.of(relative(label, name, born));
    }

    private static Relative relative(String label, String name, OptionalInt born) {
        var relation = Relation.called(label);
        return new Relative(relation, relation.isCalled(label) ? "" : plain(label), name.strip(), born);
    }

    /** Both kinds as a cell of a table: {@code child: Mia (2019); partner: Tom Baker <urn:uuid:…>}. */
    static String cell(List<String> rest) {
        return rest.stream()
                .flatMap(line -> pointer(line)
                        .map(it -> said(it.relation(), it.word()) + tidy(name(line)) + " <" + it.uid() + '>')
                        .or(() -> named(List.of(line)).stream()
                                .findFirst()
                                .map(Named::relative)
                                .map(it -> said(it.relation(), it.word())
                                        + tidy(it.name())
                                        + (it.born().isPresent()
                                                ? " (" + it.born().getAsInt() + ')'
                                                : "")))
                        .stream())
                .collect(Collectors.joining("; "));
    }

    private static String said(Relation relation, String word) {
        return (word.isEmpty() ? relation.word() : tidy(word).replace(':', ' ')) + ": ";
    }

    private static String name(String line) {
        return Property.parse(line)
                .map(Property::text)
                .filter(it -> !UUID.matcher(it).matches())
                .orElse("");
    }

    private static String tidy(String text) {
        return text.replaceAll("[;<>\\s]+", " ").strip();
    }

    /** The lines that such a cell stands for; what names nobody is left out. */
    public static List<String> lines(String cell) {
        return Stream.of(cell.split(";"))
                .map(String::strip)
                .map(CELL::matcher)
                .filter(it -> it.matches() && !(it.group(2).isEmpty() && it.group(4) == null))
                .map(it -> {
                    var label = it.group(1) == null ? "" : it.group(1).strip();
                    var somebody = relative(
                            label,
                            it.group(2),
                            it.group(3) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(it.group(3))));
                    return it.group(4) == null
                            ? written(somebody)
                            : written(new Pointer(somebody.relation(), somebody.word(), it.group(4)), somebody.name());
                })
                .toList();
    }
}

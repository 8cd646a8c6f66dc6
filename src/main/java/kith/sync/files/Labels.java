package kith.sync.files;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The words that address books put to a number or an address, and the groups of people they make by themselves. */
final class Labels {

    /** vCard's types that a reader wants to see, in the order they are said. */
    private static final List<String> TYPES =
            List.of("home", "work", "school", "other", "main", "cell", "iphone", "fax", "pager", "car", "assistant");

    private static final Map<String, String> WORDS = Map.of("cell", "mobile", "iphone", "iPhone");

    private static final Set<String> SAY_NOTHING = Set.of(
            "pref",
            "internet",
            "voice",
            "text",
            "video",
            "textphone",
            "msg",
            "x400",
            "bbs",
            "modem",
            "isdn",
            "pcs",
            "dom",
            "intl",
            "postal",
            "parcel",
            "aim",
            "msn");

    private Labels() {}

    static String ofTypes(List<String> types) {
        var words = new LinkedHashSet<String>();
        for (var type : TYPES) {
            if (types.contains(type)) {
                words.add(WORDS.getOrDefault(type, type));
            }
        }
        for (var type : types) {
            if (!TYPES.contains(type) && !SAY_NOTHING.contains(type)) {
                words.add(type.startsWith("x-") ? type.substring(2) : type);
            }
        }
        return String.join(" ", words);
    }

    /** The types that mean exactly this label; empty if none do. */
    static Optional<List<String>> typesOf(String label) {
        var types = Stream.of(label.split(" "))
                .map(word -> WORDS.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(word))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(word))
                .toList();
        return TYPES.containsAll(types) && ofTypes(types).equals(label) ? Optional.of(types) : Optional.empty();
    }

    /** Apple writes its own labels as {@code _$!<Home>!$_}. */
    static String apple(String label) {
        return label.startsWith("_$!<") && label.endsWith(">!$_")
                ? label.substring(4, label.length() - 4).toLowerCase(Locale.ROOT)
                : CardReader.oneLine(label);
    }

    /** Google marks its own labels with a star, {@code * Home}; of the words it offers the plain form is kept. */
    static String google(String label) {
        var plain = label.startsWith("* ") ? label.substring(2) : label;
        return plain.matches("(?i)home|work|mobile|other|main|home fax|work fax|pager|school")
                ? plain.toLowerCase(Locale.ROOT)
                : plain.strip();
    }

    /** Empty for a group that holds everybody. */
    static Optional<String> circle(String label) {
        var plain = CardReader.oneLine(label.startsWith("* ") ? label.substring(2) : label);
        return plain.isEmpty() || plain.replace(" ", "").equalsIgnoreCase("myContacts")
                ? Optional.empty()
                : Optional.of(plain);
    }
}

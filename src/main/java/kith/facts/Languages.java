package kith.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kith.drafts.Plain;

/** Languages as people call them, and their tags. */
final class Languages {

    private static final Map<String, String> BY_NAME = byName();

    private Languages() {}

    /** The tag as it is kept; empty for a text that is no tag of a known language. */
    static Optional<String> tag(String text) {
        var locale = Locale.forLanguageTag(text.strip());
        var known = !locale.getLanguage().isEmpty()
                && !locale.getDisplayLanguage(Locale.ENGLISH).equals(locale.getLanguage());
        return known ? Optional.of(locale.toLanguageTag()) : Optional.empty();
    }

    /** By its name in English, in German, in itself or in the reader's language; else by its tag. */
    static Optional<String> named(String text, Locale reader) {
        var plain = Plain.text(text);
        return Optional.ofNullable(BY_NAME.get(plain))
                .or(() -> Stream.of(Locale.getISOLanguages())
                        .filter(it -> Plain.text(Locale.of(it).getDisplayLanguage(reader))
                                .equals(plain))
                        .findFirst())
                .or(() -> tag(text));
    }

    static String said(String tag, Locale reader) {
        return Locale.forLanguageTag(tag).getDisplayName(reader);
    }

    /** The names by which somebody who speaks it is looked for. */
    static List<String> names(String tag) {
        var locale = Locale.forLanguageTag(tag);
        return Stream.of(Locale.ENGLISH, Locale.GERMAN, locale)
                .map(locale::getDisplayLanguage)
                .distinct()
                .toList();
    }

    private static Map<String, String> byName() {
        var names = new HashMap<String, String>();
        for (var code : Locale.getISOLanguages()) {
            names(code).forEach(name -> names.putIfAbsent(Plain.text(name), code));
        }
        return Map.copyOf(names);
    }
}

package kith.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One property of a card as the book keeps it: unfolded, of vCard 4.0, {@code item1.ADR;TYPE=home:;;5 rue Mercière;Lyon;;;}.
 *
 * @param params each with the semicolon before it
 */
record Property(String group, String name, String params, String value) {

    /** Whatever is longer is a picture or a key, and no fact. */
    private static final int LONGEST = 4_000;

    private static final Pattern LINE = Pattern.compile(
            "(?:([^.;:\"]+)\\.)?([A-Za-z0-9_-]+)((?:;(?:\"[^\"]*\"|[^\";:]++)*+)*+):(.*)", Pattern.DOTALL);
    private static final Pattern PARAM = Pattern.compile(";([A-Za-z0-9_-]+)=(\"[^\"]*\"|[^\";]*)");
    private static final Pattern APPLE = Pattern.compile("_\\$!<(.*)>!\\$_");

    static Optional<Property> parse(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        var parts = LINE.matcher(line);
        return parts.matches()
                ? Optional.of(new Property(
                        parts.group(1) == null ? "" : parts.group(1),
                        parts.group(2).toUpperCase(Locale.ROOT),
                        parts.group(3),
                        parts.group(4)))
                : Optional.empty();
    }

    /** The first parameter of this name. */
    Optional<String> param(String wanted) {
        return params(wanted).stream().findFirst();
    }

    /** The words of all TYPE parameters, in lower case. */
    List<String> types() {
        return params("TYPE").stream()
                .flatMap(it -> List.of(it.toLowerCase(Locale.ROOT).split(",")).stream())
                .map(String::strip)
                .toList();
    }

    private List<String> params(String wanted) {
        var found = new ArrayList<String>();
        var each = PARAM.matcher(params);
        while (each.find()) {
            if (each.group(1).equalsIgnoreCase(wanted)) {
                found.add(each.group(2).replace("\"", ""));
            }
        }
        return found;
    }

    /** The value as a reader should see it. */
    String text() {
        return Values.unescape(value).strip();
    }

    /** The parts of a value that has several; empty ones stay in their place. */
    List<String> parts() {
        return Values.split(value, ";");
    }

    /** The text of a label, which Apple writes as {@code _$!<Anniversary>!$_} where it is one of its own. */
    String label() {
        var own = APPLE.matcher(text());
        return own.matches() ? own.group(1).toLowerCase(Locale.ROOT) : text();
    }
}

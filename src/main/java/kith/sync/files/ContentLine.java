package kith.sync.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import kith.facts.Values;

/**
 * One unfolded property of a card as it stands in the file, {@code group.NAME;param=value:value} (RFC 6350 section 3.3,
 * and the looser vCard 2.1 with bare parameters and quoted-printable). {@code raw} is still Latin-1.
 */
record ContentLine(String group, String name, List<Param> params, String raw, int line) {

    /** A bare parameter of vCard 2.1, {@code TEL;WORK:}, is a TYPE, but for the names of encodings. */
    record Param(String name, String value) {
        private static Param of(String text) {
            int equals = text.indexOf('=');
            if (equals >= 0) {
                var name = text.substring(0, equals).strip().toUpperCase(Locale.ROOT);
                return new Param(name, text.substring(equals + 1).strip().replace("\"", ""));
            }
            var bare = text.strip();
            return switch (bare.toUpperCase(Locale.ROOT)) {
                case "QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT" -> new Param("ENCODING", bare);
                default -> new Param("TYPE", bare);
            };
        }

        private String written() {
            boolean quoted = value.chars().anyMatch(c -> c == ':' || c == ';' || c == ',');
            return ';' + name + '=' + (quoted ? '"' + value + '"' : value);
        }
    }

    /** Empty for a line that is no property: without a colon, or with a name that is none. */
    static Optional<ContentLine> parse(String text, int line) {
        int colon = unquoted(text, ':', 0);
        if (colon <= 0) {
            return Optional.empty();
        }
        int semicolon = unquoted(text, ';', 0);
        int nameEnd = semicolon < 0 ? colon : semicolon;
        var full = text.substring(0, nameEnd).strip();
        int dot = full.lastIndexOf('.');
        var name = full.substring(dot + 1).toUpperCase(Locale.ROOT);
        if (!isName(name)) {
            return Optional.empty();
        }
        var params = new ArrayList<Param>(2);
        for (int from = nameEnd; from < colon; ) {
            int to = unquoted(text, ';', from + 1);
            to = to < 0 || to > colon ? colon : to;
            if (to > from + 1) {
                params.add(Param.of(Text.decode(text.substring(from + 1, to))));
            }
            from = to;
        }
        var group = dot < 0 ? "" : full.substring(0, dot);
        return Optional.of(new ContentLine(group, name, params, text.substring(colon + 1), line));
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '-' && c != '_' && !Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static int unquoted(String text, char wanted, int from) {
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == wanted && !quoted) {
                return i;
            } else if (c == ':' && !quoted && wanted == ';') {
                return -1;
            }
        }
        return -1;
    }

    Optional<String> param(String wanted) {
        for (var param : params) {
            if (param.name().equals(wanted)) {
                return Optional.of(param.value());
            }
        }
        return Optional.empty();
    }

    /** The words of all TYPE parameters, in lower case. */
    List<String> types() {
        var types = new ArrayList<String>(params.size());
        for (var param : params) {
            if (param.name().equals("TYPE")) {
                for (var type : param.value().split(",")) {
                    if (!type.isBlank()) {
                        types.add(type.strip().toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        return types;
    }

    /** 1 for the best of its kind; 101 if nothing says so. */
    int preference() {
        if (types().contains("pref")) {
            return 1;
        }
        try {
            return param("PREF").map(Integer::parseInt).orElse(101);
        } catch (NumberFormatException _) {
            return 101;
        }
    }

    boolean isBase64() {
        var encoding = param("ENCODING").orElse("");
        return encoding.equalsIgnoreCase("B") || encoding.equalsIgnoreCase("BASE64");
    }

    private boolean isQuotedPrintable() {
        return param("ENCODING").orElse("").equalsIgnoreCase("QUOTED-PRINTABLE");
    }

    /** The value decoded, its escapes still in place. */
    String value() {
        var said = param("CHARSET").flatMap(Text::charset);
        if (isQuotedPrintable()) {
            var bytes = QuotedPrintable.decode(raw);
            return said.map(charset -> Text.decodeAs(bytes, charset)).orElseGet(() -> Text.decode(bytes));
        }
        return Text.decode(raw, said.filter(it -> !it.equals(UTF_8)).orElse(Text.WINDOWS));
    }

    /** The value as a reader should see it. */
    String text() {
        return Values.unescape(value()).strip();
    }

    /** This property as vCard 4.0 would say it, to be kept and written again. */
    String rewritten() {
        var kept = params.stream()
                .filter(param ->
                        !param.name().equals("CHARSET") && !param.name().equals("ENCODING"));
        var head = new StringBuilder(group.isEmpty() ? name : group + '.' + name);
        if (isBase64()) {
            var type = param("TYPE").orElse("").toLowerCase(Locale.ROOT);
            var media = type.contains("/") ? type : "application/octet-stream";
            return head.append(kept.filter(param -> !param.name().equals("VALUE"))
                            .map(Param::written)
                            .collect(Collectors.joining()))
                    .append(":data:" + media + ";base64,")
                    .append(raw.replaceAll("\\s", ""))
                    .toString();
        }
        return head.append(kept.map(Param::written).collect(Collectors.joining()))
                .append(':')
                .append(value().strip().replace("\n", "\\n"))
                .toString();
    }

    /** The same with another value, for what was put together from several lines. */
    ContentLine withValue(String value) {
        return new ContentLine(group, name, params, new String(value.getBytes(UTF_8), ISO_8859_1), line);
    }

    ContentLine withoutGroup() {
        return new ContentLine("", name, params, raw, line);
    }
}

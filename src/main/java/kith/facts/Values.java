package kith.facts;

import java.util.ArrayList;
import java.util.List;

/** The values of card properties, with their backslashes (RFC 6350 section 3.4). */
public final class Values {

    private Values() {}

    public static String unescape(String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        var plain = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\\' || i + 1 == value.length()) {
                plain.append(c);
                continue;
            }
            char next = value.charAt(++i);
            switch (next) {
                case 'n', 'N' -> plain.append('\n');
                case '\\', ',', ';', ':', '"' -> plain.append(next);
                default -> plain.append(c).append(next);
            }
        }
        return plain.toString();
    }

    public static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace(",", "\\,")
                .replace(";", "\\;");
    }

    /** The parts between unescaped separators, unescaped themselves and stripped; empty ones stay in their place. */
    public static List<String> split(String value, String separators) {
        var parts = cut(value, separators);
        parts.replaceAll(part -> unescape(part).strip());
        return parts;
    }

    /** The same, still with their escapes. */
    public static List<String> cut(String value, String separators) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) == '\\') {
                i++;
            } else if (separators.indexOf(value.charAt(i)) >= 0) {
                parts.add(value.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(value.substring(from));
        return parts;
    }

    public static String at(List<String> parts, int index) {
        return index < parts.size() ? parts.get(index) : "";
    }
}

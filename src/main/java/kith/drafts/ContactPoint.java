package kith.drafts;

import java.util.Locale;
import java.util.regex.Pattern;

/** A way to reach a person, as it was written; {@code label} is the member's or the file's word for it, often empty. */
public record ContactPoint(Kind kind, String value, String label) {

    private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*://");

    public enum Kind {
        EMAIL,
        PHONE,
        LINK
    }

    public ContactPoint {
        value = value.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("A contact point needs a value.");
        }
    }

    /**
     * By which two writings of the same address are told to be one: an e-mail in lower case, the digits of a number, a
     * link without scheme, www and trailing slash. Never empty.
     */
    public String normal() {
        var normal = switch (kind) {
            case EMAIL -> without("mailto:", lower());
            case PHONE -> without("00", digits(value.replace("(0)", "")));
            case LINK -> bare(without("www.", SCHEME.matcher(lower()).replaceFirst("")));
        };
        return normal.isEmpty() ? lower() : normal;
    }

    private static String without(String beginning, String text) {
        return text.startsWith(beginning) ? text.substring(beginning.length()) : text;
    }

    private static String digits(String text) {
        var digits = new StringBuilder(text.length());
        text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        return digits.toString();
    }

    /** Without the place in the page, and slashes at the end. */
    private static String bare(String link) {
        int end = link.indexOf('#') < 0 ? link.length() : link.indexOf('#');
        while (end > 0 && link.charAt(end - 1) == '/') {
            end--;
        }
        return link.substring(0, end);
    }

    private String lower() {
        return value.toLowerCase(Locale.ROOT);
    }

    public static ContactPoint email(String value) {
        return new ContactPoint(Kind.EMAIL, value, "");
    }

    public static ContactPoint phone(String value) {
        return new ContactPoint(Kind.PHONE, value, "");
    }

    public static ContactPoint link(String value) {
        return new ContactPoint(Kind.LINK, value, "");
    }
}

package kith.people;

import java.util.Locale;

/** A way to reach a person, as it was written; {@code label} is the member's or the file's word for it, often empty. */
public record ContactPoint(Kind kind, String value, String label) {

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
            case EMAIL -> lower().replaceFirst("^mailto:", "");
            case PHONE -> value.replace("(0)", "").replaceAll("[^0-9]", "").replaceFirst("^00", "");
            case LINK ->
                lower().replaceFirst("^[a-z][a-z0-9+.-]*://", "")
                        .replaceFirst("^www\\.", "")
                        .replaceFirst("#.*$", "")
                        .replaceFirst("/+$", "");
        };
        return normal.isEmpty() ? lower() : normal;
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

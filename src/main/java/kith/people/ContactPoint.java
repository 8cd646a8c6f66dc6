package kith.people;

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

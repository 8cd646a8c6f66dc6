package kith.people;

/**
 * What a person is called. {@code display} is how the member writes it and is never blank; the parts are there when a
 * file or the member gave them, else empty.
 */
public record PersonName(
        String display, String given, String additional, String family, String prefix, String suffix, String nickname) {

    public PersonName {
        display = display.strip();
        if (display.isEmpty()) {
            throw new IllegalArgumentException("A person needs a name.");
        }
    }

    public static PersonName of(String display) {
        return new PersonName(display, "", "", "", "", "", "");
    }
}

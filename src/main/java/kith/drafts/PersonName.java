package kith.drafts;

import java.util.Locale;

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

    /** Family name first where it is known or can be guessed, without accents: what a book is sorted and compared by. */
    public String sortKey() {
        if (!family.isBlank()) {
            return Plain.text(family + " " + given);
        }
        var words = Plain.words(display);
        if (words.isEmpty()) {
            return display.toLowerCase(Locale.ROOT);
        }
        return (words.getLast() + " " + String.join(" ", words.subList(0, words.size() - 1))).strip();
    }
}

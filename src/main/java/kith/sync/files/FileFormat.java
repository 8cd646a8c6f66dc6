package kith.sync.files;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of files that Kith reads people or moments from. */
public enum FileFormat {
    VCARD("vcard"),
    LINKEDIN("linkedin"),
    LINKEDIN_MESSAGES("linkedin-messages"),
    GOOGLE("google"),
    OUTLOOK("outlook"),
    MONICA("monica"),
    /** Whom somebody follows or is friends with elsewhere: Mastodon, Facebook, Instagram. */
    FOLLOWS("follows"),
    CSV("csv"),
    /** Not an address book: a member's whole book, which {@code kith.bookfile} reads. */
    BOOK("book");

    private final String word;

    FileFormat(String word) {
        this.word = word;
    }

    /** The word for this format on the command line and in reports. */
    public String word() {
        return word;
    }

    public static Optional<FileFormat> named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equalsIgnoreCase(word))
                .findFirst();
    }
}

package kith.sync.files;

import java.util.Locale;

/** Why a file, or a line of it, was not taken over. Its words are those of {@code words/sync.properties}. */
public enum Reason {
    /** Nothing that a person could be called by. */
    NO_NAME,
    /** A list of people, as address books keep them among their cards. */
    NOT_A_PERSON,
    /** A line inside a card that has no colon. */
    NOT_A_PROPERTY,
    /** Text between two cards. */
    OUTSIDE_A_CARD,
    /** A property, photo, row or note beyond what is sensible. */
    TOO_LONG,
    /** A card with thousands of properties. */
    TOO_MANY_PROPERTIES,
    /** A picture that is none. */
    UNREADABLE_PHOTO,
    /** A quotation mark that opens and never closes. */
    UNCLOSED_QUOTE,
    /** A message without a readable time. */
    NO_TIME,
    /** A message whose other side has no profile any more. */
    NOBODY,
    /** A part of an archive or export that holds no people Kith knows how to read. */
    NOTHING_KNOWN_INSIDE,
    /** A value in a place where the format has another kind. */
    WRONG_SHAPE,
    /** Something for which Kith has no place. */
    NO_PLACE,
    /** A kind of thing in the file of a book that Kith does not know. */
    BOOK_UNKNOWN_TABLE,
    /** A field in the file of a book that Kith does not know. */
    BOOK_UNKNOWN_FIELD,
    /** Something in the file of a book that belongs to nobody in it. */
    BOOK_HANGS_ON_NOTHING,
    /** More reports than anybody would read; the rest is only counted. */
    MANY_MORE,

    /** The whole file: no bytes at all. */
    EMPTY_FILE,
    /** The whole file: none of the formats. */
    UNKNOWN_FORMAT,
    /** The whole file: it is not what was said. */
    NOT_THAT_FORMAT,
    /** The whole file: more bytes, when unpacked, than Kith reads. */
    TOO_LARGE,
    /** The whole file: more people than Kith takes at once; those before were read. */
    TOO_MANY_PEOPLE,
    /** The whole file: the disk or the archive failed while reading; what came before was read. */
    UNREADABLE,
    /** The whole file: two people write to each other, and nothing says which of them is the owner. */
    OWNER_UNKNOWN,
    /** The whole file of a book: a later Kith wrote it. */
    BOOK_NEWER,
    /** The whole file of a book: it breaks off, or is no JSON. */
    BOOK_DAMAGED,
    /** The whole file of a book: something in it cannot be. */
    BOOK_WRONG_ROW,
    /** The whole file of a book: its parts stand in the wrong order. */
    BOOK_WRONG_ORDER,
    /** The whole file of a book: it was stopped before all of it was in. */
    BOOK_STOPPED;

    /** The key of the sentence that explains it. */
    public String key() {
        return "sync.why." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package kith.search;

/** How far a word of a text may be from what was typed. Each reaches further than the one before, and is tried after it. */
enum Reach {
    /** What was typed is the beginning of the word. */
    BEGINNING,
    /** It is, but for its ending, or for the way in which an umlaut was written. */
    ENDING,
    /** One letter is wrong, or two have changed places. */
    SLIP,
    /** Two are wrong. */
    SLIPS
}

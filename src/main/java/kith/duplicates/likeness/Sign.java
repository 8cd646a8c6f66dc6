package kith.duplicates.likeness;

/** What two people of a book have in common, or what sets them apart. */
public enum Sign {
    SAME_EMAIL(Kind.TIE),
    SAME_PHONE(Kind.TIE),
    SAME_PROFILE(Kind.TIE),
    SAME_MAILBOX(Kind.TIE),
    NAME_IN_ADDRESS(Kind.TIE),
    SAME_FIRM(Kind.TIE),
    SAME_CITY(Kind.NAME),
    SAME_BIRTHDAY(Kind.TIE),
    BIRTHDAY_MISTYPED(Kind.TIE),
    GIVEN_SAME(Kind.NAME),
    GIVEN_SPELT_OTHERWISE(Kind.NAME),
    GIVEN_NICKNAME(Kind.NAME),
    GIVEN_TYPO(Kind.NAME),
    GIVEN_SOUND(Kind.NAME),
    GIVEN_INITIAL(Kind.NAME),
    GIVEN_OTHER(Kind.AGAINST),
    FAMILY_SAME(Kind.NAME),
    FAMILY_SPELT_OTHERWISE(Kind.NAME),
    FAMILY_TYPO(Kind.NAME),
    FAMILY_SOUND(Kind.NAME),
    FAMILY_INITIAL(Kind.NAME),
    FAMILY_PART(Kind.NAME),
    FAMILY_OTHER(Kind.AGAINST),
    NAMES_SWAPPED(Kind.NAME),
    MIDDLE_SAME(Kind.NAME),
    MIDDLE_OTHER(Kind.AGAINST),
    SUFFIX_OTHER(Kind.AGAINST),
    BIRTHDAY_OTHER(Kind.AGAINST),
    EMAILS_OTHER(Kind.AGAINST),
    MAILBOXES_OF_ONE_FIRM(Kind.AGAINST),
    PHONES_OTHER(Kind.AGAINST),
    PROFILE_OTHER(Kind.AGAINST),
    FIRM_OTHER(Kind.AGAINST),
    CITY_OTHER(Kind.AGAINST),
    SAME_FILE(Kind.AGAINST);

    enum Kind {
        /** Something that namesakes rarely share. */
        TIE,
        /** The name, and the city: namesakes of one city are many. */
        NAME,
        AGAINST
    }

    private final Kind kind;

    Sign(Kind kind) {
        this.kind = kind;
    }

    boolean isTie() {
        return kind == Kind.TIE;
    }

    boolean isAgainst() {
        return kind == Kind.AGAINST;
    }
}

package kith.bench;

import java.time.LocalDate;

/** Somebody invented, as they truly are; what address books say of them is the {@link Scribe}'s. */
record Soul(Named named, String middle, String family, Reach reach, String firm, String city, LocalDate born) {

    /** A given name with what friends say instead, perhaps the same, and how it is spelt elsewhere, perhaps the same. */
    record Named(String given, String daily, String abroad, Folk folk) {}

    enum Folk {
        GERMAN,
        ENGLISH,
        RUSSIAN,
        SOUTHERN
    }

    /** @param line a telephone at home, which all who live there answer */
    record Reach(String mail, String workMail, String mobile, String line, String profile) {}

    Soul named(Named other) {
        return new Soul(other, middle, family, reach, firm, city, born);
    }

    Soul withFamily(String other) {
        return new Soul(named, middle, other, reach, firm, city, born);
    }

    Soul livingIn(String otherCity) {
        return new Soul(named, middle, family, reach, firm, otherCity, born);
    }

    Soul bornOn(LocalDate day) {
        return new Soul(named, middle, family, reach, firm, city, day);
    }

    Soul reachedBy(Reach other) {
        return new Soul(named, middle, family, other, firm, city, born);
    }

    Soul workingAt(String otherFirm, String workMail) {
        var mail = new Reach(reach.mail, workMail, reach.mobile, reach.line, reach.profile);
        return new Soul(named, middle, family, mail, otherFirm, city, born);
    }
}

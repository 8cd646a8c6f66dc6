package kith.merging;

import java.util.Locale;
import java.util.Optional;
import kith.drafts.Home;
import kith.drafts.Met;
import kith.drafts.PersonName;
import kith.people.Person;

/** What a person has one of, so that the member chooses between two. */
enum Field {
    NAME,
    NICKNAME,
    PICTURE,
    WORK,
    HOME,
    BIRTHDAY,
    MET,
    INTRODUCER,
    NOTES;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What this person has in it, to be compared. Empty for nothing. */
    Optional<?> of(Person person) {
        return switch (this) {
            case NAME -> Optional.of(person.name().display());
            case NICKNAME -> text(person.name().nickname());
            case PICTURE -> person.picture();
            case WORK -> person.works().stream().findFirst();
            case HOME -> Optional.of(person.home()).filter(it -> !it.equals(Home.UNKNOWN));
            case BIRTHDAY -> person.birthday();
            case MET -> Optional.of(person.met()).filter(it -> !it.equals(Met.UNKNOWN));
            case INTRODUCER -> person.introducedBy();
            case NOTES -> text(person.notes());
        };
    }

    static PersonName withoutNickname(PersonName name) {
        return withNickname(name, "");
    }

    static PersonName withNickname(PersonName name, String nickname) {
        return new PersonName(
                name.display(), name.given(), name.additional(), name.family(), name.prefix(), name.suffix(), nickname);
    }

    private static Optional<String> text(String text) {
        return Optional.of(text.strip()).filter(it -> !it.isEmpty());
    }
}

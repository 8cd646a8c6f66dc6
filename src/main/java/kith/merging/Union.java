package kith.merging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kith.drafts.Home;
import kith.drafts.Met;
import kith.drafts.PersonDraft;
import kith.drafts.PersonName;
import kith.drafts.Plain;
import kith.people.Circle;
import kith.people.Particulars;
import kith.people.Person;

/**
 * Two people of a book as one. Of what a person has one of, the member's choice holds, and where they made none the fuller
 * of two; of what a person has many of, all are kept, those of the kept one first.
 */
record Union(Person kept, Person gone, Map<Field, Side> chosen) {

    Union {
        chosen = Map.copyOf(chosen);
    }

    /** Whether there is anything to choose. */
    boolean asks(Field field) {
        var ours = value(field, kept);
        var theirs = value(field, gone);
        return ours.isPresent() && theirs.isPresent() && !ours.equals(theirs) && !isContained(field);
    }

    /** Notes of which one holds the other need no choice. */
    private boolean isContained(Field field) {
        return field == Field.NOTES
                && (kept.notes().contains(gone.notes().strip())
                        || gone.notes().contains(kept.notes().strip()));
    }

    /** Neither of the two introduced themselves. */
    Optional<?> value(Field field, Person person) {
        return field.of(person)
                .filter(it -> field != Field.INTRODUCER || !it.equals(kept.id()) && !it.equals(gone.id()));
    }

    Side side(Field field) {
        return Optional.ofNullable(chosen.get(field))
                .filter(it -> asks(field) && (it != Side.BOTH || field == Field.NOTES))
                .orElseGet(() -> usual(field));
    }

    private Side usual(Field field) {
        if (value(field, gone).isEmpty()) {
            return Side.KEPT;
        }
        if (value(field, kept).isEmpty()) {
            return Side.GONE;
        }
        boolean fuller = switch (field) {
            case NAME -> isFullerName();
            case BIRTHDAY -> hasYear(gone) && !hasYear(kept);
            case NOTES -> gone.notes().contains(kept.notes().strip());
            case NICKNAME, PICTURE, WORK, HOME, MET, INTRODUCER -> false;
        };
        return fuller ? Side.GONE : field == Field.NOTES && asks(field) ? Side.BOTH : Side.KEPT;
    }

    /** Of one name written alike, that with its parts said. */
    private boolean isFullerName() {
        return asks(Field.NAME) ? words(gone) > words(kept) : !hasParts(kept) && hasParts(gone);
    }

    private static boolean hasParts(Person person) {
        return !person.name().given().isEmpty() || !person.name().family().isEmpty();
    }

    private static int words(Person person) {
        return Plain.words(person.name().display()).stream()
                .mapToInt(word -> word.length() > 1 ? 1 : 0)
                .sum();
    }

    private static boolean hasYear(Person person) {
        return person.birthday().filter(it -> it.year().isPresent()).isPresent();
    }

    /** What the book is to say of the kept one. */
    Particulars merged() {
        var first = of(Field.WORK);
        var second = first == kept ? gone : kept;
        var draft = new PersonDraft(
                name(),
                Lists.works(first.works(), second.works()),
                Lists.contacts(kept.contacts(), gone.contacts()),
                of(Field.BIRTHDAY).birthday(),
                value(Field.HOME, of(Field.HOME)).map(Home.class::cast).orElse(Home.UNKNOWN),
                value(Field.MET, of(Field.MET)).map(Met.class::cast).orElse(Met.UNKNOWN),
                Lists.joined(names(kept.circles()), names(gone.circles()), Plain::text),
                Lists.joined(kept.interests(), gone.interests(), Plain::text),
                notes(),
                Optional.empty(),
                kept.uid().or(gone::uid),
                Lists.joined(kept.rest(), gone.rest(), Function.identity()));
        return new Particulars(
                draft,
                of(Field.PICTURE).picture(),
                value(Field.INTRODUCER, of(Field.INTRODUCER)).map(Person.Id.class::cast),
                Stream.of(kept, gone)
                        .flatMap(it -> it.life().sortedAt().stream())
                        .findFirst());
    }

    private Person of(Field field) {
        return side(field) == Side.GONE ? gone : kept;
    }

    private PersonName name() {
        return Field.withNickname(
                of(Field.NAME).name(), of(Field.NICKNAME).name().nickname());
    }

    private String notes() {
        return side(Field.NOTES) == Side.BOTH
                ? kept.notes().strip() + "\n\n" + gone.notes().strip()
                : of(Field.NOTES).notes();
    }

    private static List<String> names(List<Circle> circles) {
        return circles.stream().map(Circle::name).toList();
    }
}

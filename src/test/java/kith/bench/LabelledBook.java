package kith.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import kith.drafts.ContactPoint;
import kith.duplicates.likeness.Known;
import kith.duplicates.likeness.Pair;
import kith.people.Person;

/**
 * An invented book in which it is known who is who. Its labelled pairs are the hard ones: people who stand twice, written
 * differently, and people who look alike and are two. Everybody else is the crowd, and must not be paired either.
 *
 * @param people in no order
 * @param labels what each labelled pair is, by {@link #key}
 */
record LabelledBook(List<Known> people, Map<Set<Person.Id>, Label> labels) {

    enum Label {
        CLEAN(true),
        TYPO(true),
        NICKNAME(true),
        TRANSLITERATION(true),
        SWAPPED(true),
        INITIAL(true),
        NEW_JOB(true),
        NEW_MAIL(true),
        MARRIED(true),
        NAME_ONLY(true),
        NAMESAKES(false),
        NAMESAKES_OF_A_CITY(false),
        NAMESAKES_OF_A_FIRM(false),
        PARENT_AND_CHILD(false),
        SPOUSES(false),
        TWINS(false),
        SHARED_OFFICE(false),
        NAMES_ALIKE(false);

        final boolean same;

        Label(boolean same) {
            this.same = same;
        }
    }

    static Set<Person.Id> key(Pair pair) {
        return Set.of(pair.one(), pair.other());
    }

    boolean isSame(Set<Person.Id> pair) {
        return labels.containsKey(pair) && labels.get(pair).same;
    }

    long count(boolean same) {
        return labels.values().stream().filter(it -> it.same == same).count();
    }

    /** @param size how many entries, of which a tenth are labelled: one in twenty a person who stands twice */
    static LabelledBook invent(long seed, int size) {
        var luck = new Random(seed);
        return new Maker(luck).make(size);
    }

    private static final class Maker {

        private static final List<Label> TRUE = new ArrayList<>();
        private static final List<Label> FALSE = new ArrayList<>();

        static {
            for (var label : Label.values()) {
                (label.same ? TRUE : FALSE).add(label);
            }
        }

        private final Random luck;
        private final Souls souls;
        private final Scribe scribe;
        private final List<Known> people = new ArrayList<>();
        private final Map<Set<Person.Id>, Label> labels = new HashMap<>();

        Maker(Random luck) {
            this.luck = luck;
            this.souls = new Souls(luck);
            this.scribe = new Scribe(luck);
        }

        LabelledBook make(int size) {
            for (int i = 0; i < size / 20; i++) {
                // Every other kind about as often; of what shares a name alone there is half as much, one in twenty.
                var label = TRUE.get(luck.nextInt(TRUE.size()));
                twice(label == Label.NAME_ONLY && luck.nextBoolean() ? Label.CLEAN : label);
                new LookAlikes(luck, souls).of(FALSE.get(i % FALSE.size())).accept(this::two);
            }
            while (people.size() < size) {
                people.add(scribe.write(souls.next(), source(), hand()));
            }
            Collections.shuffle(people, luck);
            return new LabelledBook(people, labels);
        }

        private void two(Soul one, Soul other, Label label) {
            boolean cards = label == Label.NAMESAKES_OF_A_FIRM;
            add(cards ? card(one) : written(one), cards ? card(other) : written(other), label);
        }

        private Known written(Soul soul) {
            return scribe.write(soul, source(), Scribe.Hand.CLEAN);
        }

        /** Who knows two of one name at one firm has their cards with their mailboxes, by which they are told apart. */
        private Known card(Soul soul) {
            var card = scribe.write(soul, Scribe.Source.CARD, Scribe.Hand.CLEAN);
            var mail = ContactPoint.email(soul.reach().workMail());
            return card.contacts().contains(mail) ? card : card(soul);
        }

        private void add(Known one, Known other, Label label) {
            people.add(one);
            people.add(other);
            labels.put(Set.of(one.id(), other.id()), label);
        }

        /** Drawn again until both entries share something beside the name, or nothing if the label says so. */
        private void twice(Label label) {
            while (true) {
                var soul = fitting(label);
                var later = later(soul, label);
                var one = scribe.write(soul, source(), Scribe.Hand.CLEAN);
                var other = scribe.write(later, source(), hand(label));
                if (share(one, other) != (label == Label.NAME_ONLY)) {
                    add(one, other, label);
                    return;
                }
            }
        }

        private Soul fitting(Label label) {
            var soul = souls.next();
            while (label == Label.NICKNAME
                            && soul.named().daily().equals(soul.named().given())
                    || label == Label.TRANSLITERATION
                            && soul.named().abroad().equals(soul.named().given())) {
                soul = souls.next();
            }
            return soul;
        }

        private Soul later(Soul soul, Label label) {
            return switch (label) {
                case NEW_JOB -> {
                    var firm = souls.firm();
                    yield soul.workingAt(firm, souls.workMail(soul, firm));
                }
                case NEW_MAIL -> {
                    var fresh = souls.reach(soul);
                    var old = soul.reach();
                    yield soul.reachedBy(
                            new Soul.Reach(fresh.mail(), fresh.workMail(), old.mobile(), old.line(), old.profile()));
                }
                case MARRIED -> {
                    var family = souls.family(soul.named().folk());
                    yield soul.withFamily(luck.nextInt(3) == 0 ? soul.family() + "-" + family : family);
                }
                default -> soul;
            };
        }

        private static Scribe.Hand hand(Label label) {
            return switch (label) {
                case TYPO -> Scribe.Hand.TYPO;
                case NICKNAME -> Scribe.Hand.NICKNAME;
                case TRANSLITERATION -> Scribe.Hand.ABROAD;
                case SWAPPED -> Scribe.Hand.SWAPPED;
                case INITIAL -> Scribe.Hand.INITIAL;
                default -> Scribe.Hand.CLEAN;
            };
        }

        private Scribe.Hand hand() {
            return luck.nextDouble() < .8
                    ? Scribe.Hand.CLEAN
                    : Scribe.Hand.values()[luck.nextInt(Scribe.Hand.values().length)];
        }

        private Scribe.Source source() {
            return Scribe.Source.values()[luck.nextInt(Scribe.Source.values().length)];
        }

        private static boolean share(Known one, Known other) {
            var ways = new HashSet<String>();
            one.contacts().forEach(it -> ways.add(way(it)));
            return other.contacts().stream().anyMatch(it -> ways.contains(way(it)))
                    || one.firms().stream().anyMatch(other.firms()::contains)
                    || one.birthday().isPresent() && one.birthday().equals(other.birthday());
        }

        /** The last eight digits stand for a number, however it was dialled. */
        private static String way(ContactPoint contact) {
            var normal = contact.normal();
            return contact.kind() == ContactPoint.Kind.PHONE && normal.length() > 8
                    ? normal.substring(normal.length() - 8)
                    : normal;
        }
    }
}

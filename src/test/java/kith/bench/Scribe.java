package kith.bench;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import kith.drafts.ContactPoint;
import kith.drafts.PartialDate;
import kith.drafts.PersonName;
import kith.duplicates.likeness.Known;
import kith.people.Person;

/** Writes invented people into an address book as files and hands do: each source knows other things, and spells as it likes. */
final class Scribe {

    /** How a source writes a name. */
    enum Hand {
        CLEAN,
        NICKNAME,
        TYPO,
        ABROAD,
        SWAPPED,
        INITIAL
    }

    /** Where an entry comes from, and what share of such entries has a mail, a mobile, a line, a profile and so on. */
    enum Source {
        PHONE(.4, .1, .95, .15, .02, .15, .2, .25),
        LINKEDIN(.15, .15, .02, 0, .95, .95, .1, .1),
        MAIL(.6, .5, .15, .05, .03, .2, .05, .02),
        GOOGLE(.65, .25, .7, .1, .1, .5, .4, .3),
        CARD(.05, .9, .7, .1, .1, .95, .6, 0);

        private final double[] shares;

        Source(double... shares) {
            this.shares = shares;
        }
    }

    private static final Map<Character, String> CYRILLIC = Map.ofEntries(
            Map.entry('a', "а"),
            Map.entry('b', "б"),
            Map.entry('v', "в"),
            Map.entry('g', "г"),
            Map.entry('d', "д"),
            Map.entry('e', "е"),
            Map.entry('z', "з"),
            Map.entry('i', "и"),
            Map.entry('k', "к"),
            Map.entry('l', "л"),
            Map.entry('m', "м"),
            Map.entry('n', "н"),
            Map.entry('o', "о"),
            Map.entry('p', "п"),
            Map.entry('r', "р"),
            Map.entry('s', "с"),
            Map.entry('t', "т"),
            Map.entry('u', "у"),
            Map.entry('f', "ф"),
            Map.entry('y', "ы"));

    private final RandomGenerator luck;

    Scribe(RandomGenerator luck) {
        this.luck = luck;
    }

    Known write(Soul soul, Source source, Hand hand) {
        var contacts = new ArrayList<ContactPoint>();
        var reach = soul.reach();
        add(
                contacts,
                source,
                0,
                ContactPoint.email(luck.nextInt(8) == 0 ? reach.mail().toUpperCase(Locale.ROOT) : reach.mail()));
        add(contacts, source, 1, ContactPoint.email(reach.workMail()));
        add(contacts, source, 2, ContactPoint.phone(dialled(reach.mobile())));
        add(contacts, source, 3, ContactPoint.phone(dialled(reach.line())));
        add(contacts, source, 4, ContactPoint.link(reach.profile()));
        return new Known(
                new Person.Id(new UUID(luck.nextLong(), luck.nextLong())),
                name(soul, hand),
                contacts,
                has(source, 5) ? List.of(soul.firm()) : List.of(),
                has(source, 7) ? Optional.of(birthday(soul)) : Optional.empty(),
                has(source, 6) ? soul.city() : "",
                Optional.of(source.name()));
    }

    private boolean has(Source source, int what) {
        return luck.nextDouble() < source.shares[what];
    }

    private void add(List<ContactPoint> contacts, Source source, int what, ContactPoint contact) {
        if (has(source, what)) {
            contacts.add(contact);
        }
    }

    private PartialDate birthday(Soul soul) {
        double which = luck.nextDouble();
        var born = soul.born();
        if (which < .15) {
            return PartialDate.withoutYear(MonthDay.from(born));
        }
        return PartialDate.of(which > .97 ? born.withYear(born.getYear() - 1 + luck.nextInt(3)) : born);
    }

    /** As it is dialled at home, or from abroad, with blanks and strokes where people put them. */
    private String dialled(String number) {
        boolean german = number.startsWith("+49");
        return switch (luck.nextInt(4)) {
            case 0 -> number;
            case 1 -> german ? "0" + number.substring(3) : "00" + number.substring(1);
            case 2 -> number.substring(0, 3) + " (0)" + number.substring(3, 6) + " " + number.substring(6);
            default -> number.substring(0, 3) + " " + number.substring(3, 6) + "-" + number.substring(6);
        };
    }

    private PersonName name(Soul soul, Hand hand) {
        var given = soul.named().given();
        var middle = luck.nextDouble() < .5 ? soul.middle() : "";
        var family = soul.family();
        switch (hand) {
            case NICKNAME -> given = soul.named().daily();
            case TYPO -> {
                if (luck.nextBoolean()) {
                    given = mistyped(given);
                } else {
                    family = mistyped(family);
                }
            }
            case ABROAD -> {
                given = soul.named().abroad();
                family = abroad(family, soul.named().folk());
            }
            case INITIAL -> given = given.charAt(0) + ".";
            case CLEAN, SWAPPED -> {}
        }
        return written(given, middle, family, hand == Hand.SWAPPED);
    }

    private PersonName written(String given, String middle, String family, boolean swapped) {
        var all = middle.isEmpty() ? given : given + " " + middle;
        if (swapped) {
            return PersonName.of(luck.nextBoolean() ? family + ", " + all : family + " " + given);
        }
        return luck.nextBoolean()
                ? PersonName.of(all + " " + family)
                : new PersonName(all + " " + family, given, middle, family, "", "", "");
    }

    private static String abroad(String family, Soul.Folk folk) {
        if (folk != Soul.Folk.RUSSIAN) {
            return family.replace("ü", "ue")
                    .replace("ö", "oe")
                    .replace("ä", "ae")
                    .replaceAll("[éèê]", "e")
                    .replaceAll("á", "a")
                    .replaceAll("í", "i")
                    .replaceAll("ó", "o")
                    .replaceAll("ı", "i");
        }
        var small = family.toLowerCase(Locale.ROOT)
                .replace("sh", "ш")
                .replace("ch", "ч")
                .replace("kh", "х")
                .replace("ts", "ц")
                .replace("ya", "я")
                .replace("sky", "ский");
        var cyrillic = new StringBuilder();
        small.chars().forEach(it -> cyrillic.append(CYRILLIC.getOrDefault((char) it, Character.toString(it))));
        return cyrillic.substring(0, 1).toUpperCase(Locale.ROOT) + cyrillic.substring(1);
    }

    private String mistyped(String word) {
        if (word.length() < 4) {
            return word;
        }
        int at = 1 + luck.nextInt(word.length() - 2);
        return switch (luck.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            case 2 -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            default -> word.substring(0, at) + (char) ('a' + luck.nextInt(26)) + word.substring(at + 1);
        };
    }
}

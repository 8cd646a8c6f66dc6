package kith.duplicates.likeness;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.drafts.ContactPoint;
import kith.drafts.Plain;

/**
 * What of a person is compared, worked out once.
 *
 * @param phones   by E.164, with whether several people may answer it
 * @param profiles the network and the name there, as "linkedin.com/in" and "ada"
 */
record Traits(
        Known known,
        SaidName name,
        Map<String, Mailbox> mails,
        Map<String, Boolean> phones,
        Map<String, String> profiles,
        Set<String> firms,
        String city,
        List<String> addresses) {

    private static final Pattern PROFILE = Pattern.compile("(?:[a-z]{2,3}\\.)?"
            + "((?:linkedin\\.com/(?:in|pub)|xing\\.com/profile|(?:facebook|instagram|twitter|x|github)\\.com))/"
            + "([^/?]+)/?(?:\\?.*)?");

    static Traits of(Known known, Words words, Numbers numbers) {
        var profiles = new TreeMap<String, String>();
        contacts(known, ContactPoint.Kind.LINK)
                .map(it -> PROFILE.matcher(it.normal()))
                .filter(it -> it.matches())
                .forEach(it -> profiles.putIfAbsent(it.group(1), it.group(2)));
        return new Traits(
                known,
                SaidName.of(known.name(), words),
                contacts(known, ContactPoint.Kind.EMAIL)
                        .map(Mailbox::of)
                        .collect(Collectors.toMap(Mailbox::address, it -> it, (one, _) -> one, TreeMap::new)),
                contacts(known, ContactPoint.Kind.PHONE)
                        .flatMap(it -> numbers.of(it).stream())
                        .collect(Collectors.toMap(
                                Numbers.Number::e164, Numbers.Number::shared, (one, _) -> one, TreeMap::new)),
                profiles,
                new TreeSet<>(known.firms()),
                Plain.text(known.city()),
                addresses(known, profiles.values()));
    }

    /** The names in addresses and profiles, as they are spelt. */
    private static List<String> addresses(Known known, Collection<String> profiles) {
        return Stream.concat(
                        contacts(known, ContactPoint.Kind.EMAIL)
                                .map(Mailbox::of)
                                .map(Mailbox::local),
                        profiles.stream())
                .map(Spelling::of)
                .toList();
    }

    private static Stream<ContactPoint> contacts(Known known, ContactPoint.Kind kind) {
        return known.contacts().stream().filter(it -> it.kind() == kind);
    }

    List<Word> words() {
        return Stream.concat(name.calls().stream(), name.family().stream()).toList();
    }

    /** Each thing that can be counted in a book, under a name that tells the kinds apart. */
    Stream<String> countable() {
        return Stream.of(
                        mails.keySet().stream(),
                        phones.keySet().stream(),
                        firms.stream().map(Traits::firm),
                        Stream.of(city(city)),
                        words().stream().map(Traits::name))
                .flatMap(it -> it);
    }

    static String firm(String firm) {
        return "firm " + firm;
    }

    static String city(String city) {
        return "city " + city;
    }

    /** A word counts as a given and a family name alike, for a file may have changed them over. */
    static String name(Word word) {
        return "name " + word.spelling();
    }
}

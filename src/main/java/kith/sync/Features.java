package kith.sync;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kith.drafts.ContactPoint;
import kith.drafts.PartialDate;
import kith.drafts.PersonDraft;
import kith.drafts.Plain;

/**
 * What of a draft tells whose it is, in the form in which it is compared. Worked out once for each draft, because a file
 * of thousands has its namesakes compared again and again.
 *
 * @param profiles pages that belong to one person, unlike the page of a firm
 * @param words    of the name, in their order; empty if an address stands in its place
 * @param ways     by which the person is reached, of whatever kind
 */
record Features(
        Optional<String> uid,
        Set<String> profiles,
        Set<String> emails,
        String name,
        List<String> words,
        String given,
        Set<String> ways,
        Set<String> organisations,
        Optional<PartialDate> birthday) {

    private static final Pattern PROFILE = Pattern.compile(
            "(?:[a-z]{2,3}\\.)?(?:linkedin\\.com/(?:in|pub)/.+|(?:facebook|instagram|twitter|x|github)\\.com/[^/]+"
                    + "|xing\\.com/profile/.+)");

    static Features of(PersonDraft draft) {
        var profiles = new LinkedHashSet<String>();
        var emails = new LinkedHashSet<String>();
        var ways = new LinkedHashSet<String>();
        for (var contact : draft.contacts()) {
            var normal = contact.normal();
            ways.add(contact.kind() + normal);
            if (contact.kind() == ContactPoint.Kind.EMAIL) {
                emails.add(normal);
            } else if (contact.kind() == ContactPoint.Kind.LINK
                    && PROFILE.matcher(normal).matches()) {
                profiles.add(normal);
            }
        }
        var words = Plain.words(draft.name().display()).stream().distinct().toList();
        var given = Plain.words(draft.name().given()).stream().findFirst();
        return new Features(
                draft.uid(),
                small(profiles),
                small(emails),
                words.stream().sorted().collect(Collectors.joining(" ")),
                draft.name().display().contains("@") ? List.of() : words,
                given.or(() -> words.stream().findFirst()).orElse(""),
                small(ways),
                small(draft.works().stream()
                        .map(work -> Plain.text(work.organisation()))
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.toCollection(LinkedHashSet::new))),
                draft.birthday());
    }

    /** The same, in the same order; those of tens of thousands are held at once, and mostly have one or none. */
    private static Set<String> small(Set<String> words) {
        return words.size() > 1 ? words : Set.copyOf(words);
    }

    /** Whether the names may be one person's: the same words, or given names of which one begins the other. */
    boolean isLike(Features other) {
        return words.isEmpty()
                || other.words.isEmpty()
                || words.containsAll(other.words)
                || other.words.containsAll(words)
                || given.startsWith(other.given)
                || other.given.startsWith(given);
    }

    /** By which moments of a file may tell the person. */
    Set<String> names() {
        var names = new LinkedHashSet<>(profiles);
        uid.map(it -> it.startsWith("urn:") ? it : "urn:uuid:" + it).ifPresent(names::add);
        return names;
    }

    boolean shares(Features other) {
        return ways.stream().anyMatch(other.ways::contains)
                || organisations.stream().anyMatch(other.organisations::contains);
    }

    /** Whether both have a birthday, on different days or in different years. */
    boolean isBornOnAnotherDay(Features other) {
        return birthday.isPresent()
                && other.birthday.isPresent()
                && (!birthday.get().day().equals(other.birthday.get().day())
                        || birthday.get().year().isPresent()
                                && other.birthday.get().year().isPresent()
                                && !birthday.get()
                                        .year()
                                        .equals(other.birthday.get().year()));
    }
}

package kith.sync;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.people.ContactPoint;
import kith.people.PersonDraft;

/**
 * Whom a draft speaks of, among those known. In this order: the very same words came before; the same uid, profile or
 * e-mail address, unless the names speak against it; the same name with a contact point or an organisation in common.
 * Never by the name alone: two people may have one name, and taking them for one loses somebody.
 *
 * @param <T> how the caller tells people apart
 */
final class Matching<T> {

    private static final Pattern PROFILE = Pattern.compile(
            "(?:[a-z]{2,3}\\.)?(?:linkedin\\.com/(?:in|pub)/.+|(?:facebook|instagram|twitter|x|github)\\.com/[^/]+"
                    + "|xing\\.com/profile/.+)");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private record Known<T>(T who, PersonDraft draft) {}

    private final Map<String, List<Known<T>>> byKey = new HashMap<>();
    private final Map<T, Set<String>> keys = new HashMap<>();

    /**
     * From now on {@code who} is known by this draft, and what was known of them stays.
     *
     * @param more further names of theirs, made by {@link #digest} and {@link #uid}
     */
    void know(T who, PersonDraft draft, Collection<String> more) {
        var theirs = keys.computeIfAbsent(who, _ -> new HashSet<>());
        var known = new Known<>(who, withoutPhoto(draft));
        Stream.concat(keys(draft).stream(), more.stream())
                .filter(theirs::add)
                .forEach(key ->
                        byKey.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(known));
    }

    static String digest(String digest) {
        return "digest " + digest;
    }

    static String uid(String uid) {
        return "uid " + uid;
    }

    Optional<T> find(PersonDraft draft, String digest) {
        return first(digest(digest), _ -> true)
                .or(() -> draft.uid().flatMap(uid -> first(uid(uid), it -> alike(it, draft) || shares(it, draft))))
                .or(() -> profiles(draft)
                        .flatMap(it -> first("link " + it, _ -> true).stream())
                        .findFirst())
                .or(() -> emails(draft)
                        .flatMap(it -> first("mail " + it, known -> alike(known, draft)).stream())
                        .findFirst())
                .or(() -> first("name " + name(draft), it -> shares(it, draft)));
    }

    private Optional<T> first(String key, Predicate<PersonDraft> fits) {
        return byKey.getOrDefault(key, List.of()).stream()
                .filter(known -> fits.test(known.draft()))
                .map(Known::who)
                .findFirst();
    }

    private static Set<String> keys(PersonDraft draft) {
        var keys = new LinkedHashSet<String>();
        draft.uid().ifPresent(uid -> keys.add(uid(uid)));
        profiles(draft).forEach(it -> keys.add("link " + it));
        emails(draft).forEach(it -> keys.add("mail " + it));
        keys.add("name " + name(draft));
        return keys;
    }

    static Stream<String> emails(PersonDraft draft) {
        return normals(draft, ContactPoint.Kind.EMAIL);
    }

    /** Pages that belong to one person, unlike the page of a firm. */
    static Stream<String> profiles(PersonDraft draft) {
        return normals(draft, ContactPoint.Kind.LINK)
                .filter(it -> PROFILE.matcher(it).matches());
    }

    private static Stream<String> normals(PersonDraft draft, ContactPoint.Kind kind) {
        return draft.contacts().stream().filter(it -> it.kind() == kind).map(ContactPoint::normal);
    }

    /** Whether the names may be one person's: the same words, or given names of which one begins the other. */
    private static boolean alike(PersonDraft one, PersonDraft other) {
        var first = words(one);
        var second = words(other);
        if (first.isEmpty() || second.isEmpty() || hasNoName(one) || hasNoName(other)) {
            return true;
        }
        return first.containsAll(second)
                || second.containsAll(first)
                || begins(given(one, first), given(other, second));
    }

    private static boolean begins(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    private static String given(PersonDraft draft, Set<String> words) {
        var given = plain(draft.name().given());
        return given.isEmpty() ? words.iterator().next() : given.split(" ", 2)[0];
    }

    private static boolean hasNoName(PersonDraft draft) {
        return draft.name().display().contains("@");
    }

    private static boolean shares(PersonDraft one, PersonDraft other) {
        return meet(one, other, it -> it.contacts().stream().map(point -> point.kind() + point.normal()))
                || meet(
                        one,
                        other,
                        it -> it.works().stream()
                                .map(work -> plain(work.organisation()))
                                .filter(organisation -> !organisation.isEmpty()));
    }

    private static boolean meet(PersonDraft one, PersonDraft other, Function<PersonDraft, Stream<String>> of) {
        var theirs = of.apply(one).collect(Collectors.toSet());
        return of.apply(other).anyMatch(theirs::contains);
    }

    private static String name(PersonDraft draft) {
        return words(draft).stream().sorted().collect(Collectors.joining(" "));
    }

    private static Set<String> words(PersonDraft draft) {
        return Arrays.stream(plain(draft.name().display()).split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String plain(String text) {
        var bare = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("");
        return BETWEEN.matcher(bare).replaceAll(" ").strip();
    }

    static PersonDraft withoutPhoto(PersonDraft draft) {
        return draft.photo().isEmpty()
                ? draft
                : new PersonDraft(
                        draft.name(),
                        draft.works(),
                        draft.contacts(),
                        draft.birthday(),
                        draft.home(),
                        draft.met(),
                        draft.circles(),
                        draft.interests(),
                        draft.notes(),
                        Optional.empty(),
                        draft.uid(),
                        draft.rest());
    }
}

package kith.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whom a draft speaks of, among those known. In this order: the very same words came before; the same uid, profile or
 * e-mail address, unless the names speak against it; the same name with a contact point in common, or with an
 * organisation unless their birthdays speak against it. Never by the name alone: two people may have one name, and taking
 * them for one loses somebody.
 *
 * @param <T> how the caller tells people apart
 */
final class Matching<T> {

    /** What more people than these have in common, such as the address of a firm, belongs to none of them. */
    private static final int MOST = 100;

    private record Known<T>(T who, Features features) {}

    private final Map<String, List<Known<T>>> byKey = new HashMap<>();

    /**
     * From now on {@code who} is known by these features, and what was known of them stays.
     *
     * @param more further names of theirs, made by {@link #digest} and {@link #uid}
     */
    void know(T who, Features features, Collection<String> more) {
        var known = new Known<>(who, features);
        Stream.concat(keys(features), more.stream())
                .map(key -> byKey.computeIfAbsent(key, _ -> new ArrayList<>(1)))
                .filter(all -> all.size() < MOST && all.stream().noneMatch(it -> it.who() == who))
                .forEach(all -> all.add(known));
    }

    static String digest(String digest) {
        return "digest " + digest;
    }

    static String uid(String uid) {
        return "uid " + uid;
    }

    Optional<T> find(Features draft, String digest) {
        return first(Stream.of(digest(digest)), _ -> true)
                .or(() -> first(draft.uid().stream().map(Matching::uid), it -> it.isLike(draft) || it.shares(draft)))
                .or(() -> first(links(draft), _ -> true))
                .or(() -> first(mails(draft), it -> it.isLike(draft)))
                .or(() -> first(namesWithWays(draft), _ -> true))
                .or(() -> first(namesWithOrganisations(draft), it -> !it.isBornOnAnotherDay(draft)));
    }

    private Optional<T> first(Stream<String> keys, Predicate<Features> fits) {
        return keys.flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                .filter(known -> fits.test(known.features()))
                .map(Known::who)
                .findFirst();
    }

    private static Stream<String> keys(Features of) {
        return Stream.of(
                        of.uid().stream().map(Matching::uid),
                        links(of),
                        mails(of),
                        namesWithWays(of),
                        namesWithOrganisations(of))
                .flatMap(it -> it);
    }

    private static Stream<String> links(Features of) {
        return of.profiles().stream().map(it -> "link " + it);
    }

    private static Stream<String> mails(Features of) {
        return of.emails().stream().map(it -> "mail " + it);
    }

    private static Stream<String> namesWithWays(Features of) {
        return of.ways().stream().map(it -> "name " + of.name() + " at " + it);
    }

    private static Stream<String> namesWithOrganisations(Features of) {
        return of.organisations().stream().map(it -> "name " + of.name() + " of " + it);
    }
}

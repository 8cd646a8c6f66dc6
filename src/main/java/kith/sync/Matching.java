package kith.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

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

    /** By 64 bits of each key, as the keys themselves would be most of what is held. */
    private final Map<Long, List<Known<T>>> byKey = new HashMap<>();

    /**
     * From now on {@code who} is known by these features, and what was known of them stays.
     *
     * @param more further names of theirs, made by {@link #digest} and {@link #uid}
     */
    void know(T who, Features features, Collection<String> more) {
        var known = new Known<>(who, features);
        keys(features).forEach(key -> know(known, key));
        more.forEach(key -> know(known, key));
    }

    private void know(Known<T> known, String key) {
        long bits = bits(key);
        var all = byKey.get(bits);
        if (all == null) {
            byKey.put(bits, List.of(known));
            return;
        }
        for (var one : all) {
            if (one.who() == known.who()) {
                return;
            }
        }
        if (all.size() < MOST) {
            var more = all.size() == 1 ? new ArrayList<>(all) : all;
            more.add(known);
            byKey.put(bits, more);
        }
    }

    private static long bits(String key) {
        long bits = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            bits = (bits ^ key.charAt(i)) * 0x100000001b3L;
            bits ^= bits >>> 29;
        }
        return bits;
    }

    static String digest(String digest) {
        return "digest " + digest;
    }

    static String uid(String uid) {
        return "uid " + uid;
    }

    Optional<T> find(Features draft, String digest) {
        return first(List.of(digest(digest)), _ -> true)
                .or(() -> first(uids(draft), it -> it.isLike(draft) || it.shares(draft)))
                .or(() -> first(links(draft), _ -> true))
                .or(() -> first(mails(draft), it -> it.isLike(draft)))
                .or(() -> first(namesWithWays(draft), _ -> true))
                .or(() -> first(namesWithOrganisations(draft), it -> !it.isBornOnAnotherDay(draft)));
    }

    private Optional<T> first(List<String> keys, Predicate<Features> fits) {
        for (var key : keys) {
            for (var known : byKey.getOrDefault(bits(key), List.of())) {
                if (fits.test(known.features())) {
                    return Optional.of(known.who());
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> keys(Features of) {
        var keys = new ArrayList<>(uids(of));
        keys.addAll(links(of));
        keys.addAll(mails(of));
        keys.addAll(namesWithWays(of));
        keys.addAll(namesWithOrganisations(of));
        return keys;
    }

    private static List<String> uids(Features of) {
        return of.uid().map(it -> List.of(uid(it))).orElse(List.of());
    }

    private static List<String> links(Features of) {
        return beginning("link ", of.profiles());
    }

    private static List<String> mails(Features of) {
        return beginning("mail ", of.emails());
    }

    private static List<String> namesWithWays(Features of) {
        return beginning("name " + of.name() + " at ", of.ways());
    }

    private static List<String> namesWithOrganisations(Features of) {
        return beginning("name " + of.name() + " of ", of.organisations());
    }

    private static List<String> beginning(String words, Collection<String> all) {
        var keys = new ArrayList<String>(all.size());
        all.forEach(it -> keys.add(words + it));
        return keys;
    }
}

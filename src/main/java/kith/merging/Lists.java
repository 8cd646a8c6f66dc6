package kith.merging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import kith.drafts.ContactPoint;
import kith.drafts.Plain;
import kith.drafts.Work;

/** Two lists as one: the first's in their order, then what only the second has. */
final class Lists {

    /** Fewer digits in common say nothing of a number. */
    private static final int SHORTEST_NUMBER = 7;

    private Lists() {}

    /** @param key by which two are the same */
    static <T> List<T> joined(List<T> first, List<T> second, Function<T, ?> key) {
        var known = new HashSet<>();
        first.forEach(it -> known.add(key.apply(it)));
        var all = new ArrayList<>(first);
        second.stream().filter(it -> known.add(key.apply(it))).forEach(all::add);
        return all;
    }

    /** A firm without a title adds nothing to the same firm with one. */
    static List<Work> works(List<Work> first, List<Work> second) {
        return joined(first, second, it -> Plain.text(it.organisation()) + "/" + Plain.text(it.title())).stream()
                .filter(it -> !it.title().isEmpty()
                        || first.contains(it)
                        || first.stream()
                                .noneMatch(has -> Plain.text(has.organisation()).equals(Plain.text(it.organisation()))))
                .toList();
    }

    /** A number counts once, with its country's code or as it is dialled at home. */
    static List<ContactPoint> contacts(List<ContactPoint> first, List<ContactPoint> second) {
        return joined(first, second, it -> it.kind() + it.normal()).stream()
                .filter(it -> first.contains(it) || first.stream().noneMatch(has -> isSameNumber(has, it)))
                .toList();
    }

    private static boolean isSameNumber(ContactPoint one, ContactPoint other) {
        if (one.kind() != ContactPoint.Kind.PHONE || other.kind() != ContactPoint.Kind.PHONE) {
            return false;
        }
        var ours = one.normal().replaceFirst("^0+", "");
        var theirs = other.normal().replaceFirst("^0+", "");
        return Math.min(ours.length(), theirs.length()) >= SHORTEST_NUMBER
                && (ours.endsWith(theirs) || theirs.endsWith(ours));
    }
}

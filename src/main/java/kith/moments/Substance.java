package kith.moments;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a moment held, beyond that it happened: what the member gave and what they got, how it left them, and who of the two
 * opened up. All of it may be left unsaid.
 */
public record Substance(Set<Carried> gave, Set<Carried> got, Optional<Energy> energy, Optional<Direction> openedUp) {

    public static final Substance UNSAID = new Substance(Set.of(), Set.of(), Optional.empty(), Optional.empty());

    /** The sets are kept in the order of {@link Carried}. */
    public Substance {
        gave = inOrder(gave);
        got = inOrder(got);
    }

    public boolean isUnsaid() {
        return equals(UNSAID);
    }

    private static Set<Carried> inOrder(Collection<Carried> carried) {
        var ordered = EnumSet.noneOf(Carried.class);
        ordered.addAll(carried);
        return Collections.unmodifiableSet(ordered);
    }
}

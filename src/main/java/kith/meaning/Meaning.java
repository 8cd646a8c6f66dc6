package kith.meaning;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What somebody and the member are to each other. Whatever is not said is open, and nothing has to be. */
public record Meaning(Optional<Intent> intent, Set<Basis> bases, Set<Role> roles) {

    static final Meaning OPEN = new Meaning(Optional.empty(), Set.of(), Set.of());

    /** What the member wants of the bond, said plainly to themselves. */
    public enum Intent {
        FRIENDSHIP,
        WORK,
        BOTH
    }

    /** What a bond rests on. */
    public enum Basis {
        WORKPLACE,
        PROFESSION,
        INTEREST,
        FAMILY,
        NEIGHBOURHOOD,
        SCHOOL,
        CAUSE,
        HISTORY
    }

    /** What part somebody plays in the member's life. */
    public enum Role {
        SUPPORTER,
        ADVISER,
        COMPANION,
        MENTOR
    }

    public Meaning {
        bases = sorted(Basis.class, bases);
        roles = sorted(Role.class, roles);
    }

    private static <E extends Enum<E>> Set<E> sorted(Class<E> type, Set<E> some) {
        var sorted = EnumSet.noneOf(type);
        sorted.addAll(some);
        return Collections.unmodifiableSet(sorted);
    }

    /** A shared employer ends; whatever else two people share goes on (rule S0.6). */
    public boolean restsOnTheWorkplaceAlone() {
        return bases.equals(Set.of(Basis.WORKPLACE));
    }

    /** This one, and what the other says beyond it. */
    Meaning and(Meaning other) {
        return new Meaning(intent.or(other::intent), union(bases, other.bases), union(roles, other.roles));
    }

    private static <E> Set<E> union(Set<E> some, Set<E> more) {
        var all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}

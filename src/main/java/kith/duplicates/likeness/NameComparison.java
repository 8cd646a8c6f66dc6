package kith.duplicates.likeness;

import static kith.duplicates.likeness.Comparison.log2;

import java.util.ArrayList;
import java.util.List;
import kith.duplicates.likeness.Word.Likeness;

/**
 * What two names say. Of one person's two entries (m) the given names are the same in 80 of 100, spelt otherwise in 6, a pet
 * name in 7, mistyped in 4, alike in sound in 1, an initial in 5, other in 1; family names are the same in 85, spelt otherwise
 * in 5, mistyped in 4, alike in sound in 2, an initial in 2, a part in 3, other in 3 (marriage). Of two people's (u) the
 * shares of both names in the book, and never below what the table says. Of two people of one household the given names
 * are the same in 2 of 100, pet names of each other, mistyped or alike in sound in 3 of 1,000, and the family names in half.
 */
final class NameComparison {

    static final double SWAPPED = -1;
    private static final double CALLED_BY_A_LATER_NAME = -1.5;
    private static final double MIDDLE_SAME = 2;
    private static final double MIDDLE_OTHER = -4;
    private static final double SUFFIX_OTHER = -8;
    private static final double SUFFIX_ON_ONE = -3.5;
    private static final double ONLY_ONCE = .3;
    private static final double FAMILY_IN_HOUSEHOLD = 0.5;

    private record Closest(Word one, Word other, Likeness likeness, boolean first) {}

    private final Rarity rarity;
    private final boolean near;

    /** @param near whether the two share an address or number, as a household does */
    NameComparison(Rarity rarity, boolean near) {
        this.rarity = rarity;
        this.near = near;
    }

    static double sum(List<Reason> reasons) {
        return reasons.stream().mapToDouble(Reason::weight).sum();
    }

    List<Reason> reasons(SaidName one, SaidName other) {
        var reasons = new ArrayList<Reason>();
        if (one.given().isEmpty() || other.given().isEmpty()) {
            single(one, other, reasons);
        } else {
            given(closest(one.calls(), other.calls()), reasons);
            middle(one.given(), other.given(), reasons);
            if (!one.family().isEmpty() && !other.family().isEmpty()) {
                family(one, other, reasons);
            }
        }
        suffix(one.suffix(), other.suffix(), reasons);
        return reasons;
    }

    /** One of them has a single word for a name, which may be either name of the other. */
    private void single(SaidName one, SaidName other, List<Reason> reasons) {
        var ones = all(one);
        var others = all(other);
        if (ones.isEmpty() || others.isEmpty()) {
            return;
        }
        var closest = closest(ones, others);
        var asGiven = other.calls().contains(closest.other()) || one.calls().contains(closest.one());
        if (asGiven || closest.likeness() == Likeness.OTHER) {
            given(closest, reasons);
        } else {
            reasons.add(family(closest));
        }
    }

    private static List<Word> all(SaidName name) {
        var all = new ArrayList<>(name.calls());
        all.addAll(name.family());
        return all;
    }

    private static Closest closest(List<Word> ones, List<Word> others) {
        var closest =
                new Closest(ones.getFirst(), others.getFirst(), ones.getFirst().to(others.getFirst()), true);
        for (var one : ones) {
            for (var other : others) {
                var likeness = one.to(other);
                if (likeness.compareTo(closest.likeness()) < 0) {
                    closest = new Closest(one, other, likeness, false);
                }
            }
        }
        return closest;
    }

    private void given(Closest it, List<Reason> reasons) {
        double u = share(it);
        var reason = switch (it.likeness()) {
            case SAME -> reason(Sign.GIVEN_SAME, it, .80, near ? Math.max(u, .02) : u);
            case SPELLING -> reason(Sign.GIVEN_SPELT_OTHERWISE, it, .06, near ? .001 : Math.max(u, .0005) / 12);
            case NICKNAME -> reason(Sign.GIVEN_NICKNAME, it, .07, near ? .003 : Math.max(u, .0015));
            case TYPO -> reason(Sign.GIVEN_TYPO, it, .04, near ? .003 : typo(it, u));
            case SOUND -> reason(Sign.GIVEN_SOUND, it, .01, near ? .003 : Math.max(u, .002));
            case INITIAL -> reason(Sign.GIVEN_INITIAL, it, .05, .005);
            case OTHER -> reason(Sign.GIVEN_OTHER, it, .01, .9);
        };
        reasons.add(reason);
        if (!it.first() && it.likeness() != Likeness.OTHER && it.likeness() != Likeness.INITIAL) {
            reasons.set(
                    reasons.size() - 1,
                    new Reason(reason.sign(), reason.what(), reason.weight() + CALLED_BY_A_LATER_NAME));
        }
    }

    private void family(SaidName one, SaidName other, List<Reason> reasons) {
        var closest = closest(one.family(), other.family());
        boolean part = !near
                && one.family().size() != other.family().size()
                && closest.likeness().compareTo(Likeness.TYPO) < 0;
        reasons.add(part ? reason(Sign.FAMILY_PART, closest, .1, share(closest)) : family(closest));
    }

    private Reason family(Closest it) {
        if (near) {
            return it.likeness() == Likeness.OTHER
                    ? reason(Sign.FAMILY_OTHER, it, .05, 1 - FAMILY_IN_HOUSEHOLD)
                    : reason(sign(it.likeness()), it, .9, FAMILY_IN_HOUSEHOLD);
        }
        double u = share(it);
        return switch (it.likeness()) {
            case SAME -> reason(Sign.FAMILY_SAME, it, .85, u);
            case SPELLING -> reason(Sign.FAMILY_SPELT_OTHERWISE, it, .05, Math.max(u, .0003) / 12);
            case NICKNAME, SOUND -> reason(Sign.FAMILY_SOUND, it, .02, Math.max(u, .001));
            case TYPO -> reason(Sign.FAMILY_TYPO, it, .04, typo(it, u));
            case INITIAL -> reason(Sign.FAMILY_INITIAL, it, .02, .0015);
            case OTHER -> reason(Sign.FAMILY_OTHER, it, .03, .98);
        };
    }

    private static Sign sign(Likeness family) {
        return switch (family) {
            case SAME -> Sign.FAMILY_SAME;
            case SPELLING -> Sign.FAMILY_SPELT_OTHERWISE;
            case TYPO -> Sign.FAMILY_TYPO;
            case INITIAL -> Sign.FAMILY_INITIAL;
            case NICKNAME, SOUND -> Sign.FAMILY_SOUND;
            case OTHER -> Sign.FAMILY_OTHER;
        };
    }

    private double share(Closest it) {
        double share = rarity.share(Traits.name(it.one()));
        return it.one().spelling().equals(it.other().spelling())
                ? share
                : share + rarity.share(Traits.name(it.other()));
    }

    /** A spelling that nobody else has is likelier a slip than a name of its own, as Jon is beside Jan. */
    private double typo(Closest it, double u) {
        boolean slip = Math.min(rarity.count(Traits.name(it.one())), rarity.count(Traits.name(it.other()))) <= 1;
        return Math.max(.001, slip ? u * ONLY_ONCE : u);
    }

    private static Reason reason(Sign sign, Closest it, double m, double u) {
        var what = it.one().plain().equals(it.other().plain())
                ? it.one().plain()
                : it.one().plain() + ", " + it.other().plain();
        return new Reason(sign, what, log2(m / u));
    }

    private static void middle(List<Word> one, List<Word> other, List<Reason> reasons) {
        if (one.size() < 2 || other.size() < 2 || one.getFirst().to(other.getFirst()) == Likeness.OTHER) {
            return;
        }
        var likeness = one.get(1).to(other.get(1));
        var what = one.get(1).plain() + ", " + other.get(1).plain();
        reasons.add(
                likeness == Likeness.OTHER
                        ? new Reason(Sign.MIDDLE_OTHER, what, MIDDLE_OTHER)
                        : new Reason(Sign.MIDDLE_SAME, what, MIDDLE_SAME));
    }

    private static void suffix(String one, String other, List<Reason> reasons) {
        if (!one.equals(other)) {
            boolean both = !one.isEmpty() && !other.isEmpty();
            reasons.add(
                    new Reason(Sign.SUFFIX_OTHER, (one + " " + other).strip(), both ? SUFFIX_OTHER : SUFFIX_ON_ONE));
        }
    }
}

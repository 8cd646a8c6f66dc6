package kith.duplicates.likeness;

import java.util.Optional;
import java.util.OptionalInt;
import kith.drafts.PartialDate;

/** What two birthdays say: days and years are mistyped, and day and month written the other way round. */
final class BirthdayComparison {

    private static final double SAME_DATE = 14;
    private static final double SAME_DATE_IN_HOUSEHOLD = 8;
    private static final double SAME_DAY = 8;
    private static final double MISTYPED = 1.5;
    private static final double OTHER = -6;

    private BirthdayComparison() {}

    static Optional<Reason> reason(Optional<PartialDate> ones, Optional<PartialDate> others, boolean household) {
        if (ones.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        var one = ones.get();
        var other = others.get();
        boolean years = one.year().isPresent() && other.year().isPresent();
        boolean sameYear = !years || one.year().equals(other.year());
        if (one.day().equals(other.day()) && sameYear) {
            double date = household ? SAME_DATE_IN_HOUSEHOLD : SAME_DATE;
            return Optional.of(new Reason(Sign.SAME_BIRTHDAY, one.toString(), years ? date : SAME_DAY));
        }
        var both = one + ", " + other;
        return Optional.of(
                isMistyped(one, other)
                        ? new Reason(Sign.BIRTHDAY_MISTYPED, both, MISTYPED)
                        : new Reason(Sign.BIRTHDAY_OTHER, both, OTHER));
    }

    private static boolean isMistyped(PartialDate one, PartialDate other) {
        if (one.year().isEmpty() || other.year().isEmpty()) {
            return false;
        }
        boolean turned = one.year().equals(other.year())
                && one.day().getMonthValue() == other.day().getDayOfMonth()
                && one.day().getDayOfMonth() == other.day().getMonthValue();
        return turned || digitsOther(one, other) == 1;
    }

    private static int digitsOther(PartialDate one, PartialDate other) {
        var ones = year(one.year()) + one.day();
        var others = year(other.year()) + other.day();
        int differ = 0;
        for (int i = 0; i < ones.length(); i++) {
            differ += ones.charAt(i) == others.charAt(i) ? 0 : 1;
        }
        return differ;
    }

    private static String year(OptionalInt year) {
        return "%04d".formatted(year.orElse(0));
    }
}

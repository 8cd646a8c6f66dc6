package kith.duplicates.likeness;

import static kith.duplicates.likeness.Comparison.log2;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What two people's addresses, numbers, firms, cities and birthdays say. One person's two entries share an e-mail, a number
 * or a profile in half of all cases (m). Of n people 2 in 100 share their e-mail with one other, 3 a mobile number, 30 a
 * fixed line, 1 in 1,000 a profile; and an address that h people have joins h (h - 1) / 2 pairs (u). A second address in
 * common says little more, for households share both. Firm and city count by their share in the book, the firm hardly where
 * it gave them a mailbox each; birthdays as one in 20,000, or 365 without the year. The other weights are bits.
 */
final class TieComparison {

    private static final double SHARED = .5;
    private static final double MAIL_OF_TWO = .02;
    private static final double OFFICE_OF_TWO = 2;
    private static final double MOBILE_OF_TWO = .03;
    private static final double LINE_OF_TWO = .3;
    private static final double PROFILE_OF_TWO = .001;
    private static final double PROFILE_IN_REACH = 6;
    private static final double SECOND_WAY = 1;
    private static final double MAILBOX_NAME = 8;
    private static final int LONG_ENOUGH = 4;
    private static final double FIRM_MOST = 7.5;
    private static final double FIRM_MOST_IN_REACH = 1;
    private static final double CITY_MOST = 4.5;
    private static final double NAME_IN_ADDRESS = 7;
    private static final double MAILS_OTHER = -1;
    private static final double MAILBOXES_OF_ONE_FIRM = -6;
    private static final double PHONES_OTHER = -2;
    private static final double PROFILE_OTHER = -5;
    private static final double FIRM_OTHER = -.8;
    private static final double CITY_OTHER = -1.3;
    private static final double SAME_FILE = -2.5;

    private final Rarity rarity;
    private final Traits one;
    private final Traits other;
    private final List<Reason> ways = new ArrayList<>();

    TieComparison(Rarity rarity, Traits one, Traits other) {
        this.rarity = rarity;
        this.one = one;
        this.other = other;
        common(one.mails().keySet(), other.mails().keySet()).ifPresent(it -> ways.add(mail(it)));
        common(one.phones().keySet(), other.phones().keySet()).ifPresent(it -> ways.add(phone(it)));
        ways.sort(Comparator.comparingDouble(Reason::weight).reversed());
        for (int i = 1; i < ways.size(); i++) {
            var again = ways.get(i);
            ways.set(i, new Reason(again.sign(), again.what(), Math.min(again.weight(), SECOND_WAY)));
        }
    }

    /** Whether they share an address or a number, as people of one household may. */
    boolean shareAWay() {
        return !ways.isEmpty();
    }

    /** @param names what was said of their names */
    List<Reason> reasons(List<Reason> names) {
        var reasons = new ArrayList<>(ways);
        boolean otherGiven = names.stream().anyMatch(it -> it.sign() == Sign.GIVEN_OTHER);
        boolean otherFamily = names.stream().anyMatch(it -> it.sign() == Sign.FAMILY_OTHER);
        boolean namesFit = !otherGiven && !otherFamily;
        if (otherFamily && !otherGiven) {
            formerName(one, other).or(() -> formerName(other, one)).ifPresent(reasons::add);
        }
        mailboxes(namesFit, reasons);
        if (differ(one.phones().keySet(), other.phones().keySet())
                && one.phones().containsValue(false)
                && other.phones().containsValue(false)) {
            reasons.add(new Reason(Sign.PHONES_OTHER, "", PHONES_OTHER));
        }
        profiles(reasons);
        firms(reasons);
        city(reasons);
        BirthdayComparison.reason(one.known().birthday(), other.known().birthday(), shareAWay())
                .ifPresent(reasons::add);
        if (one.known().file().isPresent()
                && one.known().file().equals(other.known().file())
                && differ(one.mails().keySet(), other.mails().keySet())
                && differ(one.firms(), other.firms())) {
            reasons.add(new Reason(Sign.SAME_FILE, "", SAME_FILE));
        }
        return reasons;
    }

    /** The family name of one in an address of the other's, who is called otherwise now. */
    private static Optional<Reason> formerName(Traits of, Traits in) {
        return of.name().family().stream()
                .map(Word::spelling)
                .filter(it ->
                        it.length() >= LONG_ENOUGH && in.addresses().stream().anyMatch(address -> address.contains(it)))
                .findFirst()
                .map(it -> new Reason(Sign.NAME_IN_ADDRESS, it, NAME_IN_ADDRESS));
    }

    private Reason mail(String address) {
        boolean office =
                any(one.mails().values(), it -> it.isOffice() && it.address().equals(address));
        return shared(Sign.SAME_EMAIL, address, office ? OFFICE_OF_TWO : MAIL_OF_TWO);
    }

    private Reason phone(String number) {
        return shared(Sign.SAME_PHONE, number, one.phones().getOrDefault(number, true) ? LINE_OF_TWO : MOBILE_OF_TWO);
    }

    private Reason shared(Sign sign, String what, double ofTwo) {
        double holders = Math.max(2, rarity.count(what));
        double u = ofTwo / rarity.people() * holders * (holders - 1) / 2;
        return new Reason(sign, what, Math.max(0, log2(SHARED / u)));
    }

    private void mailboxes(boolean namesFit, List<Reason> reasons) {
        if (!differ(one.mails().keySet(), other.mails().keySet())) {
            return;
        }
        if (namesFit && any(one.mails().values(), mine -> mine.isOfFirm() && hasOther(mine))) {
            reasons.add(new Reason(Sign.MAILBOXES_OF_ONE_FIRM, "", MAILBOXES_OF_ONE_FIRM));
            return;
        }
        if (any(one.mails().values(), mine -> any(other.mails().values(), it -> it.isOfFirm() == mine.isOfFirm()))) {
            reasons.add(new Reason(Sign.EMAILS_OTHER, "", MAILS_OTHER));
        }
        for (var mine : one.mails().values()) {
            if (mine.local().length() > 4
                    && !mine.isOffice()
                    && any(other.mails().values(), it -> it.local().equals(mine.local()))
                    && !mine.isMadeOf(one.words())
                    && !mine.isMadeOf(other.words())) {
                reasons.add(new Reason(Sign.SAME_MAILBOX, mine.local(), MAILBOX_NAME));
                return;
            }
        }
    }

    private boolean hasOther(Mailbox mine) {
        return any(other.mails().values(), it -> it.domain().equals(mine.domain()));
    }

    private void profiles(List<Reason> reasons) {
        one.profiles().forEach((network, name) -> {
            var theirs = other.profiles().get(network);
            if (name.equals(theirs)) {
                reasons.add(new Reason(
                        Sign.SAME_PROFILE,
                        network + "/" + name,
                        shareAWay() ? PROFILE_IN_REACH : log2(SHARED / PROFILE_OF_TWO * rarity.people())));
            } else if (theirs != null) {
                reasons.add(new Reason(Sign.PROFILE_OTHER, network, PROFILE_OTHER));
            }
        });
    }

    private void firms(List<Reason> reasons) {
        boolean hasMailboxEach = reasons.stream().anyMatch(it -> it.sign() == Sign.MAILBOXES_OF_ONE_FIRM);
        common(one.firms(), other.firms())
                .ifPresent(it -> reasons.add(common(
                        Sign.SAME_FIRM,
                        it,
                        Traits::firm,
                        shareAWay() || hasMailboxEach ? FIRM_MOST_IN_REACH : FIRM_MOST)));
        if (differ(one.firms(), other.firms())) {
            reasons.add(new Reason(Sign.FIRM_OTHER, "", FIRM_OTHER));
        }
    }

    private void city(List<Reason> reasons) {
        if (one.city().isEmpty() || other.city().isEmpty()) {
            return;
        }
        if (!one.city().equals(other.city())) {
            reasons.add(new Reason(Sign.CITY_OTHER, one.city() + ", " + other.city(), CITY_OTHER));
        } else if (!shareAWay()) {
            reasons.add(common(Sign.SAME_CITY, one.city(), Traits::city, CITY_MOST));
        }
    }

    private Reason common(Sign sign, String what, Function<String, String> counted, double most) {
        return new Reason(sign, what, Math.clamp(log2(SHARED / rarity.share(counted.apply(what))), 0, most));
    }

    private static Optional<String> common(Collection<String> ones, Collection<String> others) {
        return ones.stream().filter(others::contains).findFirst();
    }

    private static boolean differ(Collection<String> ones, Collection<String> others) {
        return !ones.isEmpty() && !others.isEmpty() && common(ones, others).isEmpty();
    }

    private static <T> boolean any(Collection<T> of, Predicate<T> fits) {
        return of.stream().anyMatch(fits);
    }
}

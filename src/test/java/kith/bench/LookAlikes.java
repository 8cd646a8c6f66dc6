package kith.bench;

import java.util.random.RandomGenerator;
import kith.bench.LabelledBook.Label;
import kith.bench.Soul.Reach;

/** Two people who are easily taken for one: of one name, one family, one desk. */
final class LookAlikes {

    /** Takes both of them and what they are to each other. */
    interface Two {
        void are(Soul one, Soul other, Label label);
    }

    /** Tells somebody of two people. */
    interface Told {
        void accept(Two to);
    }

    private static final String[] ALIKE = {
        "Jan Jana",
        "Christian Christiane",
        "Stefan Stefanie",
        "Maria Mario",
        "Anna Anne",
        "Daniel Daniela",
        "Julia Julian",
        "Andrea Andreas",
        "Martin Martina",
        "Simon Simone",
        "Eric Erica",
        "Dan Dana",
        "Marc Mark",
        "Jon Joan",
        "Petra Peter"
    };

    private final RandomGenerator luck;
    private final Souls souls;

    LookAlikes(RandomGenerator luck, Souls souls) {
        this.luck = luck;
        this.souls = souls;
    }

    Told of(Label label) {
        var one = souls.next();
        var other = switch (label) {
            case NAMESAKES -> namesake(one);
            case NAMESAKES_OF_A_CITY -> namesake(one).livingIn(one.city());
            case NAMESAKES_OF_A_FIRM -> atTheFirmOf(one);
            case PARENT_AND_CHILD -> child(one);
            case SPOUSES -> spouse(one);
            case TWINS -> sibling(one).bornOn(one.born());
            case SHARED_OFFICE -> colleague(one);
            default -> null;
        };
        if (other == null) {
            return alike();
        }
        var shown = other;
        return to -> to.are(one, shown, label);
    }

    private Soul namesake(Soul one) {
        return souls.someone(one.named(), one.family());
    }

    private Soul atTheFirmOf(Soul one) {
        return joining(namesake(one), one.firm());
    }

    private Soul joining(Soul other, String firm) {
        return other.workingAt(firm, souls.workMail(other, firm));
    }

    /** Of the same name, in the same house; some let the family's e-mail be theirs. */
    private Soul child(Soul one) {
        var suffixed = luck.nextInt(5) < 2 ? one.family() + " jr." : one.family();
        var child = namesake(one).livingIn(one.city()).bornOn(one.born().plusDays(20 * 365 + luck.nextInt(15 * 365)));
        return sharing(child.withFamily(suffixed), one, .6, .04);
    }

    private Soul spouse(Soul one) {
        var other = souls.someone(souls.given(one.named().folk()), one.family());
        while (other.named().equals(one.named())) {
            other = souls.someone(souls.given(one.named().folk()), one.family());
        }
        return sharing(other.livingIn(one.city()), one, .8, .4);
    }

    private Soul sibling(Soul one) {
        return sharing(spouse(one), one, .7, .05);
    }

    private Soul sharing(Soul other, Soul one, double line, double mail) {
        var theirs = other.reach();
        return other.reachedBy(new Reach(
                luck.nextDouble() < mail ? one.reach().mail() : theirs.mail(),
                theirs.workMail(),
                luck.nextDouble() < mail / 4 ? one.reach().mobile() : theirs.mobile(),
                luck.nextDouble() < line ? one.reach().line() : theirs.line(),
                theirs.profile()));
    }

    /** An assistant answers both telephones, or both read the office's mail. */
    private Soul colleague(Soul one) {
        var other = joining(souls.next(), one.firm());
        var theirs = other.reach();
        boolean phone = luck.nextBoolean();
        return other.reachedBy(new Reach(
                theirs.mail(),
                phone ? theirs.workMail() : one.reach().workMail(),
                phone ? one.reach().mobile() : theirs.mobile(),
                one.reach().line(),
                theirs.profile()));
    }

    private Told alike() {
        var names = ALIKE[luck.nextInt(ALIKE.length)].split(" ");
        var family = souls.family(Soul.Folk.GERMAN);
        var one = souls.someone(new Soul.Named(names[0], names[0], names[0], Soul.Folk.GERMAN), family);
        var other = souls.someone(new Soul.Named(names[1], names[1], names[1], Soul.Folk.GERMAN), family);
        var shown = luck.nextBoolean() ? other.livingIn(one.city()) : other;
        return to -> to.are(one, shown, Label.NAMES_ALIKE);
    }
}

package kith.moments.line;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a line may name somebody whom the book does not know: after "with", after a way of being in touch, in a list
 * that began with a name, before a verb. In German, where every noun has a capital, a comma alone is not enough.
 */
final class NameSlots {

    private static final Pattern WITH = before("with|w/|mit|bei|by|beside|plus|incl|including|sowie");
    private static final Pattern AND = before("and|und|&|\\+|plus|sowie|n['’]|et|,\\s*and");
    private static final Pattern TOWARDS = before("to|from|an|von|for|für|on");
    private static final Pattern TALKED = Pattern.compile(
            "\\b(?:talk(?:ed|ing)?|sp(?:oke|eak|eaking)|chat(?:ted)?|wrote|write|heard|reply|replied|got|received)\\s+(?:to|from|an|von)\\s*$",
            Sheet.FLAGS);
    private static final Pattern BEFORE_OBJECT = Pattern.compile(
            "(?:^|[" + Sheet.BLOT + "]|\\b(?:habe|hab|haben|ich|wir|zufällig|endlich|wieder))\\s*$", Sheet.FLAGS);
    private static final Pattern COMMA = Pattern.compile("[,/]\\s*$");
    private static final Pattern LIST_GOES_ON =
            Pattern.compile("^\\s*(?:$|[,;:/&+" + Sheet.BLOT + "(]|(?:and|und)\\b)", Sheet.FLAGS);
    private static final Pattern CLOSED_LIST = Pattern.compile(
            "^(?:\\s*,\\s*@?\\p{Lu}[\\p{L}.'’-]*)*\\s*,?\\s*(?:and|und|&|\\+)\\s", Pattern.UNICODE_CASE);
    private static final Pattern GERMAN = Pattern.compile(
            "\\b(?:mit|und|der|die|das|ist|war|habe|hab|ich|im|am|zum|zur|gestern|heute|vor|nach|letzte[nrms]?|beim|über|kaffee|mittagessen|abendessen)\\b",
            Sheet.FLAGS);

    /** Words that begin a sentence with a capital and are nobody's name. */
    private static final Set<String> OPENERS = Set.of("""
            nur kurzer kurze langer schöner guter i let's let lets we the a an my our had got just then also finally today quick short long nice great
            lovely good first second note notes idea todo fyi re ich wir hatte habe hab war dann kurz
            kurzes langes schönes gutes erstes endlich heute gestern notiz was no not so ok it this
            that he she they er sie es plan planned sent me big after before nach vor mit with
            zufällig spontan lange wieder von im am in
            """.strip().split("\\s+"));

    private static final Set<String> NOBODY = Set.of("""
            the a an some all everyone everybody friends people me us him her them it you and or both
            lots no great good dem der den die das ein einem einer allen mir uns ihr ihm ihnen at in
            on for to about from lunch dinner cake family work this that milk care kids
            """.strip().split("\\s+"));

    private static final Set<String> FAMILY = Set.of("""
            mum mom mummy mama mami dad daddy papa papi grandma grandpa granny oma opa
            """.strip().split("\\s+"));

    /** "met a Priya Raman": a name may have an article. */
    private static final Pattern ARTICLE = Pattern.compile("\\s+(?:an? |one |(?:eine[nrm]?|einem) )?\\s*", Sheet.FLAGS);

    private static final Pattern RELATION = Pattern.compile(
            "(?:(?:step|grand|god|half|schwieger|groß|stief)?(?:mother|father|mum|mom|dad|parents?|sister|brother|son|daughter|mutter|vater"
                    + "|eltern|schwester|bruder|sohn|tochter)(?:-in-law)?|wife|husband|partner|girlfriend|boyfriend|fiancée?|cousine?|aunt|uncle"
                    + "|nephew|niece|boss|manager|colleagues?|neighbou?rs?|friends?|landlord|landlady|mentor|coach|doctor|dentist|flatmate"
                    + "|roommate|team|family|frau|mann|freund(?:in)?|tante|onkel|neffe|nichte|chefin?|kolleg(?:en?|in)|nachbar(?:n|in)?"
                    + "|vermieter(?:in)?|mitbewohner(?:in)?|familie)",
            Sheet.FLAGS);

    private final Sheet sheet;
    private final List<Ways.Found> ways;
    private final boolean german;

    NameSlots(Sheet sheet, List<Ways.Found> ways) {
        this.sheet = sheet;
        this.ways = ways;
        this.german = GERMAN.matcher(sheet.text()).find();
    }

    boolean isGerman() {
        return german;
    }

    /** Whether a name in capitals is to be expected at this stretch, {@code previous} being the end of the last name or -1. */
    boolean expects(Span run, int previous) {
        var before = sheet.text().substring(0, run.from());
        boolean list = previous >= 0 && gap(previous, run.from());
        if (run.of(sheet.text()).equalsIgnoreCase("I") || run.of(sheet.text()).equalsIgnoreCase("ich")) {
            return false;
        }
        if (WITH.matcher(before).find()
                || isAfterWay(run.from())
                || TALKED.matcher(before).find()) {
            return true;
        }
        if (previous < 0
                && TOWARDS.matcher(before).find()
                && isAfterWay(before.replaceFirst("\\S+\\s*$", "").length())) {
            return true;
        }
        if (list && AND.matcher(before).find()) {
            return true;
        }
        if (list && COMMA.matcher(before).find()) {
            var after = sheet.left().subSequence(run.to(), sheet.left().length());
            return LIST_GOES_ON.matcher(after).find()
                    && (!german || CLOSED_LIST.matcher(after).find());
        }
        return isSubject(run, before) || isBeforeParticiple(run);
    }

    /** "With my landlord" whoever it is, but "called my sister" and not "liked my post". */
    boolean expectsSomebodys(Span run, Span word, int previous) {
        var before = sheet.text().substring(0, run.from());
        boolean close = RELATION.matcher(word.of(sheet.text())).matches();
        return (close || WITH.matcher(before).find()) && expects(run, previous);
    }

    /** Whether even a word in small letters here is somebody: "coffee with zoe", "called mum". */
    boolean expectsSmall(Span word) {
        var small = word.of(sheet.text()).toLowerCase(Locale.ROOT);
        boolean named = WITH.matcher(sheet.text().substring(0, word.from())).find() && !NOBODY.contains(small);
        boolean family = FAMILY.contains(small) && isAfterWay(word.from());
        return (named || family)
                && LIST_GOES_ON
                        .matcher(
                                sheet.left().subSequence(word.to(), sheet.left().length()))
                        .find();
    }

    /** Whether a known name in small letters may be meant here: there are people called Mark, and marks. */
    boolean allowsSmall(Span run, int previous) {
        return run.from() == 0 || sheet.text().substring(0, run.from()).isBlank() || expects(run, previous);
    }

    private boolean isSubject(Span run, String before) {
        if (!before.isBlank()) {
            return false;
        }
        var after = sheet.left().subSequence(run.to(), sheet.left().length()).toString();
        return after.matches("(?s)\\s*(?:has |hat |just |and I |und ich )?\\s*" + Sheet.BLOT + ".*")
                        && ways.stream()
                                .filter(way -> way.way().kind() != Way.Kind.NOUN)
                                .map(Ways.Found::span)
                                .anyMatch(way -> way.from() >= run.to() && way.from() <= run.to() + 12)
                || after.matches("(?s)\\s*(?::|,\\s*@?\\p{Lu}|&|and \\p{Lu}|und \\p{Lu}|and I\\b|und ich\\b|hat\\b).*");
    }

    /** "Zoe angerufen", "habe Zoe getroffen", but not "zum Geburtstag gratuliert". */
    private boolean isBeforeParticiple(Span run) {
        var before = sheet.left().subSequence(0, run.from()).toString();
        return BEFORE_OBJECT.matcher(before).find()
                && ways.stream()
                        .anyMatch(way -> way.way().kind() == Way.Kind.PART
                                && way.span().from() > run.to()
                                && gap(run.to(), way.span().from()));
    }

    /** Whether this word only opens the sentence with a capital. */
    boolean isOpener(Span word) {
        return sheet.text().substring(0, word.from()).isBlank()
                && OPENERS.contains(word.of(sheet.text()).toLowerCase(Locale.ROOT));
    }

    private boolean isAfterWay(int position) {
        return ways.stream()
                .map(Ways.Found::span)
                .anyMatch(way -> way.to() < position
                        && ARTICLE.matcher(sheet.text().substring(way.to(), position))
                                .matches());
    }

    private boolean gap(int from, int to) {
        return from <= to
                && sheet.text().substring(from, to).matches("(?i)[\\s,/&+]*(?:and|und|plus|sowie|n['’])?\\s*");
    }

    private static Pattern before(String words) {
        return Pattern.compile(
                "(?:^|[^\\p{L}\\p{N}])(?:" + words + ")\\s*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

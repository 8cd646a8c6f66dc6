package kith.moments.line;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kith.moments.Channel;
import kith.moments.Direction;
import kith.moments.line.Way.Kind;
import kith.moments.line.Way.Mark;

/**
 * Who reached out. In this order: a word that says so by itself ("heard from", "tried to call"); "from Ana" or "to Ana"
 * after a noun, "got" or "sent" before it; "called me"; a verb with its subject before it ("Ana called"); else the member
 * did, except in a meeting or a call with somebody, which both did.
 */
final class Directions {

    private static final Pattern FROM = after("(?:back )?(?:from|von|by)\\b");
    private static final Pattern TO = after("(?:back )?(?:to|an|for|für)\\b");
    private static final Pattern WITH = after("(?:with|mit)\\b");
    private static final Pattern ME = after("(?:back )?(?:me|us|mich|mir|uns)\\b");
    private static final Pattern GOT = Pattern.compile(
            "\\b(?:got|received|bekam|bekommen|erhielt|erhalten|kam|came)\\b[\\w\\s]{0,12}$", Sheet.FLAGS);
    private static final Pattern RECEIVED = Pattern.compile("\\b(?:bekommen|erhalten|gekriegt)\\b", Sheet.FLAGS);
    private static final Pattern THEY_HAVE = Pattern.compile("\\b(?:hat|hatte)\\b|\\b(?:mich|mir|uns)\\b", Sheet.FLAGS);
    private static final Pattern WITH_BEFORE = Pattern.compile("\\b(?:with|mit)\\b", Sheet.FLAGS);
    private static final Pattern FILLER = Pattern.compile(
            "^[\\s,]*(?:(?:just|has|had|also|finally|kindly|again|then|hat|eben|wieder|gerade) *)*$", Sheet.FLAGS);
    private static final Pattern GAP = Pattern.compile("^\\s*(?:up |back |to |at |in |an |on )?\\s*$", Sheet.FLAGS);

    private final Sheet sheet;
    private final Span scope;
    private final List<Mention> people;

    private Directions(Sheet sheet, Span scope, List<Mention> people) {
        this.sheet = sheet;
        this.scope = scope;
        this.people = people;
    }

    static Optional<Read<Direction>> of(Ways ways, List<Mention> people, Sheet sheet, Span scope) {
        return ways.chosen().map(chosen -> new Directions(sheet, scope, people).among(ways, chosen));
    }

    private Read<Direction> among(Ways ways, Ways.Found chosen) {
        var telling = ways.taken().stream()
                .filter(it -> it.equals(chosen) || it.way().channel().isPresent())
                .toList();
        return telling.stream()
                .flatMap(it -> said(it).stream())
                .findFirst()
                .or(() -> telling.stream().flatMap(it -> byVerb(it).stream()).findFirst())
                .orElseGet(() -> new Read<>(usual(chosen), chosen.span()));
    }

    private Optional<Read<Direction>> said(Ways.Found it) {
        var before = sheet.text().substring(scope.from(), it.span().from());
        var after = sheet.text().substring(it.span().to());
        if (it.way().is(Mark.IN) || ME.matcher(after).find()) {
            return read(Direction.IN, it);
        }
        if (it.way().is(Mark.OUT)) {
            return read(Direction.OUT, it);
        }
        if (it.way().kind() != Kind.NOUN || isMeeting(it) || it.way().channel().isEmpty()) {
            return Optional.empty();
        }
        if (names(WITH, it)) {
            return read(Direction.BOTH, it);
        }
        if (names(FROM, it)
                || GOT.matcher(before).find()
                || RECEIVED.matcher(after).find()
                || isTheirs(it)) {
            return read(Direction.IN, it);
        }
        return names(TO, it) ? read(Direction.OUT, it) : Optional.empty();
    }

    /** Whether these words follow, and after them somebody, if anybody is named at all. */
    private boolean names(Pattern words, Ways.Found it) {
        var after = words.matcher(sheet.text().substring(it.span().to()));
        if (!after.find()) {
            return false;
        }
        int end = it.span().to() + after.end();
        return people.isEmpty()
                || people.stream()
                        .anyMatch(who -> who.span().from() >= end
                                && sheet.text()
                                        .substring(end, who.span().from())
                                        .isBlank());
    }

    private Optional<Read<Direction>> byVerb(Ways.Found it) {
        if (it.way().kind() == Kind.NOUN || isMeeting(it)) {
            return Optional.empty();
        }
        var before = sheet.text().substring(scope.from(), it.span().from());
        if (it.way().kind() == Kind.PART) {
            boolean together = WITH_BEFORE.matcher(before).find() || names(WITH, it);
            return read(
                    together ? Direction.BOTH : THEY_HAVE.matcher(before).find() ? Direction.IN : Direction.OUT, it);
        }
        return read(hasSubject(it) && !hasObject(it) ? Direction.IN : Direction.OUT, it);
    }

    private boolean hasSubject(Ways.Found it) {
        return people.stream()
                .filter(who -> who.span().to() <= it.span().from())
                .anyMatch(who -> FILLER.matcher(sheet.text()
                                .substring(who.span().to(), it.span().from()))
                        .find());
    }

    private boolean hasObject(Ways.Found it) {
        return people.stream()
                .filter(who -> who.span().from() >= it.span().to())
                .anyMatch(who -> GAP.matcher(sheet.text()
                                .substring(it.span().to(), who.span().from()))
                        .find());
    }

    private boolean isTheirs(Ways.Found it) {
        return people.stream()
                .anyMatch(who -> who.span().to() <= it.span().from()
                        && sheet.text()
                                .substring(who.span().from(), it.span().from())
                                .strip()
                                .matches(".*['’]s?$"));
    }

    private static Direction usual(Ways.Found chosen) {
        return chosen.way().channel().map(Channel::isTalk).orElse(true) ? Direction.BOTH : Direction.OUT;
    }

    private static boolean isMeeting(Ways.Found it) {
        return it.way().channel().filter(Channel.IN_PERSON::equals).isPresent();
    }

    private static Optional<Read<Direction>> read(Direction direction, Ways.Found it) {
        return Optional.of(new Read<>(direction, it.span()));
    }

    private static Pattern after(String words) {
        return Pattern.compile("^\\s+(?:" + words + ")", Sheet.FLAGS);
    }
}

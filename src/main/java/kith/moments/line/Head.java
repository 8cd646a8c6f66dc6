package kith.moments.line;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kith.moments.Direction;

/**
 * The head of a line, which says who, when, by what way and how long, and after which the note begins: at a colon, a
 * semicolon, a dash, the end of a sentence, or at words such as "about", "she told me", "weil".
 */
record Head(
        Sheet sheet,
        Optional<Read<When>> when,
        Optional<Read<Times.Slot>> time,
        Optional<Read<Duration>> length,
        Ways ways,
        List<Mention> people,
        Optional<Read<Direction>> direction) {

    /** What the line may speak of: people, and ways of being in touch. */
    record Words(Names names, List<Way> ways) {}

    private static final int LONGEST = 240;

    private static final Pattern END = Pattern.compile(
            ":(?!\\d|//|[)(DP-])|[;\\n]|(?<!\\d|\\b\\p{L}|\\b[DdMmPpSsHh]r|Prof|Mrs)[.!?]+(?=\\s|$)|\\s[-–—]+\\s|—");

    private static final Pattern NOTE_BEGINS = Pattern.compile(
            "\\b(?:about|regarding|she|he|they|told|said|says|discussed|discussing|mentioned|because|who|which|über(?! den weg)|wegen|weil|dass"
                    + "|erzählte?n?|besprochen|sprachen|es ging)\\b|[,–-]\\s*(?:her|his|their|sie|er|ihre?[nrm]?|seine?[nrm]?|re)\\b",
            Sheet.FLAGS);

    private static final Pattern IN_PASSING = Pattern.compile(
            "\\b(?:over|during|by|via|per|at|when we (?:had|met|went)(?: for)?|while (?:we were )?having|beim|bei|zum|während)(?: (?:an?|the|our|ein(?:em|er)?|dem|der))?\\s+$",
            Sheet.FLAGS);

    private static final Pattern AHEAD = Pattern.compile(
            "^\\s*(?:going|seeing|visiting|having)\\b|^\\s*meeting (?-i:\\p{Lu})|\\b(?:will|going to|gonna|plan|planned|planning|plans|let['’]?s|arranged|booked|scheduled|appointment|want to|should|need to|next"
                    + "|werde|werden|wollen|verabredet|geplant|termin|treffe|nächste[nrms]?|kommende[nrms]?|soll|ausgemacht)\\b",
            Sheet.FLAGS);

    /** The shortest that names a person and a way; failing that the first if it names a person, else one with a way. */
    static Head of(Sheet sheet, Today today, Words words) {
        var heads = new ArrayList<Head>();
        for (int end : ends(sheet)) {
            var head = read(sheet, new Span(0, end), today, words);
            if (!head.people().isEmpty() && head.hasWay()) {
                return head;
            }
            heads.add(head);
        }
        var first = heads.getFirst();
        return first.people().isEmpty()
                ? heads.stream().filter(Head::hasWay).findFirst().orElse(first)
                : first;
    }

    private boolean hasWay() {
        return ways.chosen().isPresent();
    }

    private static List<Integer> ends(Sheet sheet) {
        var ends = new ArrayList<Integer>();
        int limit = Math.min(LONGEST, sheet.text().length());
        var matcher = END.matcher(sheet.left().subSequence(0, limit));
        while (matcher.find() && ends.size() < 3) {
            if (matcher.start() > 0) {
                ends.add(matcher.start());
            }
        }
        if (ends.size() < 3) {
            ends.add(limit);
        }
        return ends;
    }

    private static Head read(Sheet sheet, Span whole, Today today, Words words) {
        var scope = untilNote(sheet, whole);
        var head = readAll(sheet.copy(), scope, today, words);
        if (head.hasWay() || scope.equals(whole)) {
            return head;
        }
        var wider = readAll(sheet.copy(), whole, today, words);
        return head.people().isEmpty() || wider.saysItsWayInPassing(whole) ? wider : head;
    }

    /** "told me about her job over coffee", "ihr einen Artikel über Segelboote geschickt": the way comes after the matter. */
    private boolean saysItsWayInPassing(Span whole) {
        return ways.chosen()
                .filter(it -> it.way().kind() == Way.Kind.PART
                                && sheet.trimmed(new Span(it.span().to(), whole.to()))
                                        .isEmpty()
                        || IN_PASSING
                                .matcher(sheet.text().substring(0, it.span().from()))
                                .find())
                .isPresent();
    }

    private static Head readAll(Sheet sheet, Span scope, Today today, Words words) {
        boolean ahead = AHEAD.matcher(scope.of(sheet.text())).find();
        return read(sheet, scope, ahead ? today.lookingAhead() : today, words.ways())
                .withPeople(scope, words.names());
    }

    private static Head read(Sheet sheet, Span scope, Today today, List<Way> all) {
        var when = Days.first(sheet, scope, today);
        when.ifPresent(it -> sheet.take(it.span()));
        var length = Lengths.first(sheet, scope);
        length.ifPresent(it -> sheet.take(it.span()));
        var time = Times.first(sheet, scope);
        time.ifPresent(it -> sheet.take(it.span()));
        var ways = Ways.in(sheet, scope, all);
        ways.taken().forEach(it -> sheet.take(it.span()));
        return new Head(sheet, when, time, length, ways, List.of(), Optional.empty());
    }

    private Head withPeople(Span scope, Names names) {
        var people = People.in(sheet, scope, ways.taken(), names);
        people.forEach(it -> sheet.take(it.span()));
        var direction = Directions.of(ways, people, sheet, scope);
        return new Head(sheet, when, time, length, ways, people, direction);
    }

    /** Where "about" and the like stand after the first word, the note begins there. */
    private static Span untilNote(Sheet sheet, Span whole) {
        var matcher = NOTE_BEGINS
                .matcher(sheet.left())
                .region(whole.from(), whole.to())
                .useTransparentBounds(true);
        return matcher.find() && matcher.start() > 3 ? new Span(whole.from(), matcher.start()) : whole;
    }
}

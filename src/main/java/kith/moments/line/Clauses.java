package kith.moments.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The clauses of a line that say what they are: "learned: …", "remember …" keep a detail; "ask about … in March",
 * "next time …", "nach … fragen" want to be brought up. Each runs to the end of its sentence or to the next such clause.
 */
record Clauses(List<Read<String>> learned, List<BringUp> bringUps) {

    private static final String START =
            "(?:(?<=^|[;,.!?:\\n–—(-])\\s*|(?<=\\s)(?:and|und|but|aber) )(?:and |und |also |then )?";
    private static final String SOMEBODY =
            "(?:(?:her|him|them|sie|ihn|(?-i:\\p{Lu})[\\p{L}'’-]+(?: (?-i:\\p{Lu})[\\p{L}'’-]+)?),? )?";
    private static final String QUESTION =
            "(?=(?:how|if|whether|what|when|why|where|who|which|for|wie|ob|was|wann|wo|wer|warum|welche[nrs]?)\\b)";

    private static final Shape BRING_UP =
            Shape.of(START + "(?:(?:next time|nächstes mal|beim nächsten mal|das nächste mal)[,:]? ?)?(?:"
                    + "(?:remind me to |remember to |don['’]?t forget to |need to |must |should |i should |to )?(?:ask|check with) "
                    + SOMEBODY + "(?:about |after |re |" + QUESTION + ")"
                    + "|(?:to )?(?:follow up|check in|check back) (?:with " + SOMEBODY + ")?(?:on |about |re )"
                    + "|bring up:? |mention(?=:| (?:the|that|her|his|my))(?::? )|ask:? ?(?=:)|to ask: |ask: "
                    + "|remind me (?:to |of |about )|remember to |don['’]?t forget(?: to| about)?:? |to ?do: ?"
                    + "|(?:sie |ihn )?frage?n? " + SOMEBODY + "(?:nach |wegen |" + QUESTION + ")|" + SOMEBODY
                    + "fragen,? (?:nach |wegen |" + QUESTION + ")"
                    + "|nachfragen:? (?:wegen |zu |nach |" + QUESTION
                    + ")?|nachhaken:? (?:wegen |bei |zu )?|ansprechen:? |nicht vergessen:? |denke?n? an |erinnere? mich an )"
                    + "|" + START + "(?:next time|nächstes mal|beim nächsten mal|das nächste mal)[,:]? ");

    private static final Shape ASK_AFTER =
            Shape.of(START + "(?:(?:nächstes mal|beim nächsten mal|das nächste mal) )?(?:" + SOMEBODY
                    + ")?nach ([^;.!?\\n:" + Sheet.BLOT + "]{2,80}?) fragen\\b");

    private static final Shape LEARNED = Shape.of(
            START + "(?:(?:i |we )?(?:learned|learnt|found out|discovered)(?: that\\b|:|,| (?=she|he|they|" + SOMEBODY
                    + "))"
                    + "|turns out(?: that|:)? |good to know(?: that|:)? |til:? |remember(?: that\\b|:| (?!to\\b))"
                    + "|(?:gelernt|erfahren|gemerkt|neu erfahren|herausgefunden)(?::|,? dass )|merken: ?|merke: ?|gut zu wissen:? ?)");

    private static final Pattern END =
            Pattern.compile("[;\\n]|(?<!\\d|\\b\\p{L}|\\b[DdMmPpSsH]r|Prof|Mrs)[.!?]+(?=\\s|$)");
    private static final Pattern TRAILING_DAY_LEAD =
            Pattern.compile("[\\s,]*\\b(?:from|by|ab|bis|spätestens|latest)?\\s*$", Sheet.FLAGS);

    private static final int DAY_WITHIN = 40;

    static Clauses in(Sheet sheet, Today today) {
        var learned = new ArrayList<Read<String>>();
        var bringUps = new ArrayList<BringUp>();
        asksAfter(sheet, today, bringUps);
        var next = next(sheet, 0);
        while (next.isPresent()) {
            var marker = next.get();
            var clause = new Span(marker.end(), end(sheet, marker.end()));
            var whole = trimmed(sheet, marker, clause);
            if (sheet.trimmed(clause).isEmpty()) {
                next = next(sheet, marker.end());
                continue;
            }
            if (isLearned(sheet, marker)) {
                learned.add(new Read<>(sheet.trimmed(clause).of(sheet.text()), whole));
            } else {
                bringUps.add(bringUp(sheet, clause, whole, today));
            }
            sheet.take(whole);
            next = next(sheet, clause.to());
        }
        return new Clauses(learned, bringUps);
    }

    List<Span> spans() {
        return Stream.concat(learned.stream().map(Read::span), bringUps.stream().map(BringUp::span))
                .sorted()
                .toList();
    }

    private static void asksAfter(Sheet sheet, Today today, List<BringUp> bringUps) {
        var all = new Span(0, sheet.text().length());
        for (var it = sheet.find(ASK_AFTER, all); it.isPresent(); it = sheet.find(ASK_AFTER, all)) {
            var words = sheet.trimmed(Sheet.span(it.get()));
            var after = new Span(
                    words.to(), Math.min(words.to() + DAY_WITHIN, sheet.text().length()));
            var day = Days.first(sheet, after, today.lookingAhead())
                    .filter(read -> sheet.trimmed(
                                    new Span(words.to(), read.span().from()))
                            .isEmpty());
            var whole = new Span(words.from(), day.map(read -> read.span().to()).orElse(words.to()));
            var topic = new Span(it.get().start(1), it.get().end(1));
            bringUps.add(new BringUp(
                    topic.of(sheet.text()), day.map(read -> read.value().day()), whole));
            sheet.take(whole);
        }
    }

    private static Optional<MatchResult> next(Sheet sheet, int from) {
        var scope = new Span(Math.min(from, sheet.text().length()), sheet.text().length());
        var bringUp = sheet.find(BRING_UP, scope);
        var learned = sheet.find(LEARNED, scope);
        if (bringUp.isPresent() && learned.isPresent()) {
            return bringUp.get().start() <= learned.get().start() ? bringUp : learned;
        }
        return bringUp.or(() -> learned);
    }

    private static boolean isLearned(Sheet sheet, MatchResult marker) {
        var it = LEARNED.pattern()
                .matcher(sheet.left())
                .region(marker.start(), sheet.left().length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        return it.lookingAt() && it.end() == marker.end();
    }

    private static int end(Sheet sheet, int from) {
        var text = sheet.left();
        int end = text.length();
        var stop = END.matcher(text);
        if (stop.find(from)) {
            end = stop.start();
        }
        end = Math.min(
                end,
                next(sheet, from)
                        .map(MatchResult::start)
                        .filter(it -> it > from)
                        .orElse(end));
        int taken = text.toString().indexOf(Sheet.BLOT, from);
        return taken >= 0 && taken < end ? taken : end;
    }

    private static Span trimmed(Sheet sheet, MatchResult marker, Span clause) {
        var trimmed = sheet.trimmed(clause);
        return new Span(
                sheet.trimmed(new Span(marker.start(), marker.end())).from(), Math.max(trimmed.to(), marker.end()));
    }

    /** The day belongs to when it is raised, so it leaves the topic if it stands at one of its ends. */
    private static BringUp bringUp(Sheet sheet, Span clause, Span whole, Today today) {
        var topic = sheet.trimmed(clause);
        var when = Days.first(sheet, topic, today.lookingAhead());
        Optional<LocalDate> from = when.map(it -> it.value().day()).filter(it -> !it.isBefore(today.day()));
        if (from.isPresent()) {
            var day = when.orElseThrow().span();
            if (day.to() == topic.to()) {
                var lead = TRAILING_DAY_LEAD.matcher(sheet.text().substring(topic.from(), day.from()));
                int to = lead.find() ? topic.from() + lead.start() : day.from();
                topic = to > topic.from() ? new Span(topic.from(), to) : topic;
            } else if (day.from() == topic.from()) {
                topic = sheet.trimmed(new Span(day.to(), topic.to()));
            }
        }
        return new BringUp(topic.of(sheet.text()), from, whole);
    }
}

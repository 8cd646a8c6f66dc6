package kith.moments.line;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.moments.OwnKind;
import kith.moments.line.Way.Mark;

/**
 * Reads one everyday line as a moment. English and German mix freely; the order of the parts is the writer's.
 *
 * <pre>
 * line    = head [ (":" | ";" | "." | " - " | "about" …) note ] { clause } { "," afterthought }
 * head    = { who | when | time | length | way | small words }
 * who     = ["with" | "mit" | "from" | "to" …] name { ("," | "and" | "und" | "&amp;") name } | "@" handle
 * when    = yesterday | last Tuesday | vor drei Tagen | 12 March | March 3rd | 20.11. | 2026-11-20 | next week | …
 * time    = at 9 | 18:30 | um 9 Uhr | 6-8pm | halb zehn | this morning | …
 * length  = 1h | 90 min | 1h30 | half an hour | anderthalb Stunden | …
 * way     = a kind of the member's own | a line of moments/ways.tsv: coffee, called, Zoom, wrote, Postkarte, meme, no answer …
 * clause  = ("learned:" | "remember" | "erfahren:" …) detail
 *         | ("ask about" | "follow up on" | "next time" | "nach … fragen" …) topic [ when ]
 * afterthought = when | time | length, alone between commas
 * </pre>
 *
 * Clauses are read first, then in the head days, lengths, times, ways and names, in this order; each reader takes the
 * letters it understood, and none sees what another took. The note is what is left. A day without a year or a weekday
 * lies behind, unless the line looks ahead ("will", "next", "verabredet"); a moment that lies ahead is a plan.
 */
public record LogBox(Names names, ZonedDateTime now, Locale locale, List<OwnKind> kinds) {

    private static final int NAMES_WITHIN = 600;
    private static final LocalTime EVENING_BEGINS = LocalTime.of(17, 0);
    private static final Set<String> EVENING = Set.of("""
            dinner drinks drink beer beers abendessen bier bierchen supper
            """.strip().split("\\s+"));

    /** For a member who has no kinds of their own. */
    public LogBox(Names names, ZonedDateTime now, Locale locale) {
        this(names, now, locale, List.of());
    }

    public Understood understand(String line) {
        var sheet = new Sheet(line.replace(Sheet.BLOT, ' '));
        var today = new Today(now, false, "US".equals(locale.getCountry()));
        var known = known(sheet);
        var clauses = Clauses.in(sheet, today);
        var head = Head.of(sheet, today, new Head.Words(known, Way.with(kinds)));
        var timing = Afterthoughts.in(head.sheet(), today, head);
        var people = head.people().isEmpty() ? inClauses(clauses, sheet.text(), known) : head.people();
        var occasion = head.ways().occasion(head.sheet());
        var when = when(timing, occasion);
        var note = Notes.in(head.sheet());
        return new Understood(
                line,
                people,
                when,
                head.ways().channel(),
                head.direction(),
                length(timing),
                occasion,
                head.ways().marked(Mark.NOISE),
                head.ways().marked(Mark.MISSED),
                when.filter(it -> it.value().isAfter(now)).isPresent(),
                clauses.learned(),
                clauses.bringUps(),
                Holdings.in(line),
                note.text(),
                note.spans());
    }

    /** The book is asked once, for all that could be a name. */
    private Names known(Sheet sheet) {
        var runs = new NameRuns(
                sheet, new Span(0, Math.min(NAMES_WITHIN, sheet.text().length())));
        Map<String, List<Who.Known>> called = runs.size() == 0 ? Map.of() : Map.copyOf(names.called(runs.keys()));
        return _ -> called;
    }

    /** "Ask Ana about her exam" names somebody, too: but only whom the book knows. */
    private static List<Mention> inClauses(Clauses clauses, String text, Names known) {
        return clauses.spans().stream()
                .flatMap(span -> People.in(new Sheet(text), span, List.of(), known).stream())
                .filter(it -> !(it.who() instanceof Who.Unknown))
                .toList();
    }

    private Optional<Read<When>> when(Afterthoughts timing, Optional<Read<String>> occasion) {
        var time = timing.time();
        if (time.isEmpty()) {
            return timing.when();
        }
        var clock = time.get().value().from();
        boolean evening = clock.getHour() >= 5
                && clock.getHour() < 12
                && occasion.filter(it -> EVENING.contains(it.value().toLowerCase(Locale.ROOT)))
                        .isPresent();
        boolean atNight = clock.getHour() < 12
                && timing.when()
                        .flatMap(it -> it.value().time())
                        .filter(EVENING_BEGINS::isBefore)
                        .isPresent();
        var meant = evening || atNight ? clock.plusHours(12) : clock;
        return timing.when()
                .map(it -> new Read<>(it.value().at(meant), it.span()))
                .or(() -> time.map(it -> new Read<>(When.on(now.toLocalDate()).at(meant), it.span())));
    }

    private static Optional<Read<Duration>> length(Afterthoughts timing) {
        return timing.length()
                .or(() ->
                        timing.time().flatMap(it -> it.value().length().map(length -> new Read<>(length, it.span()))));
    }
}

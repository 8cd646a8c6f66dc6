package kith.chats.transcript;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A chat as lines of text, the way WhatsApp writes it on Android ("31.12.23, 21:15 - Ana: text") and on an iPhone
 * ("[31.12.23, 21:15:33] Ana: text"), and as Signal's is written ("[2023-12-31, 21:15] Ana: text"). A line without a beginning
 * goes on with the message before. What the program itself says in a chat is no message.
 */
final class ChatLines {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TEXT = 2000;
    private static final char MARK = '\u200E';

    private static final Pattern BEGINNING = Pattern.compile(
            "^[\\u200e\\u200f\\ufeff]*(?<open>\\[)?(?<one>\\d{1,4})(?<part>[./-])\\s?(?<two>\\d{1,2})[./-]\\s?(?<three>\\d{1,4})\\.?,?\\s"
                    + "(?:(?:à|at|um|om|alle|a las|às|kl\\.?)\\s)?(?<east>上午|下午|午前|午後|오전|오후)?\\s?(?<hour>\\d{1,2})[:.](?<minute>\\d{2})"
                    + "(?:[:.](?<second>\\d{2}))?(?:\\s?(?<half>[ap]\\.?\\s?m\\.?))?(?<close>\\])?\\s?(?<dash>[-–]\\s)?(?<rest>.*)$",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);

    private static final Pattern NO_WORDS = Pattern.compile(MARK + "?<[^<>]{3,120}>|" + MARK
            + "(?:[^\\n:]{2,60}) (?:omitted|weggelassen|omitido|omitida|omise?|absente?|omess[oa]|weggelaten|utelämnad)"
            + "|" + MARK + "?[^\\n]{3,80}\\.\\w{2,5} \\([^()\\n]{5,40}\\)");

    private static final Pattern WHERE_QUOTED = Pattern.compile("[\"“”„«»]");

    private record Line(DateOrder.Numbers date, LocalTime time, String name, StringBuilder text, boolean system) {}

    private final boolean american;
    private final List<Line> lines = new ArrayList<>();

    ChatLines(boolean american) {
        this.american = american;
    }

    /** Whether a file that begins so is such a chat. */
    static boolean isBeginning(String head) {
        return head.lines()
                .filter(it -> !it.isBlank())
                .findFirst()
                .map(BEGINNING::matcher)
                .filter(it -> it.matches() && isWhole(it))
                .isPresent();
    }

    /** Signal's lines have the year first, in brackets, and no seconds. */
    static boolean isSignal(String head) {
        return head.lines()
                .filter(it -> !it.isBlank())
                .findFirst()
                .filter(it -> it.matches("^\\[\\d{4}-\\d{2}-\\d{2},? \\d{2}:\\d{2}\\] .*"))
                .isPresent();
    }

    private static boolean isWhole(Matcher it) {
        return it.group("open") != null && it.group("close") != null || it.group("dash") != null;
    }

    void read(BufferedReader text) throws IOException {
        for (var line = text.readLine(); line != null; line = text.readLine()) {
            var it = BEGINNING.matcher(line);
            if (it.matches() && isWhole(it)) {
                time(it).ifPresent(time -> begin(it, time));
            } else if (!lines.isEmpty() && lines.getLast().text().length() < LONGEST_TEXT) {
                lines.getLast().text().append('\n').append(line);
            }
        }
    }

    private void begin(Matcher it, LocalTime time) {
        var date = new DateOrder.Numbers(
                number(it.group("one")),
                number(it.group("two")),
                number(it.group("three")),
                it.group("part").equals("."),
                it.group("half") != null);
        var rest = it.group("rest");
        int colon = rest.indexOf(": ");
        if (colon < 0 && rest.endsWith(":")) {
            colon = rest.length() - 1;
        }
        var name = colon < 0
                ? ""
                : rest.substring(0, colon)
                        .replaceAll("[\\p{Cf}~]", "")
                        .replaceAll("\\p{Zs}+", " ")
                        .strip();
        var text = new StringBuilder(colon < 0 ? "" : rest.substring(Math.min(rest.length(), colon + 2)));
        boolean system = name.isEmpty()
                || name.length() > LONGEST_NAME
                || WHERE_QUOTED.matcher(name).find()
                || !text.isEmpty()
                        && text.charAt(0) == MARK
                        && !NO_WORDS.matcher(text).matches();
        lines.add(new Line(date, time, name, text, system));
    }

    /** The messages in the order of the file; a date that is none is left out. */
    <T> List<T> each(Reader<T> reader) {
        var order = DateOrder.of(lines.stream().map(Line::date).toList(), american);
        var each = new ArrayList<T>();
        for (var line : lines) {
            var day = order.date(line.date());
            if (!line.system() && day.isPresent()) {
                var said = NO_WORDS.matcher(line.text()).matches()
                        ? ""
                        : line.text().toString().strip();
                each.add(reader.read(line.name(), day.get().atTime(line.time()), said));
            }
        }
        return each;
    }

    /** Takes a message: who wrote it, when by the clock of the phone, and what. */
    interface Reader<T> {
        T read(String name, LocalDateTime at, String text);
    }

    private static Optional<LocalTime> time(Matcher it) {
        int hour = number(it.group("hour"));
        var half = half(it.group("half"), it.group("east"));
        if (half == 'p' && hour < 12) {
            hour += 12;
        } else if (half == 'a' && hour == 12) {
            hour = 0;
        }
        int minute = number(it.group("minute"));
        int second = it.group("second") == null ? 0 : number(it.group("second"));
        return hour > 23 || minute > 59 || second > 59
                ? Optional.empty()
                : Optional.of(LocalTime.of(hour, minute, second));
    }

    private static char half(@Nullable String western, @Nullable String eastern) {
        if (western != null) {
            return western.toLowerCase(Locale.ROOT).charAt(0);
        }
        return eastern == null ? ' ' : "下午午後오후".contains(eastern) ? 'p' : 'a';
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}

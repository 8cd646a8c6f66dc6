package kith.moments.line;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;

/**
 * When and how long, said after the note began: "lunch with Bo: her thesis, yesterday, 45 min". Only a piece between
 * commas that says nothing else counts, so that a date within a sentence stays in it.
 */
record Afterthoughts(Optional<Read<When>> when, Optional<Read<Times.Slot>> time, Optional<Read<Duration>> length) {

    /** Completes what the head left open, and takes the pieces it understood. */
    static Afterthoughts in(Sheet sheet, Today today, Head head) {
        var all = new Afterthoughts(head.when(), head.time(), head.length());
        for (var piece : pieces(sheet)) {
            all = all.with(piece, sheet, today);
        }
        return all;
    }

    private static Iterable<Span> pieces(Sheet sheet) {
        var pieces = new ArrayList<Span>();
        int from = 0;
        for (int i = 0; i <= sheet.text().length(); i++) {
            if (i == sheet.text().length()
                    || ",;\n:".indexOf(sheet.text().charAt(i)) >= 0 && !isInNumber(sheet.text(), i)) {
                pieces.add(sheet.trimmed(new Span(from, i)));
                from = i + 1;
            }
        }
        return pieces;
    }

    private static boolean isInNumber(String text, int i) {
        return i + 1 < text.length()
                && i > 0
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }

    private Afterthoughts with(Span piece, Sheet sheet, Today today) {
        if (piece.isEmpty() || sheet.isTaken(piece.from())) {
            return this;
        }
        var trial = sheet.copy();
        var day = when.isPresent() ? when : taken(Days.first(trial, piece, today), trial);
        var duration = length.isPresent() ? length : taken(Lengths.first(trial, piece), trial);
        var clock = time.isPresent() ? time : taken(Times.first(trial, piece), trial);
        var rest = trial.left().subSequence(piece.from(), piece.to()).toString().replace("" + Sheet.BLOT, "");
        if (!rest.strip().matches("(?i)(?:and|und|for|at|on|am|um)?[\\s.!]*")
                || rest.length() == piece.to() - piece.from()) {
            return this;
        }
        sheet.take(piece);
        return new Afterthoughts(day, clock, duration);
    }

    private static <T> Optional<Read<T>> taken(Optional<Read<T>> read, Sheet sheet) {
        read.ifPresent(it -> sheet.take(it.span()));
        return read;
    }
}

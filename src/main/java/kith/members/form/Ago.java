package kith.members.form;

import java.time.Instant;
import java.time.LocalDate;
import kith.web.Words;

/** Says when something was, in the reader's days: "today", "3 weeks ago". */
public record Ago(Words words, Instant now) {

    public String since(Instant instant) {
        return words.relative(day(instant), day(now));
    }

    /** The day with its year. */
    public String on(Instant instant) {
        return words.day(day(instant));
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, words.zone());
    }
}

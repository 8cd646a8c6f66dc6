package kith.web;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * The words of a page in one language, with dates and numbers as people there write them. A key begins with the name of
 * its bundle: {@code people.list.empty} stands in {@code words/people.properties}.
 */
public final class Words {

    private final Locale locale;
    private final ZoneId zone;
    private final Phrases phrases;

    public Words(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
        this.phrases = Phrases.of(locale);
    }

    public Locale locale() {
        return locale;
    }

    /** The reader's zone, in which instants are days and times of day. */
    public ZoneId zone() {
        return zone;
    }

    /** The sentence for this key, its arguments put in as {@link MessageFormat} does. */
    public String get(String key, Object... arguments) {
        return phrases.say(key, arguments);
    }

    /** Whether there is a sentence for this key. */
    public boolean has(String key) {
        return phrases.has(key);
    }

    /** A day with its year: 22 November 2026, or as the reader's country writes it. */
    public String day(LocalDate day) {
        return phrases.day().format(day);
    }

    /** A time of day: 14:05, or as the reader's country writes it. */
    public String clock(LocalTime time) {
        return phrases.clock().format(time);
    }

    /** A day near enough to do without its year: Sun 22 November. */
    public String nearDay(LocalDate day) {
        return date("web.date.near", day);
    }

    /** A day of this year with its weekday: Sunday, 22 November. */
    public String weekday(LocalDate day) {
        return date("web.date.full", day);
    }

    /** A day as the date format under this key writes it. */
    public String date(String key, TemporalAccessor day) {
        return phrases.date(key).format(day);
    }

    /** A moment with its time of day, in the reader's zone. */
    public String time(Instant instant) {
        var then = instant.atZone(zone);
        return get("web.date.time", day(then.toLocalDate()), clock(then.toLocalTime()));
    }

    /** How long ago, or how far ahead, a day is, in whole days, weeks, months or years. */
    public String relative(LocalDate day, LocalDate today) {
        var days = ChronoUnit.DAYS.between(day, today);
        var tense = days < 0 ? "web.date.in" : "web.date.ago";
        var span = Math.abs(days);
        if (span == 0) {
            return get("web.date.today");
        } else if (span == 1) {
            return get(days < 0 ? "web.date.tomorrow" : "web.date.yesterday");
        } else if (span < 14) {
            return get(tense + ".days", span);
        } else if (span < 61) {
            return get(tense + ".weeks", span / 7);
        } else if (span < 730) {
            return get(tense + ".months", Math.abs(ChronoUnit.MONTHS.between(day, today)));
        }
        return get(tense + ".years", Math.abs(ChronoUnit.YEARS.between(day, today)));
    }
}

package kith.web;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The words of a page in one language, with dates and numbers as people there write them. A key begins with the name of
 * its bundle: {@code people.list.empty} stands in {@code words/people.properties}.
 */
public record Words(Locale locale, ZoneId zone) {

    /** The sentence for this key, its arguments put in as {@link MessageFormat} does. */
    public String get(String key, Object... arguments) {
        return arguments.length == 0 && !pattern(key).contains("'")
                ? pattern(key)
                : new MessageFormat(pattern(key), locale).format(arguments);
    }

    /** Whether there is a sentence for this key. */
    public boolean has(String key) {
        try {
            return bundle(key).containsKey(key);
        } catch (MissingResourceException _) {
            return false;
        }
    }

    /** A day with its year: 22 November 2026, or as the reader's country writes it. */
    public String day(LocalDate day) {
        return written(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG), "web.date.day")
                .format(day);
    }

    /** A time of day: 14:05, or as the reader's country writes it. */
    public String clock(LocalTime time) {
        return written(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT), "web.time")
                .format(time);
    }

    /** A day near enough to do without its year: Sun 22 November. */
    public String nearDay(LocalDate day) {
        return DateTimeFormatter.ofPattern(get("web.date.near"), locale).format(day);
    }

    /** A day of this year with its weekday: Sunday, 22 November. */
    public String weekday(LocalDate day) {
        return DateTimeFormatter.ofPattern(get("web.date.full"), locale).format(day);
    }

    /** A moment with its time of day, in the reader's zone. */
    public String time(Instant instant) {
        var then = instant.atZone(zone);
        return get("web.date.time", day(then.toLocalDate()), clock(then.toLocalTime()));
    }

    /** A language alone says nothing of how dates are written: then the words decide. */
    private DateTimeFormatter written(DateTimeFormatter there, String key) {
        return locale.getCountry().isEmpty() ? DateTimeFormatter.ofPattern(get(key), locale) : there.withLocale(locale);
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

    private String pattern(String key) {
        return bundle(key).getString(key);
    }

    private ResourceBundle bundle(String key) {
        return ResourceBundle.getBundle(
                "words." + key.substring(0, key.indexOf('.')),
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}

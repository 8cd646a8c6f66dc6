package kith.web;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The sentences of one language, each looked up and read once: a page of fifty rows says some three hundred, and finding and
 * parsing each anew was a fifth of what the page cost.
 */
final class Phrases {

    /** A browser may ask in any language it makes up; those asked for longest ago are forgotten. */
    private static final int MOST_LANGUAGES = 64;

    private static final Map<Locale, Phrases> ALL =
            Collections.synchronizedMap(new LinkedHashMap<>(MOST_LANGUAGES, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Locale, Phrases> eldest) {
                    return size() > MOST_LANGUAGES;
                }
            });

    private final Locale locale;
    private final Map<String, Phrase> known = new ConcurrentHashMap<>();
    private final Map<String, DateTimeFormatter> dates = new ConcurrentHashMap<>();
    private final DateTimeFormatter day;
    private final DateTimeFormatter clock;

    private Phrases(Locale locale) {
        this.locale = locale;
        this.day = written(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG), "web.date.day");
        this.clock = written(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT), "web.time");
    }

    static Phrases of(Locale locale) {
        return ALL.computeIfAbsent(locale, Phrases::new);
    }

    /**
     * A sentence as it stands in the bundle, and ready to be filled in.
     *
     * @param marked the sentence with a mark where each argument goes; empty where one is not simply written out
     */
    private record Phrase(String pattern, MessageFormat format, String marked) {

        private static final char FIRST_MARK = '\uE000';
        private static final Object[] MARKS = IntStream.range(0, 10)
                .mapToObj(it -> Character.toString(FIRST_MARK + it))
                .toArray();

        static Phrase of(String pattern, Locale locale) {
            var format = new MessageFormat(pattern, locale);
            boolean simple = Stream.of(format.getFormats()).allMatch(Objects::isNull);
            return new Phrase(pattern, format, simple ? format.format(MARKS) : "");
        }

        String said(Object... arguments) {
            if (arguments.length == 0 && pattern.indexOf('\'') < 0) {
                return pattern;
            }
            return !marked.isEmpty() && Stream.of(arguments).allMatch(String.class::isInstance)
                    ? filled(arguments)
                    : ((MessageFormat) format.clone()).format(arguments); // a format is not for two threads at once
        }

        /** Most sentences are filled with texts alone, which needs no format. */
        private String filled(Object... texts) {
            var said = new StringBuilder(marked.length() + 32);
            for (int i = 0; i < marked.length(); i++) {
                int mark = marked.charAt(i) - FIRST_MARK;
                if (mark >= 0 && mark < texts.length) {
                    said.append(texts[mark]);
                } else {
                    said.append(marked.charAt(i));
                }
            }
            return said.toString();
        }
    }

    String say(String key, Object... arguments) {
        return known.computeIfAbsent(key, this::read).said(arguments);
    }

    boolean has(String key) {
        try {
            return known.containsKey(key) || bundle(key).containsKey(key);
        } catch (MissingResourceException _) {
            return false;
        }
    }

    DateTimeFormatter day() {
        return day;
    }

    DateTimeFormatter clock() {
        return clock;
    }

    /** The date format that stands under this key. */
    DateTimeFormatter date(String key) {
        return dates.computeIfAbsent(key, it -> DateTimeFormatter.ofPattern(say(it), locale));
    }

    /** A language alone says nothing of how dates are written: then the words decide. */
    private DateTimeFormatter written(DateTimeFormatter there, String key) {
        return locale.getCountry().isEmpty() ? date(key) : there.withLocale(locale);
    }

    private Phrase read(String key) {
        var pattern = bundle(key).getString(key);
        return Phrase.of(pattern, locale);
    }

    private ResourceBundle bundle(String key) {
        return ResourceBundle.getBundle(
                "words." + key.substring(0, key.indexOf('.')),
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}

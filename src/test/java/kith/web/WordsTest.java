package kith.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Kith says: every word has its place in a bundle, and none of them is a salesman's. */
class WordsTest {

    private static final Path SOURCES = Path.of("src/main/java/kith");
    private static final Path BUNDLES = Path.of("src/main/resources/words");

    /** Rule S3.24, and LOOK's banned words: people are not worked through, counted up or played for. */
    private static final Pattern SALES_OR_GAME = Pattern.compile(
            "(?i)\\b(leads?|deals?|pipeline|prospects?|contact score|leverage|streaks?|level up|followers?|crm)\\b");

    @Test
    void noSentenceUsesTheWordsOfSalesOrOfGames() throws IOException {
        assertThat(sentences())
                .allSatisfy((key, sentence) ->
                        assertThat(sentence.toString()).as(key.toString()).doesNotContainPattern(SALES_OR_GAME));
    }

    @Test
    void everyWordThatCodeOrTemplateNamesIsThere() throws IOException {
        var known = sentences();
        var bundles = String.join("|", bundleNames());
        var named = Pattern.compile("say\\(\\s*\"((?:" + bundles + ")\\.[\\w.-]*\\w)\"\\s*[,)]");
        var missing = new TreeSet<String>();

        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var words = named.matcher(Files.readString(file));
                while (words.find()) {
                    if (!known.containsKey(words.group(1))) {
                        missing.add(words.group(1) + " in " + file.getFileName());
                    }
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void textsStandInASentenceAsAFormatWouldWriteThem() throws IOException {
        var words = new Words(Locale.UK, ZoneOffset.UTC);
        var texts = new Object[] {"Ana's {0}", "1,000", "", "é"};

        assertThat(sentences()).allSatisfy((key, sentence) -> {
            var format = new MessageFormat(sentence.toString(), Locale.UK);
            if (Stream.of(format.getFormats()).allMatch(Objects::isNull)
                    && format.getFormatsByArgumentIndex().length <= texts.length) {
                assertThat(words.get(key.toString(), texts)).isEqualTo(format.format(texts));
            }
        });
    }

    @Test
    void daysAreSaidAsPeopleSayThem() {
        var words = new Words(Locale.ENGLISH, ZoneOffset.UTC);
        var today = LocalDate.of(2026, 11, 22);

        assertThat(List.of(0, 1, -1, 5, 21, 100, 1000).stream()
                        .map(days -> words.relative(today.minusDays(days), today)))
                .containsExactly(
                        "today", "yesterday", "tomorrow", "5 days ago", "3 weeks ago", "3 months ago", "2 years ago");
    }

    @Test
    void datesAreWrittenAsTheCountryDoesElseAsTheLanguageHere() {
        var day = LocalDate.of(2026, 11, 2);
        var time = LocalTime.of(14, 5);
        var plain = new Words(Locale.ENGLISH, ZoneOffset.UTC);
        var american = new Words(Locale.US, ZoneOffset.UTC);

        assertThat(plain.day(day)).isEqualTo("2 November 2026");
        assertThat(plain.clock(time)).isEqualTo("14:05");
        assertThat(plain.time(day.atTime(time).toInstant(ZoneOffset.UTC))).isEqualTo("2 November 2026, 14:05");
        assertThat(american.day(day)).isEqualTo("November 2, 2026");
        assertThat(american.clock(time)).matches("2:05\\h?PM");
    }

    private static Properties sentences() throws IOException {
        var sentences = new Properties();
        try (var files = Files.list(BUNDLES)) {
            for (var file : files.toList()) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    sentences.load(reader);
                }
            }
        }
        assertThat(sentences).isNotEmpty();
        return sentences;
    }

    private static List<String> bundleNames() throws IOException {
        try (var files = Files.list(BUNDLES)) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.substring(0, name.indexOf('.')))
                    .toList();
        }
    }
}

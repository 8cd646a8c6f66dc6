package kith.moments.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.moments.Energy;
import kith.moments.Substance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LogBoxTest {

    static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 22, 15, 0, 0, 0, ZoneId.of("Europe/Berlin"));

    static final BookOfNames BOOK = new BookOfNames(
            "Ana Weber",
            "Bo Lindqvist",
            "Cleo Martin",
            "Grace Hopper",
            "Linus Berg",
            "Ada King",
            "Maria Schmidt",
            "Maria Lopez",
            "Jean-Luc Moreau",
            "Karl von der Heide|Kalle",
            "Mark Jones",
            "Tom O'Neil");

    private static final LogBox BOX = new LogBox(BOOK, NOW, Locale.UK);

    static List<String> lines() throws IOException {
        try (var file = LogBoxTest.class.getResourceAsStream("/moments/lines.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    @Test
    void understandsEveryLineOfTheTable() throws IOException {
        var misread = new LinkedHashMap<String, String>();
        for (var line : lines()) {
            var expected = (line + "\t".repeat(10)).split("\t", 12);
            var got = cells(BOX.understand(expected[0].replaceFirst("^!", "")));
            for (int i = 0; i < got.size(); i++) {
                if (!got.get(i).equals(expected[i + 1].strip())) {
                    misread.merge(
                            expected[0],
                            "%n    column %d: wanted <%s>, got <%s>".formatted(i + 1, expected[i + 1], got.get(i)),
                            String::concat);
                }
            }
        }

        int all = lines().size();
        System.out.printf(
                "log box: %d of %d lines understood (%.1f %%)%n",
                all - misread.size(), all, 100.0 * (all - misread.size()) / all);
        var owned = lines().stream().map(it -> it.split("\t", 2)[0]).filter(it -> it.startsWith("!"));
        var notOwned = misread.entrySet().stream()
                .filter(it -> !it.getKey().startsWith("!"))
                .map(it -> it.getKey() + it.getValue());
        var ownedInVain = owned.filter(it -> !misread.containsKey(it));
        assertThat(Stream.concat(notOwned, ownedInVain)).isEmpty();
    }

    static IntStream seeds() {
        return IntStream.range(1, 41);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void readsAnythingWithoutFailingAndPointsOnlyIntoTheLine(int seed) {
        var line = anything(new Random(seed));

        var understood = BOX.understand(line);

        assertThat(spans(understood)).allSatisfy(span -> assertThat(span.to()).isLessThanOrEqualTo(line.length()));
        assertThat(understood.people())
                .allSatisfy(it -> assertThat(it.span().of(line)).contains(it.words()));
        assertThat(understood.noteSpans())
                .noneMatch(note ->
                        understood.people().stream().anyMatch(it -> it.span().overlaps(note)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsEveryWordItDidNotUnderstand(int seed) {
        var random = new Random(seed);
        var strange = IntStream.range(0, 4).mapToObj(i -> "blorf" + i).toList();
        var words = new ArrayList<>(List.of(anything(random).split(" ")));
        strange.forEach(word -> words.add(random.nextInt(words.size() + 1), word));

        var understood = BOX.understand(String.join(" ", words));

        assertThat(kept(understood)).contains(strange);
    }

    private static String kept(Understood it) {
        return Stream.of(
                        Stream.of(it.note()),
                        it.people().stream().map(Mention::words),
                        it.learned().stream().map(Read::value),
                        it.bringUps().stream().map(BringUp::topic))
                .flatMap(part -> part)
                .collect(Collectors.joining(" | "));
    }

    /** Words that mean something here, in any order, and now and then any letter at all. */
    private static String anything(Random random) {
        var words = List.of(
                "coffee",
                "with",
                "Ana",
                "and",
                "Bo,",
                "last",
                "Tuesday",
                "1h:",
                "ask",
                "about",
                "in",
                "March;",
                "called",
                "me",
                "learned:",
                "mit",
                "und",
                "gestern",
                "vor",
                "drei",
                "Tagen",
                "am",
                "3.",
                "März",
                "18:30",
                "@zoe",
                "no",
                "answer",
                "-",
                "31.2.",
                "99/99",
                "half",
                "an",
                "hour",
                "remember",
                "nach",
                "fragen",
                "halb",
                "zehn",
                "0",
                "\n",
                ":",
                "Zoe",
                "Mail",
                "von",
                "Dr.",
                "✨");
        return random.ints(1 + random.nextInt(30), 0, words.size() + 4)
                .mapToObj(i -> i < words.size() ? words.get(i) : Character.toString(random.nextInt(0x20, 0x2FFF)))
                .collect(Collectors.joining(" "));
    }

    private static List<Span> spans(Understood it) {
        return Stream.of(
                        it.people().stream().map(Mention::span),
                        it.when().map(Read::span).stream(),
                        it.channel().map(Read::span).stream(),
                        it.direction().map(Read::span).stream(),
                        it.length().map(Read::span).stream(),
                        it.occasion().map(Read::span).stream(),
                        it.learned().stream().map(Read::span),
                        it.bringUps().stream().map(BringUp::span),
                        it.noteSpans().stream())
                .flatMap(part -> part)
                .toList();
    }

    static List<String> cells(Understood it) {
        return List.of(
                it.people().stream().map(LogBoxTest::person).collect(Collectors.joining(", ")),
                it.when()
                        .map(when -> when.value().day()
                                + when.value().time().map(time -> " " + time).orElse(""))
                        .orElse(""),
                it.channel().map(channel -> channel.value().name()).orElse(""),
                it.direction().map(direction -> direction.value().name()).orElse(""),
                it.length().map(length -> "" + length.value().toMinutes()).orElse(""),
                Stream.of(
                                it.noise().map(_ -> "noise"),
                                it.missed().map(_ -> "missed"),
                                Optional.of("planned").filter(_ -> it.planned()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ")),
                it.note(),
                it.learned().stream().map(Read::value).collect(Collectors.joining(" / ")),
                it.bringUps().stream()
                        .map(topic -> topic.topic()
                                + topic.from().map(day -> "@" + day).orElse(""))
                        .collect(Collectors.joining(" / ")),
                held(it.substance()));
    }

    private static String held(Substance it) {
        return Stream.of(
                        it.gave().stream().map(carried -> "gave " + carried),
                        it.got().stream().map(carried -> "got " + carried),
                        it.openedUp().stream().map(who -> "opened " + who),
                        it.energy().stream().map(Energy::name))
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
    }

    private static String person(Mention mention) {
        return switch (mention.who()) {
            case Who.Known known -> known.name();
            case Who.Maybe _ -> "~" + mention.words();
            case Who.Unknown _ -> "?" + mention.words();
        };
    }
}

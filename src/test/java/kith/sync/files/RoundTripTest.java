package kith.sync.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.drafts.ContactPoint;
import kith.drafts.Home;
import kith.drafts.Met;
import kith.drafts.PartialDate;
import kith.drafts.PersonDraft;
import kith.drafts.PersonName;
import kith.drafts.Photo;
import kith.drafts.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read again as it was. */
class RoundTripTest {

    private static final List<String> ODD = List.of(
            "Zoë",
            "a,b;c",
            "back\\slash",
            "O'Hara",
            "=SUM(A1)",
            "😀 smile",
            "Βαγγέλης",
            "אפרים",
            "\"quoted\"",
            "x:y",
            "a \\n b",
            "Łódź, Polska",
            "very long ".repeat(30).strip(),
            "木村 拓哉",
            "item1.TEL:1",
            "plain",
            "-dash",
            "^n");

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aCardReadAgainIsTheSameDraft(int seed) throws IOException {
        var person = person(new Random(seed));

        var again = read(written(person));

        assertSame(again, person);
    }

    static Stream<Path> cards() throws IOException {
        try (var files = Files.walk(Path.of("src/test/resources/imports"))) {
            return files
                    .filter(it ->
                            it.toString().endsWith(".vcf") || it.toString().endsWith(".csv"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cards")
    void whatAFileSaidIsStillThereAfterTheSecondReading(Path file) throws IOException {
        for (var found : ParsedFile.of(Files.newInputStream(file)).people()) {
            assertSame(read(written(found.draft())), found.draft());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anOlderCardSaysAsMuch(int seed) throws IOException {
        var person = person(new Random(seed));
        var out = new StringWriter();
        try (var cards = BookWriter.olderCards(out)) {
            cards.write(person);
        }

        var again = read(out.toString());

        assertThat(out.toString()).startsWith("BEGIN:VCARD\r\nVERSION:3.0\r\n").contains("\r\nN:");
        assertThat(again.name().display()).isEqualTo(person.name().display());
        assertThat(again.contacts()).isEqualTo(person.contacts());
        assertThat(again.works()).isEqualTo(person.works());
        assertThat(again.birthday()).isEqualTo(person.birthday());
        assertThat(again.home()).isEqualTo(person.home());
        assertThat(again.circles()).isEqualTo(person.circles());
        assertThat(again.interests()).isEqualTo(person.interests());
        assertThat(again.notes()).isEqualTo(person.notes());
        assertThat(again.photo().isPresent()).isEqualTo(person.photo().isPresent());
    }

    @Test
    void whatKithHasNoFieldForIsWrittenAgain() throws IOException {
        var card =
                "BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nitem1.X-ABDATE;type=pref:1975-03-01\nitem1.X-ABLabel:_$!<Anniversary>!$_\n"
                        + "X-PHONETIC-FIRST-NAME:Eida\nGEO:1.5;2.5\nORG:Analytical;Engines;Cards\nEND:VCARD\n";

        var again = written(read(card));

        assertThat(again)
                .contains(
                        "item1.X-ABDATE;TYPE=pref:1975-03-01",
                        "_$!<Anniversary>!$_",
                        "X-PHONETIC-FIRST-NAME:Eida",
                        "GEO:1.5;2.5",
                        "ORG:Analytical;Engines;Cards");
        assertThat(again).containsOnlyOnce("ORG");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noCellOfTheTableIsAFormula(int seed) throws IOException {
        var person = person(new Random(seed));
        var out = new StringWriter();
        try (var table = BookWriter.csv(out)) {
            table.write(person);
        }

        var parsed = ParsedFile.of(bytes(out.toString()));

        var cells = new CsvRows(
                Source.of(new String(out.toString().getBytes(UTF_8), ISO_8859_1)),
                ',',
                new Report(Nothing.INSTANCE, 0));
        for (var row = cells.next(); row.isPresent(); row = cells.next()) {
            assertThat(row.get().cells()).noneMatch(cell -> cell.matches("(?s)[=+@-].*"));
        }
        assertThat(parsed.format()).contains(FileFormat.CSV);
        assertThat(parsed.people().getFirst().draft().name()).isEqualTo(person.name());
        assertThat(parsed.people().getFirst().draft().birthday()).isEqualTo(person.birthday());
    }

    @Test
    void theTableHasFactsAndGivesThemBack() throws IOException {
        var person = PersonDraft.named("Ana")
                .livingAt(Home.in("Lyon", "France"))
                .withRest(List.of(
                        "ADR:;;5 rue Mercière;Lyon;Rhône;69002;France",
                        "LANG:fr",
                        "LANG:pt-BR",
                        "PRONOUNS:she/her",
                        "ANNIVERSARY:20140612",
                        "item1.X-ABDATE;X-APPLE-OMIT-YEAR=1604:1604-02-29",
                        "item1.X-ABLABEL:Name day"));
        var out = new StringWriter();
        try (var table = BookWriter.csv(out)) {
            table.write(person);
        }

        var again = ParsedFile.of(bytes(out.toString())).people().getFirst().draft();

        assertThat(again.rest()).containsExactlyInAnyOrderElementsOf(person.rest());
        assertThat(again.home()).isEqualTo(person.home());
        assertThat(ParsedFile.of(bytes("Name,Languages\nAna,French and a little Klingon\n"))
                        .people()
                        .getFirst()
                        .draft()
                        .rest())
                .containsExactly("X-KITH-FIELD;NAME=Languages:French and a little Klingon");
    }

    private static void assertSame(PersonDraft again, PersonDraft person) {
        assertThat(again)
                .usingRecursiveComparison()
                .withEqualsForType(
                        (a, b) -> a.mediaType().equals(b.mediaType()) && Arrays.equals(a.bytes(), b.bytes()),
                        Photo.class)
                .isEqualTo(person);
    }

    private static String written(PersonDraft person) throws IOException {
        var out = new StringWriter();
        try (var cards = BookWriter.cards(out)) {
            cards.write(person);
        }
        return out.toString();
    }

    private static PersonDraft read(String card) {
        var parsed = ParsedFile.of(bytes(card));
        assertThat(parsed.skipped()).isEmpty();
        return parsed.people().getFirst().draft();
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static PersonDraft person(Random random) {
        return new PersonDraft(
                new PersonName(
                        odd(random),
                        maybe(random),
                        maybe(random),
                        maybe(random),
                        maybe(random),
                        maybe(random),
                        maybe(random)),
                some(random, () -> new Work(odd(random), maybe(random))),
                Stream.of(
                                some(
                                        random,
                                        () -> new ContactPoint(
                                                ContactPoint.Kind.EMAIL,
                                                "a@b.example" + random.nextInt(),
                                                label(random))),
                                some(
                                        random,
                                        () -> new ContactPoint(
                                                ContactPoint.Kind.PHONE,
                                                "+49 " + random.nextInt(1_000_000),
                                                label(random))),
                                some(
                                        random,
                                        () -> new ContactPoint(
                                                ContactPoint.Kind.LINK,
                                                "https://example.org/a,b;c?" + random.nextInt(),
                                                label(random))))
                        .flatMap(List::stream)
                        .toList(),
                birthday(random),
                new Home(
                        maybe(random),
                        maybe(random),
                        random.nextBoolean() ? Optional.empty() : Optional.of(ZoneId.of("Europe/Berlin"))),
                random.nextBoolean()
                        ? Met.UNKNOWN
                        : new Met(Met.How.EVENT, maybe(random), Optional.of(LocalDate.of(2020, 1, 2))),
                some(random, () -> odd(random)),
                some(random, () -> odd(random)),
                random.nextBoolean() ? "" : odd(random) + "\n\n" + odd(random),
                random.nextInt(5) > 0 ? Optional.empty() : Optional.of(photo(random)),
                random.nextBoolean() ? Optional.empty() : Optional.of("urn:uuid:" + random.nextInt()),
                random.nextBoolean()
                        ? List.of()
                        : List.of("GENDER:M", "item3.X-ABDATE:1975-03-01", "item3.X-ABLABEL:_$!<Anniversary>!$_"));
    }

    private static <T> List<T> some(Random random, Supplier<T> one) {
        return Stream.generate(one).limit(random.nextInt(4)).distinct().toList();
    }

    private static String odd(Random random) {
        return ODD.get(random.nextInt(ODD.size()));
    }

    private static String maybe(Random random) {
        return random.nextBoolean() ? "" : odd(random);
    }

    private static String label(Random random) {
        return List.of("", "home", "work mobile", "mobile", "Grandma's", "iPhone", "work ext. 12")
                .get(random.nextInt(7));
    }

    private static Optional<PartialDate> birthday(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(PartialDate.withoutYear(MonthDay.of(2, 29)));
            default -> Optional.of(PartialDate.of(LocalDate.of(1900 + random.nextInt(120), 12, 31)));
        };
    }

    private static Photo photo(Random random) {
        var bytes = new byte[500];
        random.nextBytes(bytes);
        bytes[0] = (byte) 0xFF;
        bytes[1] = (byte) 0xD8;
        bytes[2] = (byte) 0xFF;
        return new Photo("image/jpeg", bytes);
    }
}

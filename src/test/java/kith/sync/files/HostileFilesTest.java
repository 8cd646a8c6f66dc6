package kith.sync.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Broken and hostile files end in a report, soon, and without more memory than a good file needs. */
class HostileFilesTest {

    private static final long MEGABYTES_4 = 4L * 1024 * 1024;
    private static final String ADA = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada\r\nEMAIL:ada@example.org\r\nEND:VCARD\r\n";

    @Test
    void anEmptyFileIsSaidToBeEmpty() {
        assertThat(parse("").error()).contains(Reason.EMPTY_FILE);
        assertThat(parse(" \r\n \n").error()).contains(Reason.EMPTY_FILE);
    }

    @Test
    void rubbishIsNoFormat() {
        var rubbish = new byte[100_000];
        new Random(1).nextBytes(rubbish);

        assertThat(ParsedFile.of(new ByteArrayInputStream(rubbish)).error()).contains(Reason.UNKNOWN_FORMAT);
        assertThat(parse("Dear diary, today was a good day.\n").error()).contains(Reason.UNKNOWN_FORMAT);
        assertThat(parse("{\"a\":1}").error()).contains(Reason.UNKNOWN_FORMAT);
    }

    @Test
    void aBadCardCostsOnlyItself() {
        var parsed = parse(ADA + "BEGIN:VCARD\nVERSION:3.0\nADR:;;x\nEND:VCARD\n"
                + "BEGIN:VCARD\nno colon here\nFN:Bo\nEND:VCARD\n" + ADA);

        assertThat(names(parsed)).containsExactly("Ada", "Bo", "Ada");
        assertThat(parsed.skipped())
                .containsExactly(new Skipped(6, Reason.NO_NAME), new Skipped(11, Reason.NOT_A_PROPERTY));
    }

    @Test
    void cardsWithoutAnEndAreTakenAsFarAsTheyGo() {
        assertThat(names(parse("BEGIN:VCARD\nFN:Bo\n" + ADA + "BEGIN:VCARD\nFN:Cy")))
                .containsExactly("Bo", "Ada", "Cy");
    }

    @Test
    void cardsWithinCardsDoNotOverflow() {
        var parsed = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> parse("BEGIN:VCARD\nFN:Bo\n" + "AGENT:\nBEGIN:VCARD\n".repeat(100_000)));

        assertThat(names(parsed)).containsExactly("Bo");
    }

    @Test
    void anAgentStaysWithItsPerson() {
        var parsed =
                parse("BEGIN:VCARD\nVERSION:2.1\nFN:Bo\nAGENT:\nBEGIN:VCARD\nFN:Ann\nEND:VCARD\nTEL:1\nEND:VCARD\n");

        assertThat(names(parsed)).containsExactly("Bo");
        assertThat(parsed.people().getFirst().draft().rest())
                .anyMatch(it -> it.startsWith("AGENT:") && it.contains("FN:Ann"));
    }

    @Test
    void zeroBytesAreLeftOut() {
        var parsed = parse("BEGIN:VCARD\nFN:A\0d\0a\nNOTE:x\0\u0001y\nEND:VCARD\n");

        assertThat(names(parsed)).containsExactly("Ada");
        assertThat(parsed.people().getFirst().draft().notes()).isEqualTo("xy");
    }

    @Test
    void aPhotoOfAHundredMegabytesIsLeftOutAndThePersonStays() {
        var line = (" " + "A".repeat(1023) + "\n").getBytes(ISO_8859_1);
        var photo = repeated(line, 100_000);
        var bytes = new SequenceInputStream(Collections.enumeration(List.of(
                stream("BEGIN:VCARD\nFN:Bo\nPHOTO;ENCODING=b;TYPE=JPEG:\n"), photo, stream("END:VCARD\n" + ADA))));

        var parsed = ParsedFile.of(bytes);

        assertThat(names(parsed)).containsExactly("Bo", "Ada");
        assertThat(parsed.skipped()).containsExactly(new Skipped(3, Reason.TOO_LONG, "PHOTO"));
    }

    @Test
    void oneLineOfTwoHundredMegabytesIsNotKept() {
        var bytes = new SequenceInputStream(Collections.enumeration(List.of(
                stream("BEGIN:VCARD\nFN:Bo\nNOTE:"),
                repeated("x".repeat(1024).getBytes(ISO_8859_1), 200_000),
                stream("\nEND:VCARD\n"))));

        assertThat(names(ParsedFile.of(bytes))).containsExactly("Bo");
    }

    @Test
    void moreBytesThanAllowedAreRefused() {
        var endless = repeated("BEGIN:VCARD\nEND:VCARD\n".repeat(500).getBytes(ISO_8859_1), 200_000);
        var parsed = ParsedFile.of(endless, MEGABYTES_4);

        assertThat(parsed.error()).contains(Reason.TOO_LARGE);
        assertThat(parsed.skipped()).hasSize(Report.MOST_SKIPPED + 1);
    }

    @Test
    void aQuoteThatNeverClosesCostsItsLine() {
        var parsed = parse("Name,E-mail\nAda,ada@x.org\n\"Bo,bo@x.org\nCy,cy@x.org\n\"Di\",di@x.org\n");

        assertThat(names(parsed)).containsExactly("Ada", "Cy", "Di");
        assertThat(parsed.skipped()).containsExactly(new Skipped(3, Reason.UNCLOSED_QUOTE));
    }

    @Test
    void aTableOfNothingButOpenQuotesEnds() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> parse("Name,E-mail\n" + "\"x,\n".repeat(1_000_001)));
    }

    @Test
    void aZipBombIsRefusedAndNamesInAnArchiveDoNoHarm() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("../../../etc/passwd.vcf"));
            out.write(ADA.getBytes(UTF_8));
            out.putNextEntry(new ZipEntry("bomb.csv"));
            var zeros = new byte[1024 * 1024];
            for (int i = 0; i < 5; i++) {
                out.write(zeros);
            }
        }

        var parsed = ParsedFile.of(new ByteArrayInputStream(zip.toByteArray()), MEGABYTES_4);

        assertThat(names(parsed)).containsExactly("Ada");
        assertThat(parsed.error()).contains(Reason.TOO_LARGE);
    }

    @Test
    void aLinkedInArchiveIsReadWhole() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            for (var name : List.of("messages-2023.csv", "Connections-2024.csv")) {
                out.putNextEntry(new ZipEntry("Export/" + name));
                Files.copy(Path.of("src/test/resources/imports/linkedin", name), out);
            }
            out.putNextEntry(new ZipEntry("Skills.pdf"));
            out.write(1);
        }

        var parsed = ParsedFile.of(new ByteArrayInputStream(zip.toByteArray()), FileFormat.LINKEDIN);

        assertThat(parsed.error()).isEmpty();
        assertThat(parsed.format()).contains(FileFormat.LINKEDIN);
        assertThat(parsed.people()).hasSize(5);
        assertThat(parsed.moments()).hasSize(3);
    }

    @Test
    void aFileInAnotherFormatThanSaidIsRefused() {
        var parsed = ParsedFile.of(stream(ADA), FileFormat.GOOGLE);

        assertThat(parsed.error()).contains(Reason.NOT_THAT_FORMAT);
        assertThat(parsed.people()).isEmpty();
    }

    @Test
    void encodingsAreTold() {
        var zoe = ADA.replace("Ada", "Zoë Köhler – “Z”");
        var marked = new byte[] {(byte) 0xFF, (byte) 0xFE};

        assertThat(names(parse(zoe))).containsExactly("Zoë Köhler – “Z”");
        assertThat(names(parse("\uFEFF" + zoe))).containsExactly("Zoë Köhler – “Z”");
        assertThat(names(ParsedFile.of(new ByteArrayInputStream(zoe.getBytes(Text.WINDOWS)))))
                .containsExactly("Zoë Köhler – “Z”");
        assertThat(names(ParsedFile.of(new SequenceInputStream(
                        new ByteArrayInputStream(marked), new ByteArrayInputStream(zoe.getBytes(UTF_16LE))))))
                .containsExactly("Zoë Köhler – “Z”");
    }

    @Test
    void aLineFoldedWithinACharacterIsWhole() {
        var split = "BEGIN:VCARD\nFN:Zo\u00C3\n \u00AB\nEND:VCARD\n".getBytes(ISO_8859_1);

        assertThat(names(ParsedFile.of(new ByteArrayInputStream(split)))).containsExactly("Zoë");
    }

    @Test
    void fiftyThousandPeopleOfATableAreReadOneByOne() {
        var rows = repeated("Ada Lovelace,ada@example.org\n".getBytes(UTF_8), 50_000);

        assertThat(count(new SequenceInputStream(stream("Name,E-mail\n"), rows)))
                .isEqualTo(50_000);
        assertThat(count(repeated(ADA.getBytes(UTF_8), 50_000))).isEqualTo(50_000);
    }

    @Test
    void cellsOfThreeHundredKilobytesAreKeptWhole() {
        var long1 = "Käse, \"Brot\"\n".repeat(25_000);
        var file = "Name;Notes;Colour\nAda;\"" + long1.replace("\"", "\"\"") + "\";\"" + "x".repeat(300_000)
                + "\"\nBo;;red\n";

        var parsed = parse(file);

        assertThat(parsed.skipped()).isEmpty();
        assertThat(parsed.people().getFirst().draft().notes()).isEqualTo(long1.strip());
        assertThat(parsed.people().getFirst().draft().rest().getFirst()).hasSizeGreaterThan(300_000);
        assertThat(parsed.people().get(1).draft().rest()).containsExactly("X-KITH-FIELD;NAME=Colour:red");
    }

    @Test
    void twoThousandColumnsAreKept() {
        var heads = IntStream.range(0, 2_000).mapToObj(i -> "h" + i).toList();
        var cells = IntStream.range(0, 2_000).mapToObj(i -> "v" + i).toList();

        var parsed = parse("Name," + String.join(",", heads) + "\nAda," + String.join(",", cells) + "\n");

        assertThat(parsed.people().getFirst().draft().rest()).hasSize(2_000).contains("X-KITH-FIELD;NAME=h1999:v1999");
    }

    @Test
    void aRowBeyondAllMeasureIsSaidAndTheOthersStay() {
        var parsed = parse("Name,Notes\nAda," + "x".repeat(3_000_000) + "\nBo,y\nCy" + ",z".repeat(6_000) + "\n");

        assertThat(names(parsed)).containsExactly("Bo");
        assertThat(parsed.skipped())
                .containsExactly(new Skipped(2, Reason.TOO_LONG, ""), new Skipped(4, Reason.TOO_LONG, ""));
    }

    @Test
    void linesThatEndInReturnsAloneAreLines() {
        assertThat(names(parse((ADA + ADA.replace("Ada", "Bo")).replace("\r\n", "\r"))))
                .containsExactly("Ada", "Bo");
        assertThat(names(parse("Name,E-mail\rAda,a@x.org\rBo,b@x.org"))).containsExactly("Ada", "Bo");
    }

    @Test
    void zeroBytesInATableAreLeftOut() {
        var parsed = parse("Name,E-mail,Notes\nA\0da,a@x.org,x\0\0y\n");

        assertThat(names(parsed)).containsExactly("Ada");
        assertThat(parsed.people().getFirst().draft().notes()).isEqualTo("xy");
    }

    @Test
    void marksThatTurnTheWritingStay() {
        var turned = "\u202Eאדה\u202C לאבלייס\u200F";

        assertThat(names(parse("Name,E-mail\n" + turned + ",a@x.org\n"))).containsExactly(turned);
        assertThat(names(parse(ADA.replace("Ada", turned)))).containsExactly(turned);
    }

    @Test
    void aCharsetThatIsNotTrueCostsNoText() {
        var lying = "BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=UTF-8:Zo\u00EB\nNOTE;CHARSET=NO-SUCH:K\u00E4se\nEND:VCARD\n";

        var parsed = ParsedFile.of(new ByteArrayInputStream(lying.getBytes(ISO_8859_1)));

        assertThat(names(parsed)).containsExactly("Zoë");
        assertThat(parsed.people().getFirst().draft().notes()).isEqualTo("Käse");
    }

    @Test
    void anArchiveThatIsCutGivesWhatCameBefore() throws IOException {
        var zip = zipped(List.of("a.vcf", "b.vcf"), ADA, ADA.replace("Ada", "Bo") + "x".repeat(100));

        var parsed = ParsedFile.of(new ByteArrayInputStream(Arrays.copyOf(zip, zip.length - 150)));

        assertThat(names(parsed)).startsWith("Ada");
        assertThat(parsed.error()).isPresent();
    }

    @Test
    void archivesWithinArchivesAndOddPathsAreNotEntered() throws IOException {
        var inner = new String(zipped(List.of("x.vcf"), ADA), ISO_8859_1);
        var zip = zipped(
                List.of("C:\\..\\evil.vcf", "/etc/cron.d/a.vcf", "a\0b.vcf", "inner.zip", "in.csv", "__MACOSX/._a.vcf"),
                ADA,
                ADA,
                ADA,
                inner,
                inner,
                "\0\0\0\1");

        var parsed = ParsedFile.of(new ByteArrayInputStream(zip));

        assertThat(names(parsed)).containsExactly("Ada", "Ada", "Ada");
        assertThat(parsed.error()).isEmpty();
    }

    @Test
    void tablesOfALinkedInArchiveThatAreAboutItsOwnerAreNobodys() throws IOException {
        var zip = zipped(
                List.of("Connections.csv", "Email Addresses.csv", "Recommendations_Received.csv", "Member_Follows.csv"),
                Files.readString(Path.of("src/test/resources/imports/linkedin/Connections-2024.csv")),
                "Email Address,Confirmed,Primary,Updated On\nme@example.org,Yes,Yes,1/1/20\n",
                "First Name,Last Name,Company,Job Title,Text\nBo,Berg,X,Y,Good\n",
                "Date,Status,FullName\nx,Active,Somebody Famous\n");

        assertThat(ParsedFile.of(new ByteArrayInputStream(zip)).people()).hasSize(5);
    }

    private static byte[] zipped(List<String> names, String... contents) throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            for (int i = 0; i < contents.length; i++) {
                out.putNextEntry(new ZipEntry(names.get(i)));
                out.write(contents[i].getBytes(contents[i].startsWith("PK") ? ISO_8859_1 : UTF_8));
            }
        }
        return zip.toByteArray();
    }

    private static int count(InputStream bytes) {
        var people = new java.util.concurrent.atomic.AtomicInteger();
        new AddressFile(bytes).read(new Findings() {
            @Override
            public void person(FoundPerson found) {
                people.incrementAndGet();
            }

            @Override
            public void moment(FoundMoment found) {}

            @Override
            public void skipped(Skipped what) {}
        });
        return people.get();
    }

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noFileHoweverDamagedThrows(int seed) throws IOException {
        var random = new Random(seed);
        var samples = samples();
        var bytes = Files.readAllBytes(samples.get(random.nextInt(samples.size())));
        for (int i = random.nextInt(30); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] =
                    (byte) (random.nextBoolean() ? random.nextInt() : "\":;,=\\\n\r \0".charAt(random.nextInt(10)));
        }
        var cut = random.nextBoolean() ? bytes : Arrays.copyOf(bytes, random.nextInt(bytes.length));

        assertThatCode(() -> ParsedFile.of(new ByteArrayInputStream(cut))).doesNotThrowAnyException();
        assertThatCode(() -> ParsedFile.of(new ByteArrayInputStream(cut), FileFormat.values()[random.nextInt(7)]))
                .doesNotThrowAnyException();
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/imports"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static ParsedFile parse(String text) {
        return ParsedFile.of(stream(text));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static List<String> names(ParsedFile parsed) {
        return parsed.people().stream().map(it -> it.draft().name().display()).toList();
    }

    private static InputStream repeated(byte[] part, int times) {
        return new InputStream() {
            private long next;

            @Override
            public int read() {
                return next == (long) part.length * times ? -1 : part[(int) (next++ % part.length)];
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                if (next == (long) part.length * times) {
                    return -1;
                }
                int from = (int) (next % part.length);
                int n = Math.min(length, part.length - from);
                System.arraycopy(part, from, into, offset, n);
                next += n;
                return n;
            }
        };
    }
}

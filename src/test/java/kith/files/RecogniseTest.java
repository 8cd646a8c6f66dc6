package kith.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecogniseTest {

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, PDF",
        "RIFF0000WEBPVP8L, WEBP",
        "RIFF0000WAVEfmt, WAV",
        "0000ftypM4A 0000, M4A",
        "0000ftypisom0000, MP4",
        "OggS0000, OGG",
        "ID30000, MP3",
        "{\\rtf1 hello}, RTF",
        "Dear Bo, TEXT",
        "<svg onload='alert(1)'/>, TEXT",
        "<!doctype html><script>alert(1)</script>, TEXT"
    })
    void theBeginningTellsWhatItIs(String content, FileKind kind) {
        assertThat(Recognise.of(content.getBytes(ISO_8859_1))).contains(kind);
    }

    @Test
    void textOfAnyLanguageIsText() {
        assertThat(Recognise.of("Grüße, 你好 🙂".getBytes(UTF_8))).contains(FileKind.TEXT);
        assertThat(Recognise.of("Grüße".getBytes(UTF_16))).contains(FileKind.TEXT);
    }

    @Test
    void programsAndWhatNobodyKnowsAreNothing() {
        assertThat(Recognise.of("MZ\u0090\0\u0003\0\0\0".getBytes(ISO_8859_1))).isEmpty();
        assertThat(Recognise.of("\u007fELF\u0002\u0001\u0001\0".getBytes(ISO_8859_1)))
                .isEmpty();
        assertThat(Recognise.of(new byte[] {0})).isEmpty();
    }

    @Test
    void picturesThatWouldTellTheirPlaceAreKnown() {
        assertThat(Recognise.of("0000ftypheic0000\0\0".getBytes(ISO_8859_1))).isEmpty();
        assertThat(Recognise.cannotBeFreed("0000ftypheic0000".getBytes(ISO_8859_1)))
                .isTrue();
        assertThat(Recognise.cannotBeFreed("II*\0".getBytes(ISO_8859_1))).isTrue();
        assertThat(Recognise.cannotBeFreed("Dear Bo".getBytes(ISO_8859_1))).isFalse();
    }

    @Test
    void anArchiveTellsByItsEntriesWhatItIs() throws IOException {
        assertThat(Recognise.of(zip("a.txt"))).contains(FileKind.ZIP);
        assertThat(Recognise.of(zip("[Content_Types].xml", "word/document.xml")))
                .contains(FileKind.DOCX);
        assertThat(Recognise.of(zip("[Content_Types].xml", "xl/workbook.xml"))).contains(FileKind.XLSX);
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "letter.txt | TEXT | letter.txt",
                "holiday.jpg | TEXT | holiday.jpg.txt",
                "drawing.svg | TEXT | drawing.svg.txt",
                "C:\\Users\\bo\\cv.PDF | PDF | cv.PDF",
                "../../etc/passwd | TEXT | passwd.txt",
                "'' | PNG | file.png",
                "... | PNG | file.png",
                "a<b>:c?.png | PNG | a_b__c_.png",
            })
    void aNameIsPlainAndEndsInWhatItIs(String claimed, FileKind kind, String name) {
        assertThat(FileName.of(claimed, kind)).isEqualTo(name);
    }

    @Test
    void aNameTurnsNothingAroundAndIsNotEndless() {
        assertThat(FileName.of("photo\u202Egpj.exe\r\nSet-Cookie: a", FileKind.JPEG))
                .isEqualTo("photogpj.exeSet-Cookie_ a.jpg");
        assertThat(FileName.of("ä".repeat(400) + ".pdf", FileKind.PDF))
                .hasSizeLessThan(130)
                .endsWith("….pdf");
    }
}

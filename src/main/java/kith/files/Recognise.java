package kith.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;

/** Tells by its content what a file is; what it is called, and what a browser takes it for, is not asked. */
final class Recognise {

    private static final int PDF_BEGINS_WITHIN = 1024;

    /** Pictures that say where they were taken in places that Kith cannot empty. */
    private static final Set<String> APPLE_AND_AVIF =
            Set.of("heic", "heix", "hevc", "heim", "heis", "hevx", "mif1", "msf1", "avif", "avis");

    private Recognise() {}

    static Optional<FileKind> of(byte[] file) {
        if (cannotBeFreed(file)) {
            return Optional.empty();
        }
        var head = new String(file, 0, Math.min(file.length, PDF_BEGINS_WITHIN), ISO_8859_1);
        return Optional.ofNullable(
                        head.startsWith("\u00ff\u00d8\u00ff")
                                ? FileKind.JPEG
                                : head.startsWith("\u0089PNG\r\n\u001a\n")
                                        ? FileKind.PNG
                                        : head.startsWith("GIF87a") || head.startsWith("GIF89a")
                                                ? FileKind.GIF
                                                : head.contains("%PDF-") ? FileKind.PDF : null)
                .or(() -> soundOrFilm(head))
                .or(() -> office(head, file))
                .or(() -> isText(file) ? Optional.of(FileKind.TEXT) : Optional.empty());
    }

    /** Whether it is a picture that cannot be freed of what it says besides. */
    static boolean cannotBeFreed(byte[] file) {
        var head = new String(file, 0, Math.min(file.length, 12), ISO_8859_1);
        return head.startsWith("II*\0") || head.startsWith("MM\0*") || APPLE_AND_AVIF.contains(brand(head));
    }

    private static Optional<FileKind> soundOrFilm(String head) {
        if (head.startsWith("RIFF") && head.length() >= 12) {
            return switch (head.substring(8, 12)) {
                case "WEBP" -> Optional.of(FileKind.WEBP);
                case "WAVE" -> Optional.of(FileKind.WAV);
                default -> Optional.empty();
            };
        } else if (!brand(head).isEmpty()) {
            return switch (brand(head)) {
                case "M4A ", "M4B " -> Optional.of(FileKind.M4A);
                default -> Optional.of(FileKind.MP4);
            };
        } else if (head.startsWith("ID3") || head.matches("(?s)\u00ff[\u00fb\u00fa\u00f3\u00f2].*")) {
            return Optional.of(FileKind.MP3);
        } else if (head.startsWith("OggS")) {
            return Optional.of(FileKind.OGG);
        } else if (head.startsWith("fLaC")) {
            return Optional.of(FileKind.FLAC);
        }
        return head.startsWith("\u001aE\u00df\u00a3") ? Optional.of(FileKind.WEBM) : Optional.empty();
    }

    /** Of the files that begin as an MPEG-4 does, what they call themselves. */
    private static String brand(String head) {
        return head.length() >= 12 && head.startsWith("ftyp", 4) ? head.substring(8, 12) : "";
    }

    private static Optional<FileKind> office(String head, byte[] file) {
        if (head.startsWith("{\\rtf")) {
            return Optional.of(FileKind.RTF);
        } else if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return Optional.of(FileKind.OLDER_OFFICE);
        } else if (!head.startsWith("PK\u0003\u0004") && !head.startsWith("PK\u0005\u0006")) {
            return Optional.empty();
        } else if (head.startsWith("mimetypeapplication/vnd.oasis.opendocument", 30)) {
            return Optional.of(FileKind.OPEN_DOCUMENT);
        } else if (head.startsWith("mimetypeapplication/epub+zip", 30)) {
            return Optional.of(FileKind.EPUB);
        }
        var names = new String(file, ISO_8859_1); // those of the entries stand in it as they are
        if (!names.contains("[Content_Types].xml")) {
            return Optional.of(FileKind.ZIP);
        }
        return Optional.of(
                names.contains("word/document")
                        ? FileKind.DOCX
                        : names.contains("xl/workbook")
                                ? FileKind.XLSX
                                : names.contains("ppt/presentation") ? FileKind.PPTX : FileKind.ZIP);
    }

    private static boolean isText(byte[] file) {
        boolean marked = file.length >= 2
                && (file[0] == (byte) 0xFF && file[1] == (byte) 0xFE
                        || file[0] == (byte) 0xFE && file[1] == (byte) 0xFF);
        return isText(file, marked ? UTF_16 : UTF_8);
    }

    private static boolean isText(byte[] file, Charset charset) {
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(file));
            return text.chars().noneMatch(it -> it < ' ' && it != '\t' && it != '\n' && it != '\r' && it != '\f');
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}

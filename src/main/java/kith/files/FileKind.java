package kith.files;

import java.util.List;
import java.util.Locale;

/** What a file can be, as its content tells, with how it is sent out and the endings that its name may have. */
public enum FileKind {
    JPEG(Sort.PICTURE, "image/jpeg", "jpg", "jpeg", "jfif"),
    PNG(Sort.PICTURE, "image/png", "png"),
    GIF(Sort.PICTURE, "image/gif", "gif"),
    WEBP(Sort.PICTURE, "image/webp", "webp"),
    PDF(Sort.DOCUMENT, "application/pdf", "pdf"),
    /** Any text, a page of the web or a drawing too: whoever opens it reads it, and nothing in it runs. */
    TEXT(Sort.DOCUMENT, "text/plain", "txt", "md", "csv", "tsv", "vcf", "ics", "json", "log"),
    RTF(Sort.DOCUMENT, "application/rtf", "rtf"),
    DOCX(Sort.DOCUMENT, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX(Sort.DOCUMENT, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX(Sort.DOCUMENT, "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    OPEN_DOCUMENT(Sort.DOCUMENT, "application/octet-stream", "odt", "ods", "odp", "odg"),
    /** Documents of the older Office programs, which are told apart by their names alone. */
    OLDER_OFFICE(Sort.DOCUMENT, "application/octet-stream", "doc", "xls", "ppt", "msg"),
    EPUB(Sort.DOCUMENT, "application/epub+zip", "epub"),
    ZIP(Sort.ARCHIVE, "application/zip", "zip"),
    MP3(Sort.SOUND, "audio/mpeg", "mp3"),
    OGG(Sort.SOUND, "audio/ogg", "ogg", "oga", "opus"),
    WAV(Sort.SOUND, "audio/wav", "wav"),
    FLAC(Sort.SOUND, "audio/flac", "flac"),
    M4A(Sort.SOUND, "audio/mp4", "m4a"),
    MP4(Sort.FILM, "video/mp4", "mp4", "m4v", "mov", "3gp"),
    WEBM(Sort.FILM, "video/webm", "webm", "mkv");

    /** What one would call it in a word. */
    enum Sort {
        PICTURE,
        DOCUMENT,
        SOUND,
        FILM,
        ARCHIVE
    }

    private final Sort sort;
    private final String mediaType;
    private final List<String> endings;

    FileKind(Sort sort, String mediaType, String... endings) {
        this.sort = sort;
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    Sort sort() {
        return sort;
    }

    String mediaType() {
        return mediaType;
    }

    boolean isPicture() {
        return sort == Sort.PICTURE;
    }

    /** The name with an ending that such a file has: a lie about what it is ends here. */
    String named(String name) {
        return endings.contains(ending(name)) ? name : name + '.' + endings.getFirst();
    }

    /** What its name ends in; the usual one where it says nothing, or something else. */
    String endingOf(String name) {
        var said = ending(name);
        return endings.contains(said) ? said : endings.getFirst();
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}

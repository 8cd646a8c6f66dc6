package kith.sync.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/**
 * What bytes mean as text. Files are first read as Latin-1, which loses nothing and lets a line be unfolded even where
 * it was folded in the middle of a character; only then is each value decoded.
 */
final class Text {

    static final Charset WINDOWS = Charset.forName("windows-1252");
    static final Charset MAC = Charset.forName("x-MacRoman");

    /** Marks of Windows that stand beside letters: dots, quotation marks and dashes. */
    private static final String MARKS = "\u0085\u0091\u0092\u0093\u0094\u0096\u0097";

    private Text() {}

    /** UTF-8 where the bytes are valid UTF-8, else Windows-1252; without control characters. */
    static String decode(String latin1) {
        return decode(latin1, WINDOWS);
    }

    /** UTF-8 where the bytes are valid UTF-8, else {@code otherwise}; without control characters. */
    static String decode(String latin1, Charset otherwise) {
        if (isPlain(latin1)) {
            return latin1;
        }
        var bytes = latin1.getBytes(ISO_8859_1);
        return clean(utf8(bytes).orElseGet(() -> new String(bytes, otherwise)));
    }

    /** What {@code charset} makes of the bytes, unless it is UTF-8 and they are not. */
    static String decodeAs(String latin1, Charset charset) {
        return charset.equals(UTF_8) ? decode(latin1) : clean(new String(latin1.getBytes(ISO_8859_1), charset));
    }

    /**
     * What bytes are that are not UTF-8: Windows, unless those within words are where an old Mac has its letters, and Windows its
     * marks.
     */
    static Charset likely(String latin1) {
        int windows = 0;
        int mac = 0;
        for (int i = 1; i < latin1.length(); i++) {
            char c = latin1.charAt(i);
            if (c >= 0x80
                    && (isLetter(latin1.charAt(i - 1)) || i + 1 < latin1.length() && isLetter(latin1.charAt(i + 1)))) {
                windows += c >= 0xC0 ? 1 : 0;
                mac += c < 0xA0 && MARKS.indexOf(c) < 0 ? 1 : 0;
            }
        }
        return mac > 2 * windows ? MAC : WINDOWS;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static Optional<Charset> charset(String name) {
        try {
            return name.isBlank() ? Optional.empty() : Optional.of(Charset.forName(name.strip()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Optional.empty();
        }
    }

    /** Line ends become one newline each; other control characters, which no database and no screen can show, go. */
    static String clean(String text) {
        if (isPrintable(text)) {
            return text;
        }
        var clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    clean.append('\n');
                }
            } else if (Character.isSurrogate(c)) {
                if (Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1))) {
                    clean.append(c).append(text.charAt(++i));
                }
            } else if (c == '\n' || c == '\t' || !Character.isISOControl(c) && c != '\uFEFF') {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private static boolean isPlain(String latin1) {
        for (int i = 0; i < latin1.length(); i++) {
            char c = latin1.charAt(i);
            if (c >= 0x7F || c < ' ' && c != '\n' && c != '\t') {
                return false;
            }
        }
        return true;
    }

    private static boolean isPrintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t'
                    || c >= 0x7F && c < 0xA0
                    || c == '\uFEFF'
                    || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}

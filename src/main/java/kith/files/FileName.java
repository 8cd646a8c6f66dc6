package kith.files;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What a file is called: the name it came with, without anything by which a name could mislead people or disks. */
final class FileName {

    private static final int LONGEST = 120;

    /** Control characters, and those that turn the direction of writing around: {@code photo[RLO]gpj.exe}. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");

    private static final Pattern OF_DISKS = Pattern.compile("[<>:\"/\\\\|?*]");

    private FileName() {}

    /** @param claimed as a browser sent it, perhaps with a whole path */
    static String of(String claimed, FileKind kind) {
        return kind.named(shown(claimed));
    }

    /** As {@link #of}, of a file that is not kept. */
    static String shown(String claimed) {
        var last = claimed.substring(Math.max(claimed.lastIndexOf('/'), claimed.lastIndexOf('\\')) + 1);
        var plain = OF_DISKS.matcher(UNSEEN.matcher(Normalizer.normalize(last, Normalizer.Form.NFC))
                        .replaceAll(""))
                .replaceAll("_")
                .replaceAll("^[.\\s]+|[.\\s]+$", "");
        return shortened(plain.isEmpty() ? "file" : plain);
    }

    /** Its end says what it is, so the middle goes. */
    private static String shortened(String name) {
        int points = name.codePointCount(0, name.length());
        if (points <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var end = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - 10)) + "…" + end;
    }
}

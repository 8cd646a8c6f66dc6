package kith.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kith.drafts.ContactPoint;
import kith.drafts.Work;

/**
 * Somebody met, as written down in one line: the name, then what they do and what to remember, with an address or a number
 * anywhere. {@code Ana Marić, architect at Studio Nord: builds a boat, ana@example.org}.
 *
 * @param about what to remember; perhaps empty
 */
record MetLine(String name, Optional<Work> work, String about, List<ContactPoint> contacts) {

    private static final Pattern BULLET = Pattern.compile("^[\\s*•·–-]+|^\\s*\\d{1,3}[.)]\\s+");
    private static final Pattern EMAIL = Pattern.compile("[^\\s,;:<>()]+@[^\\s,;:<>()]+\\.[^\\s,;:<>().]+");
    private static final Pattern LINK =
            Pattern.compile("https?://[^\\s,;<>]+|(?:www\\.)?linkedin\\.com/[^\\s,;<>]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern PHONE = Pattern.compile("(?<![\\w.])\\+?\\d[\\d ()/-]{6,20}\\d(?!\\w)");
    private static final Pattern END_OF_NAME = Pattern.compile("\\s*(?:[,;:(\\t]|\\s[–—-]\\s)\\s*");
    private static final Pattern WORK =
            Pattern.compile("^([^,;:.]{2,80}?)\\s+(?:at|@|bei|von)\\s+([^,;:.]{2,80}?)(?=$|[,;:.)])[,;:.)]*\\s*");
    private static final Pattern LOOSE_ENDS = Pattern.compile("^[\\s,;:()–—-]+|[\\s,;:()–—-]+$");

    /** Empty for a line without a name. */
    static Optional<MetLine> parse(String line) {
        var contacts = new ArrayList<ContactPoint>();
        var rest = BULLET.matcher(line.strip()).replaceFirst("");
        rest = without(EMAIL, rest, ContactPoint.Kind.EMAIL, contacts);
        rest = without(LINK, rest, ContactPoint.Kind.LINK, contacts);
        rest = without(PHONE, rest, ContactPoint.Kind.PHONE, contacts);
        var parts = END_OF_NAME.split(rest.strip(), 2);
        var name = trimmed(parts[0]);
        if (name.codePoints().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        var about = parts.length < 2 ? "" : trimmed(parts[1]);
        var work = WORK.matcher(about);
        return work.find()
                ? Optional.of(new MetLine(
                        name,
                        Optional.of(new Work(work.group(2), work.group(1))),
                        trimmed(about.substring(work.end())),
                        contacts))
                : Optional.of(new MetLine(name, Optional.empty(), about, contacts));
    }

    private static String without(Pattern what, String text, ContactPoint.Kind kind, List<ContactPoint> found) {
        var matcher = what.matcher(text);
        while (matcher.find()) {
            found.add(new ContactPoint(kind, matcher.group(), ""));
        }
        return matcher.replaceAll(" ");
    }

    private static String trimmed(String text) {
        return LOOSE_ENDS.matcher(text.replaceAll("\\s+", " ")).replaceAll("");
    }
}

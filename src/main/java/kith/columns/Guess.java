package kith.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kith.sync.files.ColumnField;
import kith.sync.files.Columns;
import kith.sync.files.TableLook;
import kith.sync.files.WrittenDay;

/**
 * What the columns of a table may be: what their heads say, unless what stands below speaks against it; else what stands
 * there looks like.
 *
 * @param sure whether the heads say all of it, so that nobody need be asked
 */
record Guess(TableLook table, List<ColumnField> fields, boolean sure) {

    private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,255}\\.[^@\\s.]{2,63}");
    private static final Pattern LINK =
            Pattern.compile("(?i)(?:https?://|www\\.)\\S+|[a-z0-9-]+(?:\\.[a-z0-9-]+)+/\\S+");
    private static final Pattern PHONE =
            Pattern.compile("(?:\\+|00?)?[\\d\\s()./-]{5,25}(?:\\s*(?:x|ext\\.?)\\s*\\d+)?");
    private static final Pattern PARTED = Pattern.compile("^[+0(]|[\\s()./-]");
    private static final String WORD = "\\p{Lu}[\\p{L}'’.-]*";
    private static final Pattern NAME =
            Pattern.compile(WORD + "(?: (?:von|van|de|da|di|der|den|la|le|al|bin|" + WORD + ")){1,4}");
    private static final Pattern TURNED = Pattern.compile("[\\p{L}'’. -]{1,60},\\s*[\\p{L}'’. -]{1,60}");

    /** Of a hundred values. */
    private static final int MOST_OF_THEM = 70;

    private static final int SOME = 30;
    private static final int LONGEST_DAY = 30;

    /** Whoever is in an address book was born before; what a file counts since is later. */
    private static final int BORN_BEFORE = 2005;

    Guess {
        fields = List.copyOf(fields);
    }

    /** Of a table of which nobody has said whether its first row is heads. */
    static Guess of(TableLook table) {
        return about(table.headed(hasHeads(table)));
    }

    /** Of a table whose form is known. */
    static Guess about(TableLook table) {
        var heads = table.heads();
        var fields = new ArrayList<ColumnField>();
        boolean sure = table.form().headed();
        for (int i = 0; i < heads.size(); i++) {
            var values = table.values(i);
            var said = HeadWords.field(heads.get(i)).filter(it -> !isAgainst(it, values));
            sure &= said.isPresent() || values.isEmpty();
            fields.add(said.map(it -> turned(it, values))
                    .or(() -> looksLike(values))
                    .orElse(values.isEmpty() ? ColumnField.LEAVE_OUT : ColumnField.KEEP));
        }
        mendNames(fields, table);
        return new Guess(table, fields, sure && new Columns(table.form(), fields).nameSomebody());
    }

    Columns columns() {
        return new Columns(table.form(), fields);
    }

    private static boolean hasHeads(TableLook table) {
        var first = table.rows().getFirst();
        return first.stream().noneMatch(it -> {
            var cell = it.strip();
            return MAIL.matcher(cell).matches()
                    || LINK.matcher(cell).matches()
                    || !cell.isEmpty() && (isPhone(cell) || isDay(cell));
        });
    }

    private static boolean isAgainst(ColumnField said, List<String> values) {
        return !values.isEmpty()
                && switch (said) {
                    case EMAIL -> share(values, it -> it.indexOf('@') > 0) < SOME;
                    case PHONE ->
                        share(
                                        values,
                                        it -> it.chars()
                                                        .filter(Character::isDigit)
                                                        .count()
                                                > 2)
                                < SOME;
                    case LINK -> share(values, it -> it.indexOf('.') > 0 || it.indexOf('/') >= 0) < SOME;
                    case BIRTHDAY_DAY_FIRST -> share(values, Guess::isDay) < SOME;
                    default -> false;
                };
    }

    private static ColumnField turned(ColumnField said, List<String> values) {
        if (said == ColumnField.BIRTHDAY_DAY_FIRST
                && !WrittenDay.dayFirst(values).orElse(true)) {
            return ColumnField.BIRTHDAY_MONTH_FIRST;
        }
        return said == ColumnField.NAME
                        && mostly(values, it -> TURNED.matcher(it).matches())
                ? ColumnField.NAME_TURNED
                : said;
    }

    private static Optional<ColumnField> looksLike(List<String> values) {
        if (mostly(values, it -> MAIL.matcher(it).matches())) {
            return Optional.of(ColumnField.EMAIL);
        }
        if (mostly(values, it -> LINK.matcher(it).matches())) {
            return Optional.of(ColumnField.LINK);
        }
        if (mostly(values, Guess::isDay)) {
            return mostly(values, Guess::isLongAgo)
                    ? Optional.of(turned(ColumnField.BIRTHDAY_DAY_FIRST, values))
                    : Optional.empty();
        }
        return mostly(values, Guess::isPhone) ? Optional.of(ColumnField.PHONE) : Optional.empty();
    }

    private static boolean isDay(String text) {
        return text.length() <= LONGEST_DAY
                && (WrittenDay.parse(text, true).isPresent()
                        || WrittenDay.parse(text, false).isPresent());
    }

    private static boolean isLongAgo(String text) {
        return WrittenDay.parse(text, true)
                .or(() -> WrittenDay.parse(text, false))
                .filter(it -> it.year().orElse(BORN_BEFORE) < BORN_BEFORE)
                .isPresent();
    }

    /** A number of a customer or a year is none: a number to be called has a sign, or stands in parts. */
    private static boolean isPhone(String text) {
        return PHONE.matcher(text).matches()
                && PARTED.matcher(text).find()
                && text.chars().filter(Character::isDigit).count() >= 6
                && !isDay(text);
    }

    private static boolean mostly(List<String> values, Predicate<String> is) {
        return !values.isEmpty() && share(values, is) >= MOST_OF_THEM;
    }

    private static long share(List<String> values, Predicate<String> is) {
        return values.stream().filter(is).count() * 100 / values.size();
    }

    /** A name beside half of a name is the other half; where no head tells of any, the first that looks like one is it. */
    private static void mendNames(List<ColumnField> fields, TableLook table) {
        boolean given = fields.contains(ColumnField.GIVEN);
        boolean family = fields.contains(ColumnField.FAMILY);
        int name = fields.indexOf(ColumnField.NAME);
        if (name >= 0 && given != family) {
            fields.set(name, given ? ColumnField.FAMILY : ColumnField.GIVEN);
        }
        if (name >= 0 || given || family || fields.contains(ColumnField.NAME_TURNED)) {
            return;
        }
        for (int i = 0; i < fields.size(); i++) {
            var values = table.values(i);
            if (fields.get(i) == ColumnField.KEEP) {
                if (mostly(values, it -> TURNED.matcher(it).matches())) {
                    fields.set(i, ColumnField.NAME_TURNED);
                    return;
                }
                if (mostly(values, it -> NAME.matcher(it).matches())) {
                    fields.set(i, ColumnField.NAME);
                    return;
                }
            }
        }
    }
}

package kith.sync.files;

import java.util.Set;
import java.util.regex.Pattern;

/** How a card says things: version 4.0, or version 3.0 (RFC 2426) for programs that know no later one. */
enum CardVersion {
    FOUR("4.0") {
        @Override
        String said(String property) {
            return property;
        }
    },

    THREE("3.0") {
        @Override
        String said(String property) {
            var match = PROPERTY.matcher(property);
            return match.matches() ? match.group(1) + older(match.group(2), match.group(3)) : property;
        }
    };

    private static final Pattern PROPERTY =
            Pattern.compile("((?:item\\d+\\.)?)([A-Za-z0-9-]+)([;:].*)", Pattern.DOTALL);
    private static final Pattern DAY = Pattern.compile(":(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern DAY_WITHOUT_YEAR = Pattern.compile(":--(\\d{2})(\\d{2})");
    private static final Pattern PLACE = Pattern.compile(":geo:([0-9.-]+),([0-9.-]+).*");
    private static final Pattern PICTURE = Pattern.compile(":data:image/([a-z0-9.+-]+);base64,(.*)", Pattern.DOTALL);

    /** What came with version 4.0; a program of before takes them for a slip unless they begin with an X. */
    private static final Set<String> NEW = Set.of(
            "ANNIVERSARY",
            "GENDER",
            "INTEREST",
            "HOBBY",
            "EXPERTISE",
            "LANG",
            "PRONOUNS",
            "RELATED",
            "KIND",
            "BIRTHPLACE",
            "DEATHDATE",
            "DEATHPLACE",
            "SOCIALPROFILE");

    private final String number;

    CardVersion(String number) {
        this.number = number;
    }

    String number() {
        return number;
    }

    /** A property of version 4.0, unfolded, as this version has it. */
    abstract String said(String property);

    private static String older(String name, String rest) {
        return switch (name) {
            case "BDAY" -> name + day(rest);
            case "ANNIVERSARY" -> "X-" + name + day(rest);
            case "GEO" -> name + PLACE.matcher(rest).replaceFirst(":$1;$2");
            case "TZ" -> rest.startsWith(":") ? name + ";VALUE=text" + rest : name + rest;
            case "PHOTO" -> name + picture(rest);
            default -> NEW.contains(name) ? "X-" + name + rest : name + rest;
        };
    }

    private static String day(String rest) {
        var yearless = DAY_WITHOUT_YEAR.matcher(rest);
        return yearless.find()
                ? yearless.replaceFirst(";X-APPLE-OMIT-YEAR=1604:1604-$1-$2")
                : DAY.matcher(rest).replaceFirst(":$1-$2-$3");
    }

    private static String picture(String rest) {
        var match = PICTURE.matcher(rest);
        return match.matches()
                ? ";ENCODING=b;TYPE=" + match.group(1).toUpperCase(java.util.Locale.ROOT) + ':' + match.group(2)
                : rest;
    }
}

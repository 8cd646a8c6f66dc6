package kith.sync.files;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a piece of HTML, for messages that were exported with their marks. Nothing of it is ever shown as HTML. */
final class Html {

    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|</(?:p|div|li|tr|h[1-6])\\s*>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,2000}>|<!--.{0,2000}?-->");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");

    private static final Map<String, String> NAMED = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "hellip", "…", "mdash", "—",
            "ndash", "–", "rsquo", "’");

    private Html() {}

    static String text(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html;
        }
        var plain = TAG.matcher(BREAK.matcher(html).replaceAll("\n")).replaceAll("");
        return Text.clean(ENTITY.matcher(plain)
                        .replaceAll(entity -> Matcher.quoteReplacement(character(entity.group(1), entity.group()))))
                .strip();
    }

    private static String character(String name, String written) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, written);
        }
        boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        return Character.isValidCodePoint(code) ? Character.toString(code) : written;
    }
}

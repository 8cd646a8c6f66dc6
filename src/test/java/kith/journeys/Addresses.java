package kith.journeys;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.cast.Browser;

/**
 * The addresses of the house as its own links tell them, one of each shape: of all people one, of all moments one. So a new
 * page is looked at without being named anywhere.
 */
final class Addresses {

    private static final int MOST = 90;
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Browser browser;
    private final Map<String, String> found = new LinkedHashMap<>();
    private final ArrayDeque<String> ahead = new ArrayDeque<>();

    private Addresses(Browser browser) {
        this.browser = browser;
    }

    static List<String> of(Browser browser, String... starts) {
        return new Addresses(browser).walk(starts);
    }

    private List<String> walk(String... starts) {
        Stream.of(starts).forEach(this::note);
        while (!ahead.isEmpty() && found.size() < MOST) {
            var address = ahead.poll();
            var page = browser.get(address);
            if (page.status() >= 400) {
                throw new AssertionError(address + " is linked to, and was answered " + page.status());
            }
            page.html().select("a[href^=/]:not([download])").eachAttr("href").forEach(this::note);
        }
        return List.copyOf(found.values());
    }

    private void note(String href) {
        var address = href.replaceAll("#.*", "").replace(" ", "%20");
        if (!address.startsWith("/assets/") && found.putIfAbsent(shape(address), address) == null) {
            ahead.add(address);
        }
    }

    private static String shape(String address) {
        var uri = URI.create(address);
        var path = uri.getPath().replaceAll(ID, "ID").replaceAll("(?<=/interests/).*", "WORD");
        var names = uri.getQuery() == null
                ? ""
                : Stream.of(uri.getQuery().split("&"))
                        .map(it -> it.replaceAll("=.*", ""))
                        .sorted()
                        .collect(Collectors.joining("&", "?", ""));
        return path + names;
    }
}

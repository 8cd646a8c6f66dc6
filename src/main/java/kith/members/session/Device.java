package kith.members.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kith.web.Words;
import org.springframework.http.HttpHeaders;

/**
 * The browser of a session, in words: "Firefox on Linux". Browsers claim to be many things, so what is told by few is
 * looked for first.
 */
public record Device(String browser, String system, boolean handset) {

    private static final Map<String, String> BROWSERS = ordered(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "Vivaldi",
            "Vivaldi",
            "SamsungBrowser",
            "Samsung Internet",
            "FxiOS",
            "Firefox",
            "Firefox",
            "Firefox",
            "CriOS",
            "Chrome",
            "Chrome",
            "Chrome",
            "Safari",
            "Safari",
            "curl",
            "curl");
    private static final Map<String, String> SYSTEMS = ordered(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "CrOS",
            "ChromeOS",
            "Mac OS X",
            "macOS",
            "Linux",
            "Linux",
            "BSD",
            "BSD");

    /** Reads the header by which a browser names itself; what is not known stays empty. */
    static Device named(String userAgent) {
        return new Device(
                first(BROWSERS, userAgent),
                first(SYSTEMS, userAgent),
                userAgent.contains("Mobile") || userAgent.contains("iPhone"));
    }

    public static Device of(HttpServletRequest request) {
        return named(
                Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse(""));
    }

    public String words(Words words) {
        if (browser.isEmpty() && system.isEmpty()) {
            return words.get("members.device.unknown");
        } else if (browser.isEmpty() || system.isEmpty()) {
            return browser + system;
        }
        return words.get("members.device", browser, system);
    }

    private static String first(Map<String, String> signs, String userAgent) {
        return signs.entrySet().stream()
                .filter(it -> userAgent.contains(it.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> ordered(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return Collections.unmodifiableMap(map);
    }
}

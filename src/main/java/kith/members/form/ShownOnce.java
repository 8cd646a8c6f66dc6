package kith.members.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** A secret on its way from the deed that made it to the one page that shows it; no node and no row keeps it. */
public final class ShownOnce {

    private static final HouseCookie COOKIE = new HouseCookie("kith_shown");

    private ShownOnce() {}

    public static void send(HttpServletRequest request, HttpServletResponse response, String text) {
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        COOKIE.write(request, response, value, Duration.ofMinutes(1));
    }

    /** What is to be shown on this page, and never again; empty for nothing. */
    public static String take(HttpServletRequest request, HttpServletResponse response) {
        var sent = COOKIE.read(request);
        if (sent.isEmpty()) {
            return "";
        }
        COOKIE.forget(request, response);
        try {
            return new String(Base64.getUrlDecoder().decode(sent.get()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}

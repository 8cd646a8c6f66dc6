package kith.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * A word after a deed ("Ana is in the bin"), shown once on the next page, with a way to undo where there is one. It
 * travels in a cookie of its own, so that no node keeps it.
 */
@Component
public class Said {

    private static final String COOKIE = "kith_said";

    /** @param undo where the undoing is posted to; empty when there is nothing to undo */
    public record Remark(String text, String undo) {}

    public void say(HttpServletResponse response, String text) {
        say(response, text, "");
    }

    public void say(HttpServletResponse response, String text, String undo) {
        var plain = undo + "\n" + text;
        add(
                response,
                Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8)),
                Duration.ofSeconds(60));
    }

    /** What is to be said on this page; it is forgotten with that. */
    Optional<Remark> heard(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return Optional.empty();
        }
        add(response, "", Duration.ZERO);
        try {
            var plain = new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
            var parts = plain.split("\n", 2);
            var undo = parts[0].startsWith("/") && !parts[0].startsWith("//") ? parts[0] : "";
            return parts.length < 2 ? Optional.empty() : Optional.of(new Remark(parts[1], undo));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static void add(HttpServletResponse response, String value, Duration age) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, value)
                        .path("/")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .maxAge(age)
                        .build()
                        .toString());
    }
}

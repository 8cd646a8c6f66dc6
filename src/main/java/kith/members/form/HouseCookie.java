package kith.members.form;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * A cookie that holds a secret: out of reach of scripts and of other sites' forms. Behind https it is {@code Secure} and
 * named {@code __Host-…}, so that no neighbouring host can plant it.
 */
public record HouseCookie(String name) {

    /** The most that browsers grant. */
    public static final Duration LONGEST = Duration.ofDays(400);

    public Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, nameFor(request)))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty());
    }

    public void write(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        var cookie = ResponseCookie.from(nameFor(request), value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    public void forget(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, "", Duration.ZERO);
    }

    private String nameFor(HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + name : name;
    }
}

package kith.members;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Carries a session in the browser, and finds it again at each request; nothing is kept on the node. */
@Component
class SessionCookie implements SecurityContextRepository {

    private static final String NAME = "kith_session";

    private final Sessions sessions;

    SessionCookie(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Signs the member in on this browser. */
    void begin(Member member, HttpServletRequest request, HttpServletResponse response) {
        var device =
                Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
        var token = sessions.begin(
                member.id(), device.length() > 300 ? device.substring(0, 300) : device, request.getRemoteAddr());
        write(request, response, token, Sessions.LIFE);
    }

    void end(HttpServletRequest request, HttpServletResponse response) {
        token(request).flatMap(sessions::find).ifPresent(session -> sessions.end(session.id()));
        write(request, response, "", Duration.ZERO);
    }

    @Override
    @SuppressWarnings("deprecation") // the interface still asks for it; the deferred way is not needed for one read
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        var context = SecurityContextHolder.createEmptyContext();
        token(holder.getRequest())
                .flatMap(sessions::find)
                .ifPresent(session -> context.setAuthentication(new SignedIn(session)));
        return context;
    }

    /** Does nothing: a session begins where somebody signs in, and nowhere else. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return token(request).isPresent();
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(jakarta.servlet.http.Cookie::getValue)
                .filter(value -> !value.isEmpty());
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, value)
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(age)
                        .build()
                        .toString());
    }
}

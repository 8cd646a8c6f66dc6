package kith.members.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import kith.members.Member;
import kith.members.Secret;
import kith.members.form.HouseCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Carries a session in the browser, and finds it again at each request; nothing is kept on the node. */
@Component
public class SessionCookie implements SecurityContextRepository {

    private static final HouseCookie COOKIE = new HouseCookie("kith_session");
    private static final int LONGEST_DEVICE = 300;

    private final Sessions sessions;
    private final KnownDevices devices;
    private final CsrfTokenRepository formTokens;

    SessionCookie(Sessions sessions, KnownDevices devices, CsrfTokenRepository formTokens) {
        this.sessions = sessions;
        this.devices = devices;
        this.formTokens = formTokens;
    }

    /** Signs the member in on this browser. Session and form token are new; what was there before opens nothing. */
    public void begin(Member member, HttpServletRequest request, HttpServletResponse response) {
        session(request).ifPresent(old -> sessions.end(old.member().id(), old.id()));
        var device =
                Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
        var token = sessions.begin(
                member.id(), device.substring(0, Math.min(device.length(), LONGEST_DEVICE)), request.getRemoteAddr());
        COOKIE.write(request, response, token.text(), HouseCookie.LONGEST);
        devices.remember(member.id(), request, response);
        formTokens.saveToken(null, request, response);
    }

    public void end(HttpServletRequest request, HttpServletResponse response) {
        session(request).ifPresent(it -> sessions.end(it.member().id(), it.id()));
        COOKIE.forget(request, response);
        formTokens.saveToken(null, request, response);
    }

    @Override
    @SuppressWarnings("deprecation") // the interface still asks for it; the deferred way is not needed for one read
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        var context = SecurityContextHolder.createEmptyContext();
        session(holder.getRequest()).ifPresent(session -> context.setAuthentication(new SignedIn(session)));
        return context;
    }

    /** Does nothing: a session begins where somebody signs in, and nowhere else. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return COOKIE.read(request).isPresent();
    }

    private Optional<Sessions.Session> session(HttpServletRequest request) {
        return COOKIE.read(request).map(Secret::new).flatMap(sessions::find);
    }
}

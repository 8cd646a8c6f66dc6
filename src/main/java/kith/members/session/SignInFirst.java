package kith.members.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import kith.members.form.Onward;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Sends a stranger to the sign-in page, and back afterwards to where they wanted to go. After a form whose session had
 * ended that is the page of the form. A part of a page cannot show the sign-in page; the script there goes to it.
 */
final class SignInFirst implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        var wanted = "GET".equals(request.getMethod())
                ? withQuery(request.getRequestURI(), request.getQueryString())
                : origin(request);
        response.sendRedirect(
                wanted.equals("/") ? "/sign-in" : "/sign-in?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
    }

    /** The page of this house that the form stood on; the first page when that is not said. */
    private static String origin(HttpServletRequest request) {
        var page = request.getHeader(HttpHeaders.REFERER);
        try {
            var at = URI.create(page == null ? "/" : page);
            return Onward.within(withQuery(at.getRawPath(), at.getRawQuery()));
        } catch (IllegalArgumentException _) {
            return "/";
        }
    }

    private static String withQuery(@Nullable String path, @Nullable String query) {
        return (path == null ? "/" : path) + (query == null ? "" : "?" + query);
    }
}

package kith.members;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends a stranger to the sign-in page, and back afterwards to where they wanted to go. */
final class SignInFirst implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var wanted = request.getRequestURI() + query;
        response.sendRedirect(
                wanted.equals("/") ? "/sign-in" : "/sign-in?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
    }
}

package kith.members.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kith.platform.Hand;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What a request changes is done by the browser that sent it: {@code browser:Firefox:Linux}, as far as it says. */
@Component
class HandOfBrowser extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var device = Device.of(request);
        Hand.take("browser:" + device.browser() + ":" + device.system());
        try {
            chain.doFilter(request, response);
        } finally {
            Hand.letGo();
        }
    }
}

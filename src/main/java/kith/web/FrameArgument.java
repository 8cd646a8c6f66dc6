package kith.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller the frame of its page. */
@Component
class FrameArgument implements HandlerMethodArgumentResolver {

    private final Assets assets;
    private final Said said;

    FrameArgument(Assets assets, Said said) {
        this.assets = assets;
        this.said = said;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Frame.class;
    }

    @Override
    public Frame resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return frame(
                (HttpServletRequest) request.getNativeRequest(), (HttpServletResponse) request.getNativeResponse());
    }

    Frame frame(HttpServletRequest request, @Nullable HttpServletResponse response) {
        var visitor = request.getUserPrincipal() instanceof Visitor v ? Optional.of(v) : Optional.<Visitor>empty();
        var words = visitor.map(v -> new Words(v.locale(), v.zone()))
                .orElseGet(() -> new Words(request.getLocale(), ZoneId.systemDefault()));
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Frame(
                words.get("web.name"),
                "",
                visitor,
                words,
                assets.folder(),
                request.getRequestURI(),
                token == null
                        ? new Frame.Csrf("_csrf", "")
                        : new Frame.Csrf(token.getParameterName(), token.getToken()),
                response == null ? Optional.empty() : said.heard(request, response));
    }
}

package kith.members.session;

import kith.members.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller the member who is signed in, or their session: a parameter of one of these types. */
final class MemberArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Member.class || parameter.getParameterType() == Sessions.Session.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (request.getUserPrincipal() instanceof SignedIn signedIn) {
            return parameter.getParameterType() == Member.class ? signedIn.getPrincipal() : signedIn.session();
        }
        throw new IllegalStateException("A page for members was reached by nobody.");
    }
}

package kith.members.session;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import kith.members.Member;
import kith.web.Visitor;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** A member who signed in, as Spring Security and the frame of a page see them. */
final class SignedIn extends AbstractAuthenticationToken implements Visitor {

    private final transient Sessions.Session session;

    SignedIn(Sessions.Session session) {
        super(
                session.member().host()
                        ? AuthorityUtils.createAuthorityList("ROLE_MEMBER", "ROLE_HOST")
                        : List.copyOf(AuthorityUtils.createAuthorityList("ROLE_MEMBER")));
        this.session = session;
        setAuthenticated(true);
    }

    Sessions.Session session() {
        return session;
    }

    @Override
    public String getName() {
        return session.member().email();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Member getPrincipal() {
        return session.member();
    }

    @Override
    public String visitorName() {
        return session.member().name();
    }

    @Override
    public Locale locale() {
        return session.member().locale();
    }

    @Override
    public ZoneId zone() {
        return session.member().zone();
    }

    @Override
    public String theme() {
        return session.member().theme();
    }

    @Override
    public boolean host() {
        return session.member().host();
    }
}

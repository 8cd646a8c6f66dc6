package kith.cast;

import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import kith.members.Member;
import kith.members.Members;
import kith.members.Newcomer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The members tests are about. Every call brings a new account, so that each test has a book of its own. */
@Component
@Lazy
public class Cast {

    public static final String PASSWORD = "correct horse battery staple";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Members members;
    private final int port;

    Cast(Members members, @Value("${local.server.port}") int port) {
        this.members = members;
        this.port = port;
    }

    public Member ada() {
        return join("Ada", false);
    }

    public Member grace() {
        return join("Grace", false);
    }

    public Member linus() {
        return join("Linus", false);
    }

    /** Somebody who runs the house. */
    public Member host() {
        return join("Hedy", true);
    }

    /** A browser, without script, in which this member has signed in. */
    public Browser browserOf(Member member) {
        var browser = stranger();
        browser.get("/sign-in").submit("/sign-in", "email", member.email(), "password", PASSWORD);
        return browser;
    }

    /** A browser in which nobody has signed in. */
    public Browser stranger() {
        return new Browser("http://localhost:" + port);
    }

    private Member join(String name, boolean host) {
        var email = name.toLowerCase(Locale.ROOT) + COUNT.incrementAndGet() + "@example.org";
        return members.add(new Newcomer(email, name, PASSWORD, Locale.ENGLISH, ZoneId.of("Europe/Berlin")), host)
                .orElseThrow();
    }
}

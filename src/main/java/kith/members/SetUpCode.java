package kith.members;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import kith.platform.Installation;
import kith.web.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The code that the console shows at start while the house has no host and strangers can reach it, so that none of them
 * becomes the host. 12 letters, just under 60 bits; every node that starts has its own.
 */
@Component
public class SetUpCode {

    private static final int GROUPS = 3;

    private final JdbcClient db;
    private final Clock clock;
    private final Installation installation;
    private final boolean asked;

    SetUpCode(JdbcClient db, Clock clock, Installation installation, @Value("${server.address:}") String listens) {
        this.db = db;
        this.clock = clock;
        this.installation = installation;
        this.asked = isBeyondThisMachine(listens)
                || isBeyondThisMachine(installation.url().getHost());
    }

    public boolean isAsked() {
        return asked;
    }

    public boolean fits(String typed) {
        return !asked
                || db.sql("SELECT EXISTS (SELECT FROM set_up_code WHERE code_hash = :hash)")
                        .param("hash", Secret.asTyped(typed).hash())
                        .query(Boolean.class)
                        .single();
    }

    /** The house has its host: no code opens anything any more. */
    public void forget() {
        db.sql("DELETE FROM set_up_code").update();
    }

    @EventListener
    void announce(WebServerInitializedEvent started) {
        var taken = db.sql("SELECT EXISTS (SELECT FROM member)")
                .query(Boolean.class)
                .single();
        if (asked && !taken) {
            var words = new Words(Locale.getDefault(), ZoneId.systemDefault());
            System.out.println(
                    words.get("members.welcome.console", installation.url().resolve("/welcome"), make().text()));
        }
    }

    public Secret make() {
        var code = Secret.typed(GROUPS);
        db.sql("INSERT INTO set_up_code (code_hash, made_at) VALUES (:hash, :now)")
                .param("hash", code.hash())
                .param("now", OffsetDateTime.now(clock))
                .update();
        return code;
    }

    private static boolean isBeyondThisMachine(String address) {
        try {
            return address.isBlank() || !InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return true;
        }
    }
}

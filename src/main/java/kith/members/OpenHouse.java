package kith.members;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first account of all, that of the host. Of two browsers at once, one wins. */
@Component
class OpenHouse {

    private final JdbcClient db;
    private final Members members;
    private final SetUpCode code;

    OpenHouse(JdbcClient db, Members members, SetUpCode code) {
        this.db = db;
        this.members = members;
        this.code = code;
    }

    @Transactional
    public Opening open(Newcomer newcomer, String typedCode) {
        db.sql("SELECT pg_advisory_xact_lock(hashtext('kith.first-host'))")
                .query((_, _) -> true)
                .single();
        if (!members.isEmpty()) {
            return new Opening.TooLate();
        }
        if (!code.fits(typedCode)) {
            return new Opening.WrongCode();
        }
        var host = members.add(newcomer, true).orElseThrow();
        code.forget();
        return new Opening.Opened(host);
    }
}

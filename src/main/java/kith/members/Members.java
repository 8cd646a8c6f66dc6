package kith.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kith.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All accounts of this installation. */
@Repository
public class Members {

    static final String COLUMNS = "m.id, m.email, m.name, m.locale, m.zone, m.theme, m.host";

    private final JdbcClient db;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Members(JdbcClient db, PasswordEncoder passwords, Clock clock) {
        this.db = db;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Whether nobody has an account yet, so that the first to come becomes the host. */
    public boolean isEmpty() {
        return db.sql("SELECT NOT EXISTS (SELECT FROM member)")
                .query(Boolean.class)
                .single();
    }

    public Optional<Member> find(Member.Id id) {
        return db.sql("SELECT " + COLUMNS + " FROM member m WHERE m.id = :id")
                .param("id", id.value())
                .query(Members::member)
                .optional();
    }

    /** Of everybody with an account, for jobs that go through all books one by one. */
    public List<Member.Id> ids() {
        return db.sql("SELECT id FROM member ORDER BY id")
                .query((row, _) -> new Member.Id(row.getObject("id", UUID.class)))
                .list();
    }

    public Optional<Member> withEmail(String email) {
        return db.sql("SELECT " + COLUMNS + " FROM member m WHERE m.email = :email")
                .param("email", normal(email))
                .query(Members::member)
                .optional();
    }

    /** Makes an account. Empty when the address has one already. */
    @Transactional
    public Optional<Member> add(String email, String name, String password, Locale locale, ZoneId zone, boolean host) {
        var member = new Member(new Member.Id(Ids.next()), normal(email), name.strip(), locale, zone, "system", host);
        var added = db.sql("""
                INSERT INTO member (id, email, name, password_hash, host, locale, zone, created_at)
                VALUES (:id, :email, :name, :hash, :host, :locale, :zone, :now)
                    ON CONFLICT (email) DO NOTHING
                """)
                .param("id", member.id().value())
                .param("email", member.email())
                .param("name", member.name())
                .param("hash", passwords.encode(password))
                .param("host", host)
                .param("locale", locale.toLanguageTag())
                .param("zone", zone.getId())
                .param("now", OffsetDateTime.now(clock))
                .update();
        return added == 0 ? Optional.empty() : Optional.of(member);
    }

    /** The member with this address and password. */
    Optional<Member> withPassword(String email, String password) {
        var hash = db.sql("SELECT password_hash FROM member WHERE email = :email AND password_hash IS NOT NULL")
                .param("email", normal(email))
                .query(String.class)
                .optional();
        return hash.filter(it -> passwords.matches(password, it)).flatMap(_ -> withEmail(email));
    }

    static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                new Member.Id(row.getObject("id", UUID.class)),
                row.getString("email"),
                row.getString("name"),
                Locale.forLanguageTag(row.getString("locale")),
                ZoneId.of(row.getString("zone")),
                row.getString("theme"),
                row.getBoolean("host"));
    }

    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}

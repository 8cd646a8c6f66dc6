package kith.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kith.platform.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Repository;

/** All accounts of this installation. */
@Repository
public class Members {

    public static final String COLUMNS = "m.id, m.email, m.name, m.locale, m.zone, m.theme, m.host";

    private final JdbcClient db;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Members(JdbcClient db, Passwords passwords, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /** An account as the host sees it: who it is, and nothing of what is in it. */
    public record Listed(Member member, Instant since) {}

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

    /** By which their days are counted: of whoever is signed in as it was when the request began, which spares a look. */
    public ZoneId zone(Member.Id id) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null
                        && who.getPrincipal() instanceof Member member
                        && member.id().equals(id)
                ? member.zone()
                : find(id).orElseThrow().zone();
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

    /** Everybody, in the order in which they came. */
    public List<Listed> all() {
        return db.sql("SELECT " + COLUMNS + ", m.created_at FROM member m ORDER BY m.created_at, m.id")
                .query((row, number) -> new Listed(
                        member(row, number),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Lets no other become the first member until the transaction ends. */
    public void oneAtATime() {
        db.sql("SELECT pg_advisory_xact_lock(hashtext('kith.first-host'))")
                .query((_, _) -> true)
                .single();
    }

    /** Makes an account. Empty when the address has one already. */
    public Optional<Member> add(Newcomer newcomer, boolean host) {
        var member = new Member(
                new Member.Id(Ids.next()),
                newcomer.email(),
                newcomer.name(),
                newcomer.locale(),
                newcomer.zone(),
                "system",
                host);
        var added = db.sql("""
                INSERT INTO member (id, email, name, password_hash, host, locale, zone, created_at)
                VALUES (:id, :email, :name, :hash, :host, :locale, :zone, :now)
                    ON CONFLICT (email) DO NOTHING
                """)
                .param("id", member.id().value())
                .param("email", member.email())
                .param("name", member.name())
                .param("hash", passwords.kept(newcomer.password()))
                .param("host", host)
                .param("locale", member.locale().toLanguageTag())
                .param("zone", member.zone().getId())
                .param("now", OffsetDateTime.now(clock))
                .update();
        return added == 0 ? Optional.empty() : Optional.of(member);
    }

    public void change(Member.Id member, Profile profile) {
        db.sql("UPDATE member SET name = :name, locale = :locale, zone = :zone WHERE id = :id")
                .param("name", profile.name())
                .param("locale", profile.locale().toLanguageTag())
                .param("zone", profile.zone().getId())
                .param("id", member.value())
                .update();
    }

    /** Sets {@code light}, {@code dark} or {@code system}. */
    public void changeTheme(Member.Id member, String theme) {
        db.sql("UPDATE member SET theme = :theme WHERE id = :id")
                .param("theme", theme)
                .param("id", member.value())
                .update();
    }

    /** False when another account has this address. */
    public boolean changeEmail(Member.Id member, String email) {
        try {
            db.sql("UPDATE member SET email = :email WHERE id = :id")
                    .param("email", normal(email))
                    .param("id", member.value())
                    .update();
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    /** Announces {@link PasswordChanged}. */
    public void changePassword(Member.Id member, String password) {
        db.sql("UPDATE member SET password_hash = :hash WHERE id = :id")
                .param("hash", passwords.kept(password))
                .param("id", member.value())
                .update();
        events.publishEvent(new PasswordChanged(member));
    }

    /** Lets a member run the house too. False when there is no such member. */
    public boolean makeHost(Member.Id member) {
        return db.sql("UPDATE member SET host = true WHERE id = :id")
                        .param("id", member.value())
                        .update()
                > 0;
    }

    /** What is kept of the password of this address. */
    public Optional<String> keptPassword(String email) {
        return db.sql("SELECT password_hash FROM member WHERE email = :email AND password_hash IS NOT NULL")
                .param("email", normal(email))
                .query(String.class)
                .optional();
    }

    public static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                new Member.Id(row.getObject("id", UUID.class)),
                row.getString("email"),
                row.getString("name"),
                Locale.forLanguageTag(row.getString("locale")),
                ZoneId.of(row.getString("zone")),
                row.getString("theme"),
                row.getBoolean("host"));
    }

    public static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}

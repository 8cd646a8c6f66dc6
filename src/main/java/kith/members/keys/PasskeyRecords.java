package kith.members.keys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/** Passkeys as Spring Security keeps and finds them, in our table. */
@Repository
class PasskeyRecords implements UserCredentialRepository {

    private static final String COLUMNS = """
            credential_id, member_id, name, public_key, signature_count, uv_initialized, backup_eligible, backed_up,
            transports, attestation, client_data, created_at, used_at
            """;

    private final JdbcClient db;

    PasskeyRecords(JdbcClient db) {
        this.db = db;
    }

    /** Adds a passkey, or remembers of a known one what changed by its use. */
    @Override
    public void save(CredentialRecord passkey) {
        db.sql("""
                INSERT INTO passkey (id, %s)
                VALUES (:id, :credential, :member, :name, :key, :count, :verified, :eligible, :backedUp,
                        :transports, :attestation, :clientData, :created, :used)
                    ON CONFLICT (credential_id) DO UPDATE
                   SET signature_count = excluded.signature_count,
                       uv_initialized = excluded.uv_initialized,
                       backed_up = excluded.backed_up,
                       used_at = excluded.used_at
                """.formatted(COLUMNS))
                .param("id", Ids.next())
                .param("credential", passkey.getCredentialId().getBytes())
                .param("member", PasskeyOwners.member(passkey.getUserEntityUserId()))
                .param("name", passkey.getLabel())
                .param("key", passkey.getPublicKey().getBytes())
                .param("count", passkey.getSignatureCount())
                .param("verified", passkey.isUvInitialized())
                .param("eligible", passkey.isBackupEligible())
                .param("backedUp", passkey.isBackupState())
                .param("transports", transports(passkey.getTransports()))
                .param("attestation", bytes(passkey.getAttestationObject()))
                .param("clientData", bytes(passkey.getAttestationClientDataJSON()))
                .param("created", at(passkey.getCreated()))
                .param("used", at(passkey.getLastUsed()))
                .update();
    }

    @Override
    @SuppressWarnings("NullAway") // null is how the interface says that there is none
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return db.sql("SELECT " + COLUMNS + " FROM passkey WHERE credential_id = :credential")
                .param("credential", credential.getBytes())
                .query(PasskeyRecords::passkey)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes user) {
        return db.sql("SELECT " + COLUMNS + " FROM passkey WHERE member_id = :member ORDER BY id")
                .param("member", PasskeyOwners.member(user))
                .query(PasskeyRecords::passkey)
                .list();
    }

    @Override
    public void delete(Bytes credential) {
        db.sql("DELETE FROM passkey WHERE credential_id = :credential")
                .param("credential", credential.getBytes())
                .update();
    }

    private static CredentialRecord passkey(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(PasskeyOwners.handle(row.getObject("member_id", UUID.class)))
                .label(row.getString("name"))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("uv_initialized"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(transports(row.getString("transports")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(new Bytes(row.getBytes("client_data")))
                .created(row.getObject("created_at", OffsetDateTime.class).toInstant())
                .lastUsed(row.getObject("used_at", OffsetDateTime.class).toInstant())
                .build();
    }

    private static String transports(Set<AuthenticatorTransport> transports) {
        return transports.stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static Set<AuthenticatorTransport> transports(String words) {
        return Arrays.stream(words.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

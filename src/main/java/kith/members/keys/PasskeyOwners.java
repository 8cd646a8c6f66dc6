package kith.members.keys;

import java.nio.ByteBuffer;
import java.util.UUID;
import kith.members.Member;
import kith.members.Members;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Repository;

/** Members as Spring Security's passkeys know them: by an opaque handle, which is the member's id. */
@Repository
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final Members members;

    PasskeyOwners(Members members) {
        this.members = members;
    }

    static PublicKeyCredentialUserEntity entity(Member member) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(member.id().value()))
                .name(member.email())
                .displayName(member.name())
                .build();
    }

    static Bytes handle(UUID member) {
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(member.getMostSignificantBits())
                .putLong(member.getLeastSignificantBits())
                .array());
    }

    static UUID member(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Override
    @SuppressWarnings("NullAway") // null is how the interface says that there is none
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return members.find(new Member.Id(member(handle)))
                .map(PasskeyOwners::entity)
                .orElse(null);
    }

    @Override
    @SuppressWarnings("NullAway") // null is how the interface says that there is none
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String email) {
        return members.withEmail(email).map(PasskeyOwners::entity).orElse(null);
    }

    /** Does nothing: a member is there before any passkey. */
    @Override
    public void save(PublicKeyCredentialUserEntity entity) {}

    /** Does nothing: a member outlives a passkey. */
    @Override
    public void delete(Bytes handle) {}
}

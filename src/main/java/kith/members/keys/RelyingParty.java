package kith.members.keys;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kith.members.Member;
import kith.members.Members;
import kith.platform.Installation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * This house as passkeys see it: what it asks of a device, and whether the answer holds. The options depend on the
 * challenge alone, so that only the challenge is kept between the two requests.
 */
@Component
class RelyingParty {

    private static final Logger LOG = LoggerFactory.getLogger(RelyingParty.class);

    private final PasskeyRecords passkeys;
    private final Members members;
    private final PublicKeyCredentialRpEntity house;
    private final Webauthn4JRelyingPartyOperations operations;

    RelyingParty(Installation installation, PasskeyRecords passkeys, PasskeyOwners owners, Members members) {
        var url = installation.url();
        this.passkeys = passkeys;
        this.members = members;
        this.house = PublicKeyCredentialRpEntity.builder()
                .id(url.getHost())
                .name("Kith")
                .build();
        var origin = url.getScheme() + "://" + url.getHost() + (url.getPort() < 0 ? "" : ":" + url.getPort());
        this.operations = new Webauthn4JRelyingPartyOperations(owners, passkeys, house, Set.of(origin));
    }

    PublicKeyCredentialCreationOptions toRegister(Member member, Bytes challenge) {
        var known = passkeys.findByUserId(PasskeyOwners.handle(member.id().value()));
        return PublicKeyCredentialCreationOptions.builder()
                .rp(house)
                .user(PasskeyOwners.entity(member))
                .challenge(challenge)
                .pubKeyCredParams(
                        PublicKeyCredentialParameters.EdDSA,
                        PublicKeyCredentialParameters.ES256,
                        PublicKeyCredentialParameters.RS256)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build())
                .attestation(AttestationConveyancePreference.NONE)
                .excludeCredentials(known.stream().map(RelyingParty::descriptor).toList())
                .timeout(Duration.ofMinutes(5))
                .build();
    }

    PublicKeyCredentialRequestOptions toSignIn(Bytes challenge) {
        return PublicKeyCredentialRequestOptions.builder()
                .rpId(house.getId())
                .challenge(challenge)
                .allowCredentials(List.of())
                .userVerification(UserVerificationRequirement.REQUIRED)
                .timeout(Duration.ofMinutes(5))
                .build();
    }

    /** Keeps the passkey if the answer holds. */
    boolean register(
            Member member, Bytes challenge, PublicKeyCredential<AuthenticatorAttestationResponse> answer, String name) {
        var request = new ImmutableRelyingPartyRegistrationRequest(
                toRegister(member, challenge), new RelyingPartyPublicKey(answer, name));
        return holds(() -> operations.registerCredential(request)).isPresent();
    }

    /** The member whose passkey gave this answer, if it holds. */
    Optional<Member> signIn(Bytes challenge, PublicKeyCredential<AuthenticatorAssertionResponse> answer) {
        var request = new RelyingPartyAuthenticationRequest(toSignIn(challenge), answer);
        return holds(() -> operations.authenticate(request))
                .flatMap(it -> members.find(new Member.Id(PasskeyOwners.member(it.getId()))));
    }

    private static PublicKeyCredentialDescriptor descriptor(CredentialRecord passkey) {
        return PublicKeyCredentialDescriptor.builder()
                .id(passkey.getCredentialId())
                .transports(passkey.getTransports())
                .build();
    }

    /** The library tells what is wrong with an answer by exceptions of many kinds; to a browser they are all one "no". */
    private static <T> Optional<T> holds(Supplier<T> check) {
        try {
            return Optional.ofNullable(check.get());
        } catch (com.webauthn4j.util.exception.WebAuthnException | IllegalArgumentException | JacksonException e) {
            LOG.info("A passkey's answer did not hold: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}

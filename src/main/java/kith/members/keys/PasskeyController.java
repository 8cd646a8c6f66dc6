package kith.members.keys;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import kith.members.Member;
import kith.members.Secret;
import kith.members.form.HouseCookie;
import kith.members.form.Onward;
import kith.members.session.Device;
import kith.members.session.SessionCookie;
import kith.web.Frame;
import kith.web.NotHere;
import kith.web.Said;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Adding passkeys, signing in with one, naming and removing them. The script {@code passkey.js} speaks with it. */
@Controller
class PasskeyController {

    private static final HouseCookie COOKIE = new HouseCookie("kith_ceremony");
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> ATTESTATION =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> ASSERTION =
            new TypeReference<>() {};
    private static final MediaType PLAIN = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final int LONGEST_NAME = 60;

    private final Ceremonies ceremonies;
    private final RelyingParty house;
    private final Passkeys passkeys;
    private final SessionCookie sessions;
    private final Said said;

    PasskeyController(Ceremonies ceremonies, RelyingParty house, Passkeys passkeys, SessionCookie sessions, Said said) {
        this.ceremonies = ceremonies;
        this.house = house;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.said = said;
    }

    @PostMapping("/settings/passkeys/options")
    ResponseEntity<String> toRegister(Member member, HttpServletRequest request, HttpServletResponse response) {
        var begun = ceremonies.begin(member.id());
        COOKIE.write(request, response, begun.token().text(), Ceremonies.LIFE);
        return json(house.toRegister(member, begun.challenge()));
    }

    @PostMapping("/settings/passkeys")
    ResponseEntity<String> register(
            Frame frame,
            Member member,
            @RequestParam(defaultValue = "") String name,
            @RequestBody String answer,
            HttpServletRequest request,
            HttpServletResponse response) {
        var kept = COOKIE.read(request)
                .flatMap(token -> ceremonies.finish(new Secret(token), member.id()))
                .filter(challenge -> read(answer, ATTESTATION)
                        .filter(it -> house.register(member, challenge, it, named(name, frame, request)))
                        .isPresent());
        COOKIE.forget(request, response);
        if (kept.isEmpty()) {
            return words(HttpStatus.UNPROCESSABLE_CONTENT, frame.say("members.passkey.refused"));
        }
        said.say(response, frame.say("members.passkey.added"));
        return words(HttpStatus.OK, "/settings/sign-in");
    }

    @PostMapping("/sign-in/passkey/options")
    ResponseEntity<String> toSignIn(HttpServletRequest request, HttpServletResponse response) {
        var begun = ceremonies.begin();
        COOKIE.write(request, response, begun.token().text(), Ceremonies.LIFE);
        return json(house.toSignIn(begun.challenge()));
    }

    @PostMapping("/sign-in/passkey")
    ResponseEntity<String> signIn(
            Frame frame,
            @RequestParam(defaultValue = "/") String to,
            @RequestBody String answer,
            HttpServletRequest request,
            HttpServletResponse response) {
        var member = COOKIE.read(request)
                .flatMap(token -> ceremonies.finish(new Secret(token)))
                .flatMap(challenge -> read(answer, ASSERTION).flatMap(it -> house.signIn(challenge, it)));
        COOKIE.forget(request, response);
        if (member.isEmpty()) {
            return words(HttpStatus.UNPROCESSABLE_CONTENT, frame.say("members.passkey.unknown"));
        }
        sessions.begin(member.get(), request, response);
        return words(HttpStatus.OK, Onward.within(to));
    }

    @PostMapping("/settings/passkeys/{id}/name")
    RedirectView rename(Member member, @PathVariable UUID id, @RequestParam String name) {
        if (!name.isBlank() && !passkeys.rename(member.id(), id, shortened(name))) {
            throw new NotHere();
        }
        return Onward.to("/settings/sign-in");
    }

    @PostMapping("/settings/passkeys/{id}/removal")
    RedirectView remove(Frame frame, Member member, @PathVariable UUID id, HttpServletResponse response) {
        if (!passkeys.remove(member.id(), id)) {
            throw new NotHere();
        }
        said.say(response, frame.say("members.passkey.removed"));
        return Onward.to("/settings/sign-in");
    }

    private static String named(String name, Frame frame, HttpServletRequest request) {
        return name.isBlank() ? Device.of(request).words(frame.words()) : shortened(name);
    }

    private static String shortened(String name) {
        var stripped = name.strip();
        return stripped.substring(0, Math.min(stripped.length(), LONGEST_NAME));
    }

    /** Empty for what is no answer of a passkey at all. */
    private static <T> Optional<T> read(String answer, TypeReference<T> type) {
        try {
            return Optional.ofNullable(JSON.readValue(answer, type));
        } catch (JacksonException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<String> json(Object options) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(JSON.writeValueAsString(options));
    }

    private static ResponseEntity<String> words(HttpStatus status, String words) {
        return ResponseEntity.status(status).contentType(PLAIN).body(words);
    }
}

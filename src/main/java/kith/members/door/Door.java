package kith.members.door;

import java.time.Duration;
import java.util.Optional;
import kith.members.Member;
import kith.members.Members;
import kith.members.Passwords;
import kith.members.Secret;
import kith.members.door.Guesses.Kind;
import kith.members.session.KnownDevices;
import org.springframework.stereotype.Component;

/**
 * Lets in whoever has the password, and slows whoever guesses. An address without an account is answered with the same
 * words after the same time as one with.
 */
@Component
public class Door {

    private final Members members;
    private final Passwords passwords;
    private final KnownDevices devices;
    private final Guesses guesses;

    Door(Members members, Passwords passwords, KnownDevices devices, Guesses guesses) {
        this.members = members;
        this.passwords = passwords;
        this.devices = devices;
        this.guesses = guesses;
    }

    Entry knock(String typedEmail, String password, Origin origin) {
        var email = Members.normal(typedEmail);
        var known = origin.device().filter(it -> devices.knows(it, email));
        var wait = known.isPresent()
                ? guesses.take(Kind.DEVICE, known.get().name())
                : guesses.take(Kind.ADDRESS, origin.address()).or(() -> guesses.take(Kind.ACCOUNT, account(email)));
        if (wait.isPresent()) {
            return new Entry.Wait(wait.get());
        }
        if (!isRight(email, password)) {
            return new Entry.Wrong();
        }
        if (known.isPresent()) {
            guesses.giveBack(Kind.DEVICE, known.get().name());
        } else {
            guesses.giveBack(Kind.ADDRESS, origin.address());
            guesses.giveBack(Kind.ACCOUNT, account(email));
        }
        return members.withEmail(email).<Entry>map(Entry.Welcome::new).orElseGet(Entry.Wrong::new);
    }

    /** Asks a member who is signed in for the password again. */
    public Entry again(Member member, String password) {
        Optional<Duration> wait = guesses.take(Kind.MEMBER, member.id().value().toString());
        if (wait.isPresent()) {
            return new Entry.Wait(wait.get());
        }
        if (!isRight(member.email(), password)) {
            return new Entry.Wrong();
        }
        guesses.giveBack(Kind.MEMBER, member.id().value().toString());
        return new Entry.Welcome(member);
    }

    private boolean isRight(String email, String password) {
        return members.keptPassword(email)
                .map(kept -> passwords.match(password, kept))
                .orElseGet(() -> passwords.matchNobodys(password));
    }

    private static String account(String email) {
        return new Secret(email).name();
    }
}

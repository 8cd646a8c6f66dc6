package kith.members;

import kith.web.Frame;
import org.springframework.stereotype.Component;

/** Gives a member who knows the old password a new one, and ends every session: whoever else was in is out. */
@Component
class ChangePassword {

    private final Members members;
    private final Passwords passwords;
    private final Door door;
    private final Sessions sessions;
    private final KnownDevices devices;

    ChangePassword(Members members, Passwords passwords, Door door, Sessions sessions, KnownDevices devices) {
        this.members = members;
        this.passwords = passwords;
        this.door = door;
        this.sessions = sessions;
        this.devices = devices;
    }

    /** Nothing is changed when there is a problem. */
    Problems change(Frame frame, Member member, String old, String typed) {
        var weak = passwords.problem(typed, member.name(), member.email());
        if (weak.isPresent()) {
            return Problems.of("password", frame.say(weak.get(), Passwords.SHORTEST, Passwords.LONGEST));
        }
        var refused = Asked.problem(frame, door.again(member, old), "old");
        if (!refused.any()) {
            members.changePassword(member.id(), typed);
            sessions.endAll(member.id());
            devices.forgetAll(member.id());
        }
        return refused;
    }
}

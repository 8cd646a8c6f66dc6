package kith.members.keys;

import kith.members.Member;
import kith.members.Members;
import kith.members.Passwords;
import kith.members.door.Asked;
import kith.members.door.Door;
import kith.members.form.Problems;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** Gives a member who knows the old password a new one, which ends every session. */
@Component
class ChangePassword {

    private final Members members;
    private final Passwords passwords;
    private final Door door;

    ChangePassword(Members members, Passwords passwords, Door door) {
        this.members = members;
        this.passwords = passwords;
        this.door = door;
    }

    /** Nothing is changed when there is a problem. */
    Problems change(Frame frame, Member member, PasswordForm form) {
        var weak = passwords.problem(form.password(), member.name(), member.email());
        if (weak.isPresent()) {
            return Problems.of("password", frame.say(weak.get(), Passwords.SHORTEST, Passwords.LONGEST));
        }
        var refused = Asked.problem(frame, door.again(member, form.old()), "old");
        if (!refused.any()) {
            members.changePassword(member.id(), form.password());
        }
        return refused;
    }
}

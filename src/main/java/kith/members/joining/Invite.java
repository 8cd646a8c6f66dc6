package kith.members.joining;

import kith.members.Member;
import kith.members.Members;
import kith.platform.Installation;
import kith.platform.Post;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** Makes an invitation, and mails its link when it is known to whom and there is a mail server. */
@Component
class Invite {

    private final Invitations invitations;
    private final Installation installation;
    private final Post post;

    Invite(Invitations invitations, Installation installation, Post post) {
        this.invitations = invitations;
        this.installation = installation;
        this.post = post;
    }

    enum Letter {
        NONE,
        SENT,
        REFUSED
    }

    /** @param link to be shown once */
    record Made(String link, Letter letter) {}

    boolean mails() {
        return post.isOpen();
    }

    /** The letter is in the host's language, the only one known. */
    Made invite(Frame frame, Member host, String email) {
        var token = invitations.make(host, email);
        var link = installation.url().resolve("/invitations/" + token.text()).toString();
        if (email.isBlank() || !post.isOpen()) {
            return new Made(link, Letter.NONE);
        }
        var sent = post.send(
                Members.normal(email),
                frame.say("members.invitations.letter.subject", host.name()),
                frame.say("members.invitations.letter", host.name(), link, Invitations.LIFE.toDays()));
        return new Made(link, sent ? Letter.SENT : Letter.REFUSED);
    }
}

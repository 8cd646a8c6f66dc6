package kith.members.joining;

import java.util.List;
import java.util.UUID;
import kith.members.form.Ago;
import kith.members.form.Field;
import kith.members.form.Problems;
import kith.settings.SettingsFrame;

/** @param link the invitation just made, shown this once; empty otherwise */
record InvitationsPage(
        SettingsFrame settings, List<Row> rows, String link, boolean mail, String email, Problems problems) {

    record Row(UUID id, String whom, String about, boolean open) {
        static Row of(Invitations.Invitation one, Ago ago) {
            var words = ago.words();
            var about = switch (one.state()) {
                case OPEN -> words.get("members.invitations.open", ago.on(one.expiresAt()));
                case USED -> words.get("members.invitations.used");
                case REVOKED -> words.get("members.invitations.revoked");
                case EXPIRED -> words.get("members.invitations.expired");
            };
            return new Row(
                    one.id(),
                    one.email().isEmpty() ? words.get("members.invitations.anybody") : one.email(),
                    words.get("members.invitations.about", ago.since(one.madeAt()), about),
                    one.state() == Invitations.State.OPEN);
        }
    }

    Field whom() {
        return Field.email("email", settings.say("members.invitations.email"), email)
                .filledBy("off")
                .hinted(settings.say(mail ? "members.invitations.email.mail" : "members.invitations.email.hint"))
                .optional()
                .with(problems);
    }
}

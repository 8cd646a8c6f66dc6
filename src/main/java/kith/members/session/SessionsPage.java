package kith.members.session;

import java.util.List;
import java.util.UUID;
import kith.members.form.Ago;
import kith.settings.SettingsFrame;

record SessionsPage(SettingsFrame settings, List<Row> rows) {

    /** @param here whether it is the session of this very request */
    record Row(UUID id, String device, String icon, String about, boolean here) {
        static Row of(Sessions.Listed session, Ago ago, boolean here) {
            var words = ago.words();
            var seen = here
                    ? words.get("members.sessions.here")
                    : words.get("members.sessions.seen", ago.since(session.seenAt()));
            return new Row(
                    session.id(),
                    session.device().words(words),
                    session.device().handset() ? "handset" : "computer",
                    words.get("members.sessions.about", seen, ago.since(session.since()), session.address()),
                    here);
        }
    }

    boolean several() {
        return rows.size() > 1;
    }
}

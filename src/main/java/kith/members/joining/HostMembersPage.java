package kith.members.joining;

import java.util.List;
import java.util.UUID;
import kith.members.Member;
import kith.members.Members;
import kith.members.form.Ago;
import kith.settings.SettingsFrame;

/** The members as the host sees them. @param link the reset link just made, shown this once; empty otherwise */
record HostMembersPage(SettingsFrame settings, List<Row> rows, String link) {

    record Row(UUID id, String name, String about, boolean host, boolean you) {
        static Row of(Members.Listed one, Ago ago, Member you) {
            var member = one.member();
            var key = member.host() ? "members.host.about.host" : "members.host.about";
            return new Row(
                    member.id().value(),
                    member.name(),
                    ago.words().get(key, member.email(), ago.on(one.since())),
                    member.host(),
                    member.id().equals(you.id()));
        }
    }
}

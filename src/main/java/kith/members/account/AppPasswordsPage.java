package kith.members.account;

import java.util.List;
import java.util.UUID;
import kith.members.AppPasswords;
import kith.members.form.Ago;
import kith.members.form.Field;
import kith.members.form.Problems;
import kith.settings.SettingsFrame;

/**
 * @param secret  the one just made, shown this once; empty otherwise
 * @param house   the address that a program is given together with it
 */
record AppPasswordsPage(
        SettingsFrame settings, List<Row> rows, String secret, String house, String email, Problems problems) {

    record Row(UUID id, String name, String about) {
        static Row of(AppPasswords.Listed one, Ago ago) {
            var used = one.usedAt()
                    .map(it -> ago.words().get("members.app-passwords.used", ago.since(it)))
                    .orElseGet(() -> ago.words().get("members.app-passwords.unused"));
            return new Row(
                    one.id(), one.name(), ago.words().get("members.app-passwords.about", ago.since(one.since()), used));
        }
    }

    Field name() {
        return Field.text("name", settings.say("members.app-passwords.name"), "")
                .hinted(settings.say("members.app-passwords.name.hint"))
                .with(problems);
    }
}

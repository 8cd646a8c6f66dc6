package kith.members.keys;

import java.util.List;
import java.util.UUID;
import kith.members.form.Ago;
import kith.members.form.Field;
import kith.members.form.Problems;
import kith.settings.SettingsFrame;

record KeysPage(SettingsFrame settings, List<Row> passkeys, Problems problems) {

    record Row(UUID id, String name, String about, String label) {
        static Row of(Passkeys.Listed passkey, Ago ago) {
            var words = ago.words();
            var about = words.get("members.passkey.about", ago.since(passkey.since()), ago.since(passkey.usedAt()));
            return new Row(passkey.id(), passkey.name(), about, words.get("members.passkey.name.of", passkey.name()));
        }
    }

    List<Field> fields() {
        return List.of(
                Field.password("old", settings.say("members.password.now"), "current-password")
                        .with(problems),
                Field.password("password", settings.say("members.password.new"), "new-password")
                        .hinted(settings.say("members.password.hint"))
                        .with(problems));
    }

    Field newName() {
        return Field.text("name", settings.say("members.passkey.name"), "")
                .hinted(settings.say("members.passkey.name.hint"))
                .optional();
    }
}

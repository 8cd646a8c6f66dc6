package kith.members.account;

import java.util.List;
import kith.members.form.Choice;
import kith.members.form.Field;
import kith.members.form.Problems;
import kith.settings.SettingsFrame;

/** @param email  what was typed as a new address, or the one that stands */
record ProfilePage(SettingsFrame settings, ProfileForm form, String email, String theme, Problems problems) {

    record Theme(String value, String label, String icon, boolean chosen) {}

    Field name() {
        return Field.text("name", settings.say("members.name"), form.name())
                .filledBy("name")
                .with(problems);
    }

    List<Choice> choices() {
        var words = settings.frame().words();
        return List.of(
                Choice.language(words, form.language()),
                Choice.zone(words, form.zone()),
                Choice.region(words, form.region()));
    }

    List<Field> emailFields() {
        return List.of(
                Field.email("email", settings.say("members.email.new"), email)
                        .filledBy("email")
                        .with(problems),
                Field.password("password", settings.say("members.password.now"), "current-password")
                        .with(problems));
    }

    List<Theme> themes() {
        return List.of(theme("system", "computer"), theme("light", "light"), theme("dark", "dark"));
    }

    private Theme theme(String value, String icon) {
        return new Theme(value, settings.say("members.theme." + value), icon, value.equals(theme));
    }
}

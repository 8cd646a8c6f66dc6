package kith.members.joining;

import java.util.ArrayList;
import java.util.List;
import kith.members.AccountForm;
import kith.members.form.Choice;
import kith.members.form.Field;
import kith.members.form.Problems;
import kith.web.Frame;

/**
 * Where an account is made: the host's, or that of somebody invited.
 *
 * @param action   where the form posts to
 * @param code     whether the set-up code is asked for
 */
record AccountPage(
        Frame frame, String lead, String action, boolean code, AccountForm form, Problems problems, String does) {

    List<Field> fields() {
        var fields = new ArrayList<Field>();
        if (code) {
            fields.add(Field.text("code", frame.say("members.welcome.code"), form.code())
                    .hinted(frame.say("members.welcome.code.hint"))
                    .with(problems));
        }
        fields.add(Field.text("name", frame.say("members.name"), form.name())
                .filledBy("name")
                .with(problems));
        fields.add(
                Field.email("email", frame.say("members.email"), form.email()).with(problems));
        fields.add(Field.password("password", frame.say("members.password"), "new-password")
                .hinted(frame.say("members.password.hint"))
                .with(problems));
        return List.copyOf(fields);
    }

    List<Choice> choices() {
        return List.of(Choice.language(frame.words(), form.language()), Choice.zone(frame.words(), form.zone()));
    }

    /** Whether the zone is still the server's guess, which the browser may better. */
    boolean guessing() {
        return !problems.any();
    }

    String sentence() {
        return problems.any() ? frame.say("members.form.wrong") : "";
    }
}

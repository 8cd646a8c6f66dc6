package kith.members.door;

import java.util.List;
import kith.members.form.Field;
import kith.web.Frame;

/** @param to where to go on to; a path of this house */
record SignInPage(Frame frame, String email, String to, String wrong) {

    List<Field> fields() {
        return List.of(
                Field.email("email", frame.say("members.email"), email),
                Field.password("password", frame.say("members.password"), "current-password"));
    }
}

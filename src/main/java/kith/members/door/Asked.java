package kith.members.door;

import kith.members.form.Problems;
import kith.web.Frame;

/** What to say beside the field in which a member was asked for their password again. */
public final class Asked {

    private Asked() {}

    public static Problems problem(Frame frame, Entry entry, String field) {
        return switch (entry) {
            case Entry.Welcome _ -> Problems.NONE;
            case Entry.Wrong _ -> Problems.of(field, frame.say("members.password.not"));
            case Entry.Wait(var time) -> Problems.of(field, Waiting.sentence(frame, time));
        };
    }
}

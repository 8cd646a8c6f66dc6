package kith.rhythm.page;

import java.util.List;
import java.util.Map;
import kith.rhythm.Rhythm;
import kith.web.Frame;

/** The four numbers of a wish, as a form shows them: what was said, and what holds where nothing is. */
record WishFields(Frame frame, List<Field> fields, boolean wrong) {

    record Field(
            String id, String name, String label, String hint, String unit, String value, String usual, String error) {}

    /** @param id keeps the fields of several such forms on one page apart */
    static WishFields of(Frame frame, String id, RhythmForm form, Rhythm usual, Map<String, String> errors) {
        var holds = RhythmForm.of(usual);
        return new WishFields(
                frame,
                List.of(
                        field(frame, id, "floor", form.floor(), holds.floor(), errors),
                        field(frame, id, "ceiling", form.ceiling(), holds.ceiling(), errors),
                        field(frame, id, "inPerson", form.inPerson(), holds.inPerson(), errors),
                        field(frame, id, "redLine", form.redLine(), holds.redLine(), errors)),
                !errors.isEmpty());
    }

    private static Field field(
            Frame frame, String id, String name, String typed, String usual, Map<String, String> errors) {
        var most = name.equals("ceiling") ? Rhythm.HIGHEST : Rhythm.LONGEST.getDays();
        return new Field(
                id + "-" + name,
                name,
                frame.say("rhythm.field." + name),
                frame.say("rhythm.field." + name + ".hint"),
                frame.say(name.equals("ceiling") ? "rhythm.field.times" : "rhythm.field.days"),
                typed,
                frame.say("rhythm.field.usual", usual),
                errors.containsKey(name) ? frame.say(errors.get(name), most) : "");
    }
}

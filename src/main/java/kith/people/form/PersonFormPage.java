package kith.people.form;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kith.drafts.ContactPoint;
import kith.drafts.Met;
import kith.people.Circle;
import kith.people.PersonBrief;
import kith.web.Frame;

/**
 * The form of a person, new or known, with what was typed and what is wrong with it.
 *
 * @param faults  field by field, in words
 * @param alike   people of the book who may be the same, before somebody new is added all the same
 * @param keeping whether it can be asked that the member keep in touch
 */
record PersonFormPage(
        Frame frame,
        Optional<PersonBrief> known,
        PersonForm form,
        Map<String, String> faults,
        List<Circle> circles,
        List<PersonBrief> alike,
        boolean keeping) {

    private static final int SPARE = 1;

    record Choice(String value, String label, boolean chosen) {}

    /** The rows of one kind of contact point: what was typed, and one more to type in. */
    record Contacts(String field, String type, String legend, String label, String more, List<String[]> rows) {}

    /** Whom it may be while it is still being typed; once it is sent, they stand above the form with the question. */
    List<PersonBrief> typed() {
        return form.has("sent") ? List.of() : alike;
    }

    List<PersonBrief> asked() {
        return form.has("sent") ? alike : List.of();
    }

    String title() {
        return frame.title();
    }

    String action() {
        return known.map(it -> it.id().href()).orElse("/people");
    }

    String back() {
        return action();
    }

    String one(String field) {
        return form.one(field);
    }

    String fault(String field) {
        return faults.getOrDefault(field, "");
    }

    boolean wrong(String field) {
        return faults.containsKey(field);
    }

    /** A word of help under the label; empty where none is needed. */
    String hint(String field) {
        var key = "people.form." + field + ".hint";
        return frame.words().has(key) ? frame.say(key) : "";
    }

    /** The ids of what explains a field to who cannot see the page. */
    String describes(String field) {
        var hint = hint(field).isEmpty() ? "" : field + "-hint ";
        return (hint + (wrong(field) ? field + "-error" : "")).strip();
    }

    boolean keepTicked() {
        return !form.has("sent") || form.has("keep");
    }

    /** Name parts stay folded until one of them is there. */
    boolean hasParts() {
        return Stream.of("given", "additional", "family", "prefix", "suffix").anyMatch(it -> !one(it).isEmpty());
    }

    List<String[]> works() {
        return rows("title", "organisation");
    }

    List<Contacts> contacts() {
        return Stream.of(ContactPoint.Kind.values()).map(this::contacts).toList();
    }

    private Contacts contacts(ContactPoint.Kind kind) {
        var field = PersonForm.field(kind);
        var type = switch (kind) {
            case EMAIL -> "email";
            case PHONE -> "tel";
            case LINK -> "url";
        };
        return new Contacts(
                field,
                type,
                frame.say("people.form." + field),
                frame.say("people.form.label"),
                frame.say("people.form.more." + field),
                rows(field, field + "Label"));
    }

    private List<String[]> rows(String one, String other) {
        var rows = new ArrayList<String[]>();
        var ones = form.rows(one);
        var others = form.rows(other);
        for (var i = 0; i < Math.max(ones.size(), others.size()); i++) {
            var row = new String[] {i < ones.size() ? ones.get(i) : "", i < others.size() ? others.get(i) : ""};
            if (!row[0].isBlank() || !row[1].isBlank()) {
                rows.add(row);
            }
        }
        var spare = SPARE + (form.one("more").equals(one) ? 2 : 0);
        for (var i = 0; i < spare; i++) {
            rows.add(new String[] {"", ""});
        }
        return rows;
    }

    List<Choice> months() {
        return Stream.of(Month.values())
                .map(it -> new Choice(
                        String.valueOf(it.getValue()),
                        it.getDisplayName(
                                TextStyle.FULL_STANDALONE, frame.words().locale()),
                        one("birthMonth").equals(String.valueOf(it.getValue()))))
                .toList();
    }

    List<Choice> hows() {
        return Stream.of(Met.How.values())
                .map(it -> new Choice(
                        it.name(),
                        frame.say("people.met." + it.name().toLowerCase(java.util.Locale.ROOT)),
                        one("metHow").equals(it.name())))
                .toList();
    }

    List<Choice> circleChoices() {
        var chosen = form.rows("circle");
        return circles.stream()
                .map(it -> new Choice(it.name(), it.name(), chosen.contains(it.name())))
                .toList();
    }
}

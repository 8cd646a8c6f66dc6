package kith.facts;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kith.facts.Fact.Kind;
import kith.web.Frame;

/** The few fields of one kind of fact, as a form shows them. */
record FactFields(Frame frame, String kind, List<Field> fields) {

    /**
     * @param choices of a field in which one chooses; empty for one in which one types
     * @param lines   how many lines one types
     */
    record Field(
            String id,
            String name,
            String label,
            String hint,
            String value,
            String error,
            int lines,
            List<Choice> choices) {

        String describedBy() {
            return (hint.isEmpty() ? "" : id + "-hint ") + id + "-error";
        }
    }

    record Choice(String value, String label, boolean chosen) {}

    static FactFields of(Frame frame, FactForm form, Map<String, String> faults) {
        var kind = word(form.kind());
        return new FactFields(
                frame,
                kind,
                names(form.kind())
                        .map(it -> field(frame, kind, it, form, faults))
                        .toList());
    }

    /** The same with these fields alone. */
    FactFields only(String... names) {
        return new FactFields(
                frame,
                kind,
                fields.stream().filter(it -> List.of(names).contains(it.name())).toList());
    }

    boolean wrong() {
        return fields.stream().anyMatch(it -> !it.error().isEmpty());
    }

    static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Stream<String> names(Kind kind) {
        return switch (kind) {
            case ADDRESS -> Stream.of("street", "code", "city", "region", "country", "label");
            case OCCASION -> Stream.of("label", "day", "month", "year");
            case LANGUAGE -> Stream.of("language");
            case PRONOUNS -> Stream.of("pronouns");
            case JOB -> Stream.of("title", "organisation", "from", "until");
            case RELATIVE -> Stream.of("relation", "word", "name", "born");
        };
    }

    private static Field field(Frame frame, String kind, String name, FactForm form, Map<String, String> faults) {
        var key = "facts.form." + kind + '.' + name;
        var hint = key + ".hint";
        return new Field(
                kind + '-' + name,
                name,
                frame.say(key),
                frame.words().has(hint) ? frame.say(hint) : "",
                form.one(name),
                faults.containsKey(name) ? frame.say("facts.fault." + faults.get(name)) : "",
                name.equals("street") ? 2 : 1,
                switch (name) {
                    case "month" -> months(frame, form.one(name));
                    case "relation" -> relations(frame, form.one(name));
                    default -> List.of();
                });
    }

    private static List<Choice> relations(Frame frame, String chosen) {
        return Stream.of(Relation.values())
                .filter(it -> !it.isOfTheBook())
                .map(it -> new Choice(it.word(), frame.say("facts.relation." + it.word()), chosen.equals(it.word())))
                .toList();
    }

    private static List<Choice> months(Frame frame, String chosen) {
        return Stream.concat(
                        Stream.of(new Choice("", frame.say("facts.form.occasion.month"), chosen.isEmpty())),
                        Stream.of(Month.values())
                                .map(it -> new Choice(
                                        String.valueOf(it.getValue()),
                                        it.getDisplayName(
                                                TextStyle.FULL_STANDALONE,
                                                frame.words().locale()),
                                        chosen.equals(String.valueOf(it.getValue())))))
                .toList();
    }
}

package kith.relations;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kith.facts.Relation;
import kith.web.Frame;

/** The fields in which one says who is what to somebody, as a form shows them, and what is wrong with them. */
record RelationFields(Frame frame, String action, RelationForm form, List<Choice> choices, Map<String, String> faults) {

    record Choice(String value, String label, boolean chosen) {}

    /** @param name of the person whom it is about */
    static RelationFields of(Frame frame, String action, String name, RelationForm form, Map<String, String> faults) {
        return new RelationFields(
                frame,
                action,
                form,
                Stream.of(Relation.values())
                        .map(it -> new Choice(
                                it.word(),
                                frame.say("relations.choice." + it.word(), name),
                                it.word().equals(form.relation())))
                        .toList(),
                faults);
    }

    String fault(String field) {
        return faults.containsKey(field) ? frame.say("relations.fault." + faults.get(field)) : "";
    }
}

package kith.members.form;

import java.util.HashMap;
import java.util.Map;

/** What is wrong with a form: a sentence beside each field that needs a look. */
public record Problems(Map<String, String> byField) {

    public static final Problems NONE = new Problems(Map.of());

    public Problems {
        byField = Map.copyOf(byField);
    }

    public static Problems of(String field, String sentence) {
        return new Problems(Map.of(field, sentence));
    }

    public Problems and(String field, String sentence) {
        var all = new HashMap<>(byField);
        all.putIfAbsent(field, sentence);
        return new Problems(all);
    }

    /** The sentence beside this field; empty when nothing is wrong with it. */
    String at(String field) {
        return byField.getOrDefault(field, "");
    }

    public boolean any() {
        return !byField.isEmpty();
    }
}

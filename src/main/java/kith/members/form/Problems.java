package kith.members.form;

import java.util.HashMap;
import java.util.Map;

/** What is wrong with a form: a sentence beside each field that needs a look. */
record Problems(Map<String, String> byField) {

    static final Problems NONE = new Problems(Map.of());

    Problems {
        byField = Map.copyOf(byField);
    }

    static Problems of(String field, String sentence) {
        return new Problems(Map.of(field, sentence));
    }

    Problems and(String field, String sentence) {
        var all = new HashMap<>(byField);
        all.putIfAbsent(field, sentence);
        return new Problems(all);
    }

    /** The sentence beside this field; empty when nothing is wrong with it. */
    String at(String field) {
        return byField.getOrDefault(field, "");
    }

    boolean any() {
        return !byField.isEmpty();
    }
}

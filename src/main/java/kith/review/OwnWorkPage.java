package kith.review;

import java.util.List;
import java.util.Map;
import kith.settings.SettingsFrame;

/** Where the member works and worked, each with its form, and the form for another. */
record OwnWorkPage(SettingsFrame settings, List<Fields> works, Fields fresh) {

    /**
     * @param at     where it is posted
     * @param id     keeps the fields of several such forms apart
     * @param line   what it is, in words; empty for another
     * @param going  whether the member is still there
     * @param faults in words, by field
     */
    record Fields(String at, String id, String line, boolean going, OwnWorkForm form, Map<String, String> faults) {

        String fault(String field) {
            return faults.getOrDefault(field, "");
        }

        String fieldId(String field) {
            return field + "-" + id;
        }
    }
}

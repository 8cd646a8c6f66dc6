package kith.kinds;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kith.moments.Channel;
import kith.settings.SettingsFrame;

/** A member's own kinds, each in a form of its own, and an empty one for the next. */
record KindsPage(SettingsFrame settings, List<Fields> kinds, Fields fresh) {

    /**
     * @param at     where it is saved
     * @param id     that tells its fields from those of others
     * @param faults the words for each field that could not be read
     */
    record Fields(
            String at, String id, String title, KindForm form, List<Option> channels, Map<String, String> faults) {

        boolean isOpen() {
            return !faults.isEmpty();
        }

        String fault(String field) {
            return faults.getOrDefault(field, "");
        }
    }

    record Option(String value, String label, boolean chosen) {}

    static List<Option> channels(SettingsFrame settings, KindForm form) {
        return Stream.of(Channel.values())
                .map(it -> new Option(
                        it.name(),
                        settings.frame().say("moments.channel." + it),
                        it.name().equals(form.channel())))
                .toList();
    }
}

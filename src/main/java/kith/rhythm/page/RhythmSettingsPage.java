package kith.rhythm.page;

import java.util.List;
import kith.settings.SettingsFrame;

/** What is usual, as the settings show it. The house is shown to the host alone. */
record RhythmSettingsPage(SettingsFrame settings, WishFields mine, List<CircleFields> circles, List<WishFields> house) {

    /** @param own whether something was said of this circle */
    record CircleFields(String name, String action, boolean own, WishFields fields) {}
}

package kith.ahead;

import java.util.List;
import kith.settings.SettingsFrame;

/** How many days ahead one hears of the days of each circle, as the settings show it. */
record AheadPage(SettingsFrame settings, List<Line> lines, String usual) {

    /** A field: its days as they were typed, and what is wrong with them. */
    record Line(String id, String label, String days, String error) {}
}

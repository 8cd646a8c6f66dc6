package kith.today;

import java.util.List;
import kith.settings.SettingsFrame;

/**
 * How many people a day is to bring, as it was typed, and what is wrong with that, empty if nothing is; and what the member
 * wants to hear nothing of.
 */
record TodaySettingsPage(SettingsFrame settings, String number, int most, String error, List<Hush> quiet) {

    /** @param ending where it is taken back */
    record Hush(String icon, String name, String href, String what, String ending) {}
}

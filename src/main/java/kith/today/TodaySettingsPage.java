package kith.today;

import kith.members.SettingsFrame;

/** How many people a day is to bring, as it was typed, and what is wrong with that; empty if nothing is. */
record TodaySettingsPage(SettingsFrame settings, String number, int most, String error) {}

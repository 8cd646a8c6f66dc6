package kith.settings;

/**
 * A place among the settings. A module that has one gives a bean of this type, and sets its page in
 * {@link Settings#around}.
 *
 * @param section  what {@link Settings#around} is told to light this place
 * @param words    the key of its name in the words
 * @param icon     one of the icons named in docs/look.md
 * @param order    where it stands: the members' own places are 10 (profile) to 50, the host's from 90
 * @param host     whether only the host has it
 */
public record SettingsPlace(String section, String href, String words, String icon, int order, boolean host) {}

package kith.web;

import java.util.List;
import java.util.Optional;

/**
 * What every page is set in: title, navigation, who is signed in, the words, and what was said after the last deed. A
 * controller gets one as an argument and gives it the page's title.
 *
 * @param section    the entry of the navigation that is lit, such as {@code people}; empty for none
 * @param assets     the folder of styles and scripts, whose name changes with their content
 * @param path       the address of this page, to come back to
 */
public record Frame(
        String title,
        String section,
        Optional<Visitor> visitor,
        Words words,
        String assets,
        String path,
        Csrf csrf,
        Optional<Said.Remark> said) {

    /** The token that every form carries, so that no other site can post in the member's name. */
    public record Csrf(String name, String token) {}

    /** An entry of the navigation. */
    public record Place(String section, String href, String label, String icon, boolean here) {}

    /** A page or a deed that the palette leads to, and the key that reaches it from anywhere; empty for none. */
    public record Way(String href, String label, String icon, String key) {}

    public Frame titled(String title, String section) {
        return new Frame(title, section, visitor, words, assets, path, csrf, said);
    }

    /** Today's word for a key: the template's and the page record's short way to {@link Words#get}. */
    public String say(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    public String language() {
        return words.locale().getLanguage();
    }

    public String theme() {
        return visitor.map(Visitor::theme).orElse("system");
    }

    /** Up to two letters for the member's own face. */
    public String initials() {
        var names = visitor.map(Visitor::visitorName).orElse("").strip().split("\\s+", -1);
        var first = firstLetter(names[0]);
        return names.length == 1 ? first : first + firstLetter(names[names.length - 1]);
    }

    /** The places of the rail; grows with the rooms that exist. */
    public List<Place> places() {
        return List.of(
                place("today", "/", "today"),
                place("people", "/people", "people"),
                place("moments", "/moments", "history"),
                place("imports", "/imports", "inbox"));
    }

    /** Where the palette leads, besides to people. */
    public List<Way> ways() {
        return List.of(
                way("log", "/log", "log", "l"),
                way("person", "/people/new", "person-add", "n"),
                way("today", "/", "today", "g t"),
                way("people", "/people", "people", "g p"),
                way("moments", "/moments", "history", "g m"),
                way("imports", "/imports", "inbox", "g i"),
                way("everything", "/search", "search", "g e"),
                way("duplicates", "/people/duplicates", "people", "g d"),
                way("history", "/history", "history", "g h"),
                way("settings", "/settings", "settings", "g s"));
    }

    private Place place(String section, String href, String icon) {
        return new Place(section, href, say("web.nav." + section), icon, section.equals(this.section));
    }

    private Way way(String what, String href, String icon, String key) {
        return new Way(href, say("web.nav." + what), icon, key);
    }

    private static String firstLetter(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }
}

package kith.members.form;

/**
 * One line of a form: what stands beside it, what was typed, and what is wrong with that.
 *
 * @param fills  the word by which the browser knows what to fill in, such as {@code new-password}
 */
public record Field(
        String name, String type, String label, String value, String fills, String hint, String error, boolean needed) {

    public static Field text(String name, String label, String value) {
        return new Field(name, "text", label, value, "off", "", "", true);
    }

    /** Never shows again what was typed. */
    public static Field password(String name, String label, String fills) {
        return new Field(name, "password", label, "", fills, "", "", true);
    }

    public static Field email(String name, String label, String value) {
        return new Field(name, "email", label, value, "username", "", "", true);
    }

    public Field filledBy(String fills) {
        return new Field(name, type, label, value, fills, hint, error, needed);
    }

    public Field hinted(String hint) {
        return new Field(name, type, label, value, fills, hint, error, needed);
    }

    public Field optional() {
        return new Field(name, type, label, value, fills, hint, error, false);
    }

    public Field with(Problems problems) {
        return new Field(name, type, label, value, fills, hint, problems.at(name), needed);
    }

    /** The ids of the sentences about this field; null for none. */
    @org.jspecify.annotations.Nullable
    String describedBy() {
        var ids = (hint.isEmpty() ? "" : name + "-hint ") + (error.isEmpty() ? "" : name + "-error");
        return ids.isEmpty() ? null : ids.strip();
    }
}

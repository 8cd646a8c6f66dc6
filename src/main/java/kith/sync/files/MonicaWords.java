package kith.sync.files;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Monica knows of a person and Kith has no field for, in words for the notes: one line each, with all that is said of
 * it.
 */
final class MonicaWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("words.sync", Locale.ROOT);

    private final MonicaDirectory directory;

    MonicaWords(MonicaDirectory directory) {
        this.directory = directory;
    }

    static String say(String key, String... values) {
        return new MessageFormat(WORDS.getString("sync.monica." + key), Locale.ROOT).format(values);
    }

    /** All that the notes are to hold of a contact, in Monica's order. */
    Stream<String> notes(MonicaEntry contact) {
        return Stream.of(
                        contact.under("note").map(MonicaWords::note),
                        contact.under("pet").map(MonicaWords::pet),
                        contact.under("life_event").map(this::lifeEvent),
                        contact.under("gift").map(MonicaWords::gift),
                        contact.under("debt").map(MonicaWords::debt),
                        contact.under("task")
                                .filter(it -> !isToBringUp(contact, it))
                                .map(MonicaWords::task),
                        contact.under("reminder")
                                .filter(it -> !isToBringUp(contact, it))
                                .map(MonicaWords::reminder),
                        contact.references("document").stream()
                                .map(it -> say("document", directory.kind(it).name())))
                .flatMap(it -> it);
    }

    private static String note(MonicaEntry note) {
        note.without("favorited_at");
        var on = day(note.createdAt());
        var when = note.is("is_favorite") ? say("favourite", on) : on;
        return line(note.text("body") + (when.isEmpty() ? "" : " (" + when + ')'), unread(note));
    }

    private static String pet(MonicaEntry pet) {
        var category = pet.text("category");
        var name = pet.text("name");
        return say("pet", line(name.isEmpty() ? category : name, name.isEmpty() ? "" : category, unread(pet)));
    }

    private String lifeEvent(MonicaEntry event) {
        var type = directory.kind(event.text("type")).name();
        return say(
                "life-event",
                line(
                        event.text("name").isEmpty() ? type : event.text("name"),
                        event.text("name").isEmpty() ? "" : type,
                        day(event.text("happened_at")),
                        event.text("note"),
                        unread(event)));
    }

    private static String gift(MonicaEntry gift) {
        var status = gift.text("status");
        var key = switch (status) {
            case "idea", "offered", "received" -> "gift-" + status;
            default -> "gift";
        };
        gift.without("photos", "recipient");
        return say(
                key,
                line(
                        gift.text("name"),
                        key.equals("gift") ? status : "",
                        gift.text("amount"),
                        day(gift.text("date")),
                        gift.text("comment"),
                        gift.text("url"),
                        unread(gift)));
    }

    private static String debt(MonicaEntry debt) {
        var sum = (debt.text("amount") + ' ' + debt.text("currency")).strip();
        return say(
                debt.is("in_debt") ? "debt-mine" : "debt-theirs",
                line(sum, debt.text("reason"), debt.text("status"), day(debt.createdAt()), unread(debt)));
    }

    private static String task(MonicaEntry task) {
        var done = day(task.text("completed_at").isEmpty() ? task.createdAt() : task.text("completed_at"));
        return say(task.is("completed") ? "task-done" : "task", line(toDo(task), done, unread(task)));
    }

    private static String toDo(MonicaEntry task) {
        return line(task.text("title"), task.text("description"));
    }

    private static String reminder(MonicaEntry reminder) {
        reminder.without("delible");
        var from = day(reminder.text("initial_date"));
        var often = reminder.text("frequency_type");
        var number = reminder.text("frequency_number");
        var when = isOnce(reminder) ? from : say("every", number, often, from);
        var inactive = reminder.is("inactive") ? "inactive" : "";
        return say("reminder", line(toDo(reminder), when, inactive, unread(reminder)));
    }

    private static boolean isOnce(MonicaEntry reminder) {
        return reminder.text("frequency_type").isEmpty()
                || reminder.text("frequency_type").equals("one_time");
    }

    /** Tasks still open, and reminders that come once: what is to be brought up. All others are in the notes. */
    static List<FoundDetail> details(MonicaEntry contact) {
        return Stream.concat(contact.under("task"), contact.under("reminder"))
                .filter(it -> isToBringUp(contact, it))
                .flatMap(it -> MonicaDays.day(it.createdAt())
                        .map(on -> new FoundDetail(toDo(it), on, MonicaDays.day(it.text("initial_date"))))
                        .stream())
                .toList();
    }

    private static boolean isToBringUp(MonicaEntry contact, MonicaEntry it) {
        boolean open = it.type().equals("task")
                ? !it.is("completed")
                : isOnce(it)
                        && !it.is("inactive")
                        && MonicaDays.day(it.text("initial_date")).isPresent();
        return open
                && !contact.uuid().isEmpty()
                && !toDo(it).isBlank()
                && MonicaDays.day(it.createdAt()).isPresent();
    }

    static String line(String... parts) {
        return Stream.of(parts).filter(it -> !it.isBlank()).collect(Collectors.joining(", "));
    }

    /** What nobody asked for, as Monica calls it. */
    static String unread(MonicaEntry entry) {
        return entry.unread()
                .map(it -> it.name().replace('_', ' ') + ": " + it.value())
                .collect(Collectors.joining(", "));
    }

    private static String day(String text) {
        return MonicaDays.day(text).map(Object::toString).orElse(text);
    }
}

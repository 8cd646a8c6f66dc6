package kith.chats;

import java.util.ArrayList;
import java.util.List;
import kith.chats.WhoIsWho.Guess;
import kith.web.Frame;

/**
 * An export of chats: with whom it is, or what has become of it.
 *
 * @param error why it was not brought in; empty for no reason
 */
record ChatPage(
        Frame frame,
        String href,
        String lead,
        String error,
        List<Row> rows,
        boolean words,
        boolean preview,
        boolean undoable) {

    /** One voice, and whom it may mean. */
    record Row(String field, String name, String about, List<Option> options) {}

    record Option(String value, String label, boolean chosen) {}

    static ChatPage of(Frame frame, ChatImport it, List<Guess> guesses, boolean words, String error) {
        var stage = it.isPreview() ? "preview" : it.isUndoable() ? "done" : "undone";
        return new ChatPage(
                frame.titled(it.file(), "imports"),
                it.href(),
                frame.say("chats.lead." + stage, it.service().label(), it.chats(), it.messages(), it.moments()),
                error,
                guesses.stream().map(guess -> row(frame, guess)).toList(),
                words,
                it.isPreview(),
                it.isUndoable());
    }

    private static Row row(Frame frame, Guess guess) {
        var found = guess.found();
        var name = found.voice().name();
        var options = new ArrayList<Option>();
        options.add(option(guess, WhoIsWho.NOBODY, frame.say("chats.who.nobody")));
        guess.candidates().forEach(it -> options.add(option(guess, WhoIsWho.value(it.id()), it.name())));
        if (!name.isBlank()) {
            options.add(option(guess, WhoIsWho.NEW, frame.say("chats.who.new", name)));
        }
        options.add(option(guess, WhoIsWho.ME, frame.say("chats.who.me")));
        return new Row(
                "who" + guess.position(),
                name.isBlank() ? frame.say("chats.who.unnamed") : name,
                frame.say(
                        (found.alone() ? "chats.about" : "chats.about.group")
                                + (found.firstOn().equals(found.lastOn()) ? ".day" : ""),
                        found.messages(),
                        frame.words().day(found.firstOn()),
                        frame.words().day(found.lastOn())),
                options);
    }

    private static Option option(Guess guess, String value, String label) {
        return new Option(value, label, value.equals(guess.chosen()));
    }
}

package kith.moments;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A kind of touch that a member has of their own, such as a chess night: what it is called, and what goes without saying then.
 *
 * @param words  by which else the log box knows it
 * @param usual  how long it takes, unless something else is said
 * @param counts whether it is a touch; else it is noise
 */
public record OwnKind(String name, List<String> words, Channel channel, Optional<Duration> usual, boolean counts) {

    public OwnKind {
        name = name.strip();
        words = List.copyOf(words);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A kind needs a name.");
        }
    }

    /** Its name and its words. */
    public List<String> names() {
        var names = new ArrayList<>(words);
        names.addFirst(name);
        return names;
    }

    public boolean isCalled(String words) {
        return names().stream().anyMatch(words.strip()::equalsIgnoreCase);
    }
}

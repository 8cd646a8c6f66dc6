package kith.chats.transcript;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was read of an export so far. */
final class Gathering {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TEXT = 2000;

    private final Messenger service;
    private final List<Chat> chats = new ArrayList<>();
    private final Map<String, Voice> voices = new LinkedHashMap<>();

    Gathering(Messenger service) {
        this.service = service;
    }

    /** The first to name somebody names them for good, but a number or an owner is noted later, too. */
    void voice(Voice voice) {
        var clean = new Voice(plain(voice.key()), plain(voice.name()), plain(voice.phone()), voice.owner());
        voices.merge(
                clean.key(),
                clean,
                (one, other) -> new Voice(
                        one.key(),
                        one.name().isEmpty() ? other.name() : one.name(),
                        one.phone().isEmpty() ? other.phone() : one.phone(),
                        one.owner() || other.owner()));
    }

    Message message(String voice, Instant at, String text) {
        return new Message(plain(voice), at, shortened(text.replace("\0", ""), LONGEST_TEXT));
    }

    /** A name on one line, without what cannot be seen. */
    private static String plain(String name) {
        return shortened(name.replaceAll("[\\p{Cc}\\p{Cf}]", " ").strip(), LONGEST_NAME);
    }

    private static String shortened(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }

    void chat(Chat chat) {
        if (!chat.messages().isEmpty()) {
            chats.add(chat);
        }
    }

    Transcript transcript() {
        return new Transcript(service, chats, voices);
    }
}

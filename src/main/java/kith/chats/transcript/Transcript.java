package kith.chats.transcript;

import java.util.List;
import java.util.Map;

/** All that an export says: its chats, and who writes in them by their key. */
public record Transcript(Messenger service, List<Chat> chats, Map<String, Voice> voices) {

    public Transcript {
        chats = List.copyOf(chats);
        voices = Map.copyOf(voices);
    }

    public boolean isEmpty() {
        return chats.stream().allMatch(it -> it.messages().isEmpty());
    }
}

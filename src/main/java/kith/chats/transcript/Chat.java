package kith.chats.transcript;

import java.util.List;

/**
 * A chat between two, or in a group.
 *
 * @param id by which the service names it; empty where it does not
 */
public record Chat(String id, boolean group, List<Message> messages) {

    public Chat {
        messages = List.copyOf(messages);
    }
}

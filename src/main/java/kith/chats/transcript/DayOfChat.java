package kith.chats.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What was written in one chat on one day.
 *
 * @param key     the same for the same day of the same chat in every later export. A chat without an id of its own is known by
 *                who wrote first on that day, and when.
 * @param between everybody who writes in that chat at all
 */
public record DayOfChat(UUID key, Chat chat, List<String> between, List<Message> messages) {

    public DayOfChat {
        between = List.copyOf(between);
        messages = List.copyOf(messages);
    }

    /** The days of all chats, each chat's in their order. */
    public static List<DayOfChat> of(Transcript transcript, ZoneId zone) {
        var days = new ArrayList<DayOfChat>();
        for (var chat : transcript.chats()) {
            var between =
                    chat.messages().stream().map(Message::voice).distinct().toList();
            var byDay = new TreeMap<LocalDate, List<Message>>();
            chat.messages()
                    .forEach(it -> byDay.computeIfAbsent(LocalDate.ofInstant(it.at(), zone), _ -> new ArrayList<>())
                            .add(it));
            byDay.forEach((day, messages) ->
                    days.add(new DayOfChat(key(transcript.service(), chat, day, messages), chat, between, messages)));
        }
        return days;
    }

    /** The same day, of which only these messages are looked at; {@code until} excluded. */
    public DayOfChat part(int from, int until) {
        return new DayOfChat(key, chat, between, messages.subList(from, until));
    }

    private static UUID key(Messenger service, Chat chat, LocalDate day, List<Message> messages) {
        var first = messages.getFirst();
        var which = chat.id().isEmpty()
                ? (chat.group() ? "group " : "two ") + first.voice() + " "
                        + first.at().getEpochSecond()
                : chat.id();
        return UUID.nameUUIDFromBytes((service + " " + day + " " + which).getBytes(UTF_8));
    }
}

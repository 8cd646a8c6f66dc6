package kith.chats.transcript;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Signal, a line of JSON at a time: its own export of the chat history ({@code main.jsonl}: recipients, chats and their items,
 * named by numbers), and what the signal-export program writes of one chat ({@code data.json}: date, sender, body; the owner
 * is "Me").
 */
final class Signal {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ME = "Me";

    private final Gathering gathering;
    private final ZoneId zone;
    private final Map<String, String> recipientOfChat = new HashMap<>();
    private final Set<String> groups = new HashSet<>();
    private final Map<String, List<Message>> messages = new LinkedHashMap<>();
    private String self = "";

    private Signal(Gathering gathering, ZoneId zone) {
        this.gathering = gathering;
        this.zone = zone;
    }

    static boolean isBeginning(String head) {
        return head.lines()
                .limit(20)
                .anyMatch(it -> it.startsWith("{\"chatItem\"")
                        || it.startsWith("{\"recipient\"")
                        || it.startsWith("{") && it.contains("\"sender\"") && it.contains("\"body\""));
    }

    static Transcript read(BufferedReader text, ZoneId zone) throws IOException {
        var signal = new Signal(new Gathering(Messenger.SIGNAL), zone);
        for (var line = text.readLine(); line != null; line = text.readLine()) {
            if (!line.isBlank()) {
                signal.line(line);
            }
        }
        signal.messages.forEach((chat, all) -> {
            boolean group = groupOf(signal, chat);
            signal.gathering.chat(new Chat(chat, group, all));
        });
        return signal.gathering.transcript();
    }

    private static boolean groupOf(Signal signal, String chat) {
        var voices = new HashSet<String>();
        signal.messages.getOrDefault(chat, List.of()).forEach(it -> voices.add(it.voice()));
        return voices.size() > 2 || signal.groups.contains(signal.recipientOfChat.getOrDefault(chat, ""));
    }

    /** A line that is cut off or no JSON says nothing. */
    private void line(String line) {
        try {
            var it = JSON.readTree(line);
            if (it.has("recipient")) {
                recipient(it.path("recipient"));
            } else if (it.has("chat")) {
                var chat = it.path("chat");
                recipientOfChat.put(
                        chat.path("id").asString(""), chat.path("recipientId").asString(""));
            } else if (it.has("chatItem")) {
                item(it.path("chatItem"));
            } else if (it.has("sender")) {
                plain(it);
            }
        } catch (JacksonException _) {
            // The next line stands for itself.
        }
    }

    private void recipient(JsonNode it) {
        var id = it.path("id").asString("");
        if (it.has("group")) {
            groups.add(id);
        } else if (it.has("self")) {
            self = id;
            gathering.voice(new Voice(id, ME, "", true));
        } else if (it.has("contact")) {
            var contact = it.path("contact");
            var number = contact.path("e164").asString("");
            var phone = number.isEmpty() || number.equals("0") ? "" : "+" + number.replace("+", "");
            gathering.voice(new Voice(id, name(contact).orElse(phone), phone, false));
        }
    }

    /** What its owner calls them goes before what they call themselves. */
    private static Optional<String> name(JsonNode it) {
        var nickname = it.path("nickname");
        return List.of(
                        joined(nickname, "given", "family"),
                        joined(it, "systemGivenName", "systemFamilyName"),
                        joined(it, "profileGivenName", "profileFamilyName"),
                        it.path("username").asString(""))
                .stream()
                .filter(name -> !name.isBlank())
                .findFirst();
    }

    private static String joined(JsonNode it, String given, String family) {
        return (it.path(given).asString("") + ' ' + it.path(family).asString("")).strip();
    }

    private void item(JsonNode it) {
        if (it.has("updateMessage") || it.has("directionless")) {
            return;
        }
        var sent = it.path("dateSent").asString("");
        if (!sent.matches("\\d{1,16}")) {
            return;
        }
        var author = it.has("outgoing") && !self.isEmpty()
                ? self
                : it.path("authorId").asString("");
        var text = it.path("standardMessage").path("text").path("body").asString("");
        add(it.path("chatId").asString(""), author, Instant.ofEpochMilli(Long.parseLong(sent)), text);
    }

    private void plain(JsonNode it) {
        var sender = it.path("sender").asString("").strip();
        var date = it.path("date").asString("").replace(' ', 'T');
        if (sender.isEmpty()) {
            return;
        }
        try {
            var at = date.matches("\\d{12,14}")
                    ? Instant.ofEpochMilli(Long.parseLong(date))
                    : LocalDateTime.parse(date.replaceFirst("(?:Z|[+-]\\d{2}:\\d{2})$", ""))
                            .atZone(zone)
                            .toInstant();
            gathering.voice(new Voice(sender, sender, "", sender.equals(ME)));
            add("", sender, at, it.path("body").asString(""));
        } catch (DateTimeParseException _) {
            // Without a time it is nothing for a timeline.
        }
    }

    private void add(String chat, String voice, Instant at, String text) {
        messages.computeIfAbsent(chat, _ -> new ArrayList<>()).add(gathering.message(voice, at, text));
    }
}

package kith.chats.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Telegram Desktop's {@code result.json}, of one chat or of the whole account. Channels, bots, public groups and what one saved
 * for oneself are left out. Only an export of the account says whose it is; in that of a chat with one other, the other is
 * known by the chat's own number.
 */
final class Telegram {

    private static final Set<String> ALONE = Set.of("personal_chat");
    private static final Set<String> GROUPS = Set.of("private_group", "private_supergroup");
    private final Gathering gathering;
    private final ZoneId zone;
    private final JsonMapper json = JsonMapper.shared();
    private String owner = "";

    private Telegram(Gathering gathering, ZoneId zone) {
        this.gathering = gathering;
        this.zone = zone;
    }

    static boolean isBeginning(String head) {
        return head.startsWith("{")
                && (head.contains("\"chats\"") && head.contains("\"about\"")
                        || head.contains("\"messages\"")
                                && head.matches(
                                        "(?s).*\"type\"\\s*:\\s*\"\\w+(?:_chat|_group|_supergroup|_channel|_messages)\".*"));
    }

    static Transcript read(InputStream bytes, ZoneId zone) throws IOException {
        var telegram = new Telegram(new Gathering(Messenger.TELEGRAM), zone);
        try (var parser = telegram.json.createParser(new InputStreamReader(bytes, UTF_8))) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                telegram.chat(parser);
            }
        }
        return telegram.gathering.transcript();
    }

    /** An export of one chat is a chat; that of an account holds chats. */
    private void chat(JsonParser at) {
        var type = "";
        var id = "";
        var name = "";
        List<Message> messages = List.of();
        while (at.nextToken() == JsonToken.PROPERTY_NAME) {
            var field = at.currentName();
            at.nextToken();
            switch (field) {
                case "personal_information" -> owner(at.readValueAsTree());
                case "contacts" -> contacts(at.readValueAsTree());
                case "chats", "left_chats" -> chats(at);
                case "type" -> type = at.getString();
                case "id" -> id = at.getString();
                case "name" -> name = at.currentToken() == JsonToken.VALUE_STRING ? at.getString() : "";
                case "messages" -> messages = isKept(type) ? messages(at) : skipped(at);
                default -> at.skipChildren();
            }
        }
        if (!messages.isEmpty()) {
            gathering.chat(new Chat(id, GROUPS.contains(type), messages));
            if (ALONE.contains(type)) {
                alone("user" + id, name, messages);
            }
        }
    }

    private static boolean isKept(String type) {
        return ALONE.contains(type) || GROUPS.contains(type);
    }

    private static List<Message> skipped(JsonParser at) {
        at.skipChildren();
        return List.of();
    }

    private void chats(JsonParser at) {
        if (at.currentToken() != JsonToken.START_OBJECT) {
            at.skipChildren();
            return;
        }
        while (at.nextToken() == JsonToken.PROPERTY_NAME) {
            var field = at.currentName();
            if (at.nextToken() == JsonToken.START_ARRAY && field.equals("list")) {
                while (at.nextToken() == JsonToken.START_OBJECT) {
                    chat(at);
                }
            } else {
                at.skipChildren();
            }
        }
    }

    /** Whoever is not the one it is with is the owner. */
    private void alone(String other, String name, List<Message> messages) {
        gathering.voice(new Voice(other, name, "", false));
        var voices = new HashSet<String>();
        messages.forEach(it -> voices.add(it.voice()));
        voices.remove(other);
        if (voices.size() == 1) {
            gathering.voice(new Voice(voices.iterator().next(), "", "", true));
        }
    }

    private List<Message> messages(JsonParser at) {
        var messages = new ArrayList<Message>();
        if (at.currentToken() != JsonToken.START_ARRAY) {
            at.skipChildren();
            return messages;
        }
        while (at.nextToken() != JsonToken.END_ARRAY) {
            JsonNode it = at.readValueAsTree();
            var from = it.path("from_id").asString("");
            if (it.path("type").asString("").equals("message") && !from.isEmpty()) {
                var name = it.path("from").asString("");
                gathering.voice(new Voice(from, name, "", from.equals(owner)));
                time(it).ifPresent(time -> messages.add(gathering.message(from, time, text(it.path("text")))));
            }
        }
        return messages;
    }

    private Optional<Instant> time(JsonNode it) {
        try {
            var unix = it.path("date_unixtime").asString("");
            return Optional.of(
                    unix.isEmpty()
                            ? LocalDateTime.parse(it.path("date").asString(""))
                                    .atZone(zone)
                                    .toInstant()
                            : Instant.ofEpochSecond(Long.parseLong(unix)));
        } catch (DateTimeParseException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    /** Plain words, or pieces of which some are links and the like. */
    private static String text(JsonNode text) {
        if (!text.isArray()) {
            return text.asString("");
        }
        var all = new StringBuilder();
        text.forEach(piece -> all.append(piece.isObject() ? piece.path("text").asString("") : piece.asString("")));
        return all.toString();
    }

    private void owner(JsonNode it) {
        owner = "user" + it.path("user_id").asString("");
        gathering.voice(new Voice(owner, name(it), phone(it), true));
    }

    /** Only where the address book has the ids of the chats does it tell their numbers. */
    private void contacts(JsonNode it) {
        it.path("list").forEach(contact -> {
            var id = contact.path("user_id").asString("");
            if (!id.isEmpty() && !id.equals("0")) {
                gathering.voice(new Voice("user" + id, name(contact), phone(contact), false));
            }
        });
    }

    private static String name(JsonNode it) {
        return (it.path("first_name").asString("") + ' ' + it.path("last_name").asString("")).strip();
    }

    private static String phone(JsonNode it) {
        var digits = it.path("phone_number").asString("").replaceAll("[^+\\d]", "");
        return digits.startsWith("00") ? "+" + digits.substring(2) : digits;
    }
}

package kith.sync.files;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.sync.sql.SqlRow;
import kith.sync.sql.SqlShelf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The tables of a Monica account, put together as the things that its JSON has: what hangs on a contact under the contact,
 * and numbers of others as their names.
 */
final class MonicaTables {

    /** The tables that are laid down, each with the number by which its rows are asked for. */
    private static final Map<String, String> LAID = Map.ofEntries(
            Map.entry("contacts", "id"),
            Map.entry("activities", "id"),
            Map.entry("activity_contact", "contact_id"),
            Map.entry("addresses", "contact_id"),
            Map.entry("places", "id"),
            Map.entry("calls", "contact_id"),
            Map.entry("emotion_call", "call_id"),
            Map.entry("emotion_activity", "activity_id"),
            Map.entry("contact_fields", "contact_id"),
            Map.entry("contact_tag", "contact_id"),
            Map.entry("conversations", "contact_id"),
            Map.entry("messages", "conversation_id"),
            Map.entry("debts", "contact_id"),
            Map.entry("documents", "contact_id"),
            Map.entry("gifts", "contact_id"),
            Map.entry("life_events", "contact_id"),
            Map.entry("notes", "contact_id"),
            Map.entry("occupations", "contact_id"),
            Map.entry("pets", "contact_id"),
            Map.entry("reminders", "contact_id"),
            Map.entry("tasks", "contact_id"),
            Map.entry("special_dates", "id"),
            Map.entry("contact_photo", "contact_id"),
            Map.entry("relationships", "of_contact"),
            Map.entry("journal_entries", "journalable_id"),
            Map.entry("entries", "id"),
            Map.entry("days", "id"));

    /** What hangs on a contact, as its JSON calls it. */
    private static final Map<String, String> HANGING = Map.ofEntries(
            Map.entry("addresses", "address"),
            Map.entry("calls", "call"),
            Map.entry("contact_fields", "contact_field"),
            Map.entry("conversations", "conversation"),
            Map.entry("debts", "debt"),
            Map.entry("gifts", "gift"),
            Map.entry("life_events", "life_event"),
            Map.entry("notes", "note"),
            Map.entry("occupations", "occupation"),
            Map.entry("pets", "pet"),
            Map.entry("reminders", "reminder"),
            Map.entry("tasks", "task"));

    /** Tables whose rows are only names of things, held in memory. */
    private static final Set<String> NAMES = Set.of(
            "genders",
            "tags",
            "contact_field_types",
            "activity_types",
            "life_event_types",
            "relationship_types",
            "pet_categories",
            "currencies",
            "emotions",
            "companies");

    /** Monica's kinds of animals have these numbers in every house. */
    private static final List<String> ANIMALS = List.of(
            "", "reptile", "bird", "cat", "dog", "fish", "hamster", "horse", "rabbit", "rat", "small animal", "other");

    /** Of no meaning outside of Monica, or said by other columns. */
    private static final Set<String> NOT_TAKEN = Set.of(
            "id",
            "account_id",
            "contact_id",
            "uuid",
            "created_at",
            "updated_at",
            "reminder_id",
            "conversation_id",
            "address_book_id",
            "birthday_reminder_id",
            "deceased_reminder_id",
            "first_met_reminder_id",
            "avatar_source",
            "avatar_gravatar_url",
            "avatar_adorable_uuid",
            "avatar_adorable_url",
            "avatar_default_url",
            "avatar_external_url",
            "avatar_file_name",
            "avatar_location",
            "avatar_photo_id",
            "gravatar_url",
            "has_avatar",
            "has_avatar_bool",
            "default_avatar_color",
            "shortcut",
            "happened_at_month_unknown",
            "happened_at_day_unknown");

    private static final int MOST_NAMES = 100_000;

    private final SqlShelf shelf;
    private final Map<String, SqlRow> names = new HashMap<>();

    MonicaTables(SqlShelf shelf) {
        this.shelf = shelf;
    }

    static boolean knows(String table) {
        return LAID.containsKey(table) || NAMES.contains(table);
    }

    /** False if the row cannot be told from others. */
    boolean take(String table, SqlRow row) throws IOException {
        if (!NAMES.contains(table)) {
            return shelf.lay(row, table, row.get(LAID.getOrDefault(table, "id")));
        }
        if (names.size() > MOST_NAMES) {
            throw new Source.TooLargeException();
        }
        names.put(table + ' ' + row.get("id"), row);
        return true;
    }

    /** What things say of one another: names of people and kinds, who took part in what, who is what to whom. */
    void tell(MonicaDirectory directory) throws IOException {
        for (var kind : List.of("genders", "contact_field_types", "activity_types", "life_event_types")) {
            for (var named : names.entrySet()) {
                if (named.getKey().startsWith(kind + ' ')) {
                    directory.take(kind(kind, named.getKey(), named.getValue()));
                }
            }
        }
        shelf.each("documents", row -> directory.take(kind("document", "documents " + row.get("id"), row)));
        shelf.each("contacts", row -> directory.take(entry("contact", row, who(row))));
        shelf.each("relationships", row -> directory.take(relation(row)));
    }

    private static MonicaEntry kind(String type, String uuid, SqlRow row) {
        var said = properties(row, Set.of());
        var key = row.get("default_life_event_type_key");
        if (!key.isEmpty()) {
            set(said, "translation_key", key);
        }
        var node = JsonNodeFactory.instance.objectNode().put("uuid", uuid);
        node.set("properties", said);
        return new MonicaEntry(type, node, row.line());
    }

    private MonicaEntry relation(SqlRow row) throws IOException {
        var said = JsonNodeFactory.instance.objectNode();
        said.put("type", name("relationship_types", row.get("relationship_type_id")));
        said.put("of_contact", uuidOf(row.get("of_contact")));
        said.put("contact_is", uuidOf(row.get("contact_is")));
        return entry("relationship", row, node(row, said));
    }

    /** A contact as far as others need to know them. */
    private ObjectNode who(SqlRow row) throws IOException {
        var node = node(row, properties(row, Set.of()));
        node.set("data", JsonNodeFactory.instance.arrayNode().add(activities(row)));
        return node;
    }

    private ObjectNode activities(SqlRow contact) throws IOException {
        var values = JsonNodeFactory.instance.arrayNode();
        for (var part : shelf.find("activity_contact", contact.get("id"))) {
            var activity = shelf.first("activities", part.get("activity_id"));
            activity.ifPresent(it -> values.add(uuid(it)));
        }
        return list("activity", values);
    }

    void each(Monica taker) throws IOException {
        shelf.each("contacts", row -> taker.take(entry("contact", row, contact(row))));
        shelf.each("activities", row -> {
            var said = properties(row, Set.of("activity_type_id"));
            said.put("type", "activity_types " + row.get("activity_type_id"));
            felt(said, "emotion_activity", row);
            taker.take(entry("activity", row, node(row, said)));
        });
        shelf.each("entries", row -> taker.take(journal(row, "Entry")));
        shelf.each("days", row -> taker.take(journal(row, "Day")));
    }

    private MonicaEntry journal(SqlRow row, String kind) throws IOException {
        var said = properties(row, Set.of());
        for (var place : shelf.find("journal_entries", row.get("id"))) {
            if (place.get("journalable_type").endsWith(kind)) {
                set(said, "date", place.get("date"));
            }
        }
        return entry("journal_entries", row, node(row, said));
    }

    private ObjectNode contact(SqlRow row) throws IOException {
        var said = properties(
                row,
                Set.of(
                        "gender_id",
                        "birthday_special_date_id",
                        "deceased_special_date_id",
                        "first_met_special_date_id",
                        "first_met_through_contact_id"));
        if (!row.get("gender_id").isEmpty()) {
            said.put("gender", "genders " + row.get("gender_id"));
        }
        special(said, "birthdate", row.get("birthday_special_date_id"));
        special(said, "deceased_date", row.get("deceased_special_date_id"));
        special(said, "first_met_date", row.get("first_met_special_date_id"));
        if (!row.get("first_met_through_contact_id").isEmpty()) {
            said.put("first_met_through", uuidOf(row.get("first_met_through_contact_id")));
        }
        var tags = said.putArray("tags");
        for (var tag : shelf.find("contact_tag", row.get("id"))) {
            tags.add(name("tags", tag.get("tag_id")));
        }
        var node = node(row, said);
        node.set("data", hanging(row));
        return node;
    }

    private void special(ObjectNode said, String name, String id) throws IOException {
        var date = shelf.first("special_dates", id);
        if (date.isPresent()) {
            said.set(name, properties(date.get(), Set.of()));
        }
    }

    private ArrayNode hanging(SqlRow contact) throws IOException {
        var data = JsonNodeFactory.instance.arrayNode();
        for (var kind : HANGING.entrySet()) {
            var values = JsonNodeFactory.instance.arrayNode();
            for (var row : shelf.find(kind.getKey(), contact.get("id"))) {
                values.add(node(row, said(kind.getKey(), row)));
            }
            if (!values.isEmpty()) {
                data.add(list(kind.getValue(), values));
            }
        }
        data.add(activities(contact));
        references(data, contact, "photo", "contact_photo", "photo_id");
        references(data, contact, "document", "documents", "id");
        return data;
    }

    private void references(ArrayNode data, SqlRow contact, String type, String table, String id) throws IOException {
        var values = JsonNodeFactory.instance.arrayNode();
        for (var row : shelf.find(table, contact.get("id"))) {
            values.add(type + "s " + row.get(id));
        }
        if (!values.isEmpty()) {
            data.add(list(type, values));
        }
    }

    /** What is said of something that hangs on a contact, in the words of the JSON. */
    private ObjectNode said(String table, SqlRow row) throws IOException {
        var said = properties(
                row,
                Set.of(
                        "place_id",
                        "contact_field_type_id",
                        "pet_category_id",
                        "life_event_type_id",
                        "is_favorited",
                        "in_debt"));
        switch (table) {
            case "addresses" ->
                shelf.first("places", row.get("place_id")).ifPresent(it -> said.setAll(properties(it, Set.of())));
            case "contact_fields" -> said.put("type", "contact_field_types " + row.get("contact_field_type_id"));
            case "conversations" -> {
                said.put("contact_field_type", "contact_field_types " + row.get("contact_field_type_id"));
                var messages = said.putArray("messages");
                for (var message : shelf.find("messages", row.get("id"))) {
                    messages.add(node(message, properties(message, Set.of())));
                }
            }
            case "calls" -> felt(said, "emotion_call", row);
            case "notes" -> set(said, "is_favorite", row.get("is_favorited"));
            case "debts" ->
                said.put("in_debt", String.valueOf(row.get("in_debt").matches("yes|1")));
            case "pets" -> said.put("category", animal(row.get("pet_category_id")));
            case "life_events" -> {
                said.put("type", "life_event_types " + row.get("life_event_type_id"));
                set(said, "happened_at", happened(row));
            }
            default -> {}
        }
        var currency = name("currencies", row.get("currency_id"));
        if (!currency.isEmpty()) {
            said.remove("currency_id");
            said.put("currency", currency);
        }
        var company = name("companies", row.get("company_id"));
        if (!company.isEmpty()) {
            said.remove("company_id");
            said.put("company", company);
        }
        return said;
    }

    private String animal(String id) {
        var named = name("pet_categories", id);
        return named.isEmpty() && id.matches("\\d|1[01]") ? ANIMALS.get(Integer.parseInt(id)) : named;
    }

    /** As much of the day as is known. */
    private static String happened(SqlRow event) {
        var day = event.get("happened_at");
        int known = event.get("happened_at_month_unknown").equals("1")
                ? 4
                : event.get("happened_at_day_unknown").equals("1") ? 7 : day.length();
        return day.substring(0, Math.min(known, day.length()));
    }

    private void felt(ObjectNode said, String table, SqlRow row) throws IOException {
        var emotions = said.putArray("emotions");
        for (var felt : shelf.find(table, row.get("id"))) {
            var named = name("emotions", felt.get("emotion_id"));
            emotions.addObject()
                    .put("name", named.isEmpty() ? MonicaWords.say("emotion", felt.get("emotion_id")) : named);
        }
    }

    private String name(String table, String id) {
        return Optional.ofNullable(names.get(table + ' ' + id))
                .map(it -> Text.decode(it.get(table.equals("currencies") ? "iso" : "name")))
                .orElse("");
    }

    private String uuidOf(String contact) throws IOException {
        return shelf.first("contacts", contact).map(MonicaTables::uuid).orElse("");
    }

    /** Its own, else what is the same in every dump of this house. */
    private static String uuid(SqlRow row) {
        return row.get("uuid").isEmpty()
                ? row.table() + ' ' + row.get("id") + ' ' + row.get("created_at")
                : row.get("uuid");
    }

    private static ObjectNode properties(SqlRow row, Set<String> without) {
        var said = JsonNodeFactory.instance.objectNode();
        row.values().forEach((column, value) -> {
            if (!NOT_TAKEN.contains(column) && !without.contains(column)) {
                set(said, column, value);
            }
        });
        return said;
    }

    private static void set(ObjectNode said, String name, String latin1) {
        said.put(name, Text.decode(latin1));
    }

    private static ObjectNode node(SqlRow row, JsonNode properties) {
        var node =
                JsonNodeFactory.instance.objectNode().put("uuid", uuid(row)).put("created_at", row.get("created_at"));
        node.set("properties", properties);
        return node;
    }

    private static ObjectNode list(String type, ArrayNode values) {
        var list = JsonNodeFactory.instance.objectNode().put("type", type);
        list.set("values", values);
        return list;
    }

    private static MonicaEntry entry(String type, SqlRow row, ObjectNode node) {
        return new MonicaEntry(type, node, row.line());
    }
}

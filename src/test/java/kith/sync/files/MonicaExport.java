package kith.sync.files;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** An invented Monica export with every noun that Monica has, and a count of them. */
public final class MonicaExport {

    private static final String CREATED = "2021-05-06T07:08:09.000000Z";
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Random random;
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<Object> relationships = new ArrayList<>();
    private final List<Object> photos = new ArrayList<>();
    private final List<Object> documents = new ArrayList<>();
    private final List<Object> activities = new ArrayList<>();
    private final String json;

    public MonicaExport(int people, long seed) {
        random = new Random(seed);
        for (int i = 0; i < people / 2; i++) {
            activities.add(thing("activity", "summary", "Walk " + i, "happened_at", "2023-02-0" + (1 + i % 9)));
        }
        var contacts = new ArrayList<Object>();
        for (int i = 0; i < people; i++) {
            contacts.add(contact(i));
        }
        json = new JsonMapper().writeValueAsString(Map.of("version", "1.0-preview.1", "account", account(contacts)));
    }

    public int count(String type) {
        return counts.getOrDefault(type, 0);
    }

    public byte[] bytes() {
        return json.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    public InputStream stream() {
        return new ByteArrayInputStream(bytes());
    }

    private Map<String, Object> account(List<Object> contacts) {
        var account = new LinkedHashMap<String, Object>();
        account.put("uuid", uuid());
        account.put(
                "data",
                List.of(
                        list("contact", contacts),
                        list("relationship", relationships),
                        list("photo", photos),
                        list("document", documents),
                        list("activity", activities)));
        account.put(
                "properties",
                Map.of("journal_entries", List.of(thing("journal", "date", "2022-01-01", "title", "A day"))));
        account.put(
                "instance",
                Map.of(
                        "contact_field_types",
                        List.of(
                                Map.of("uuid", "email", "properties", Map.of("name", "Email", "type", "email")),
                                Map.of("uuid", "phone", "properties", Map.of("name", "Phone", "type", "phone")),
                                Map.of("uuid", "whatsapp", "properties", Map.of("name", "WhatsApp"))),
                        "genders",
                        List.of(Map.of("uuid", "woman", "properties", Map.of("name", "Woman", "type", "F"))),
                        "life_event_types",
                        List.of(Map.of("uuid", "moved", "properties", Map.of("name", "Moved")))));
        return account;
    }

    private Map<String, Object> contact(int i) {
        var contact = thing(
                "contact",
                "first_name",
                "Given" + i,
                "last_name",
                "Family" + i,
                "gender",
                "woman",
                "job",
                "Job " + i,
                "birthdate",
                Map.of("is_year_unknown", i % 2 == 0, "is_age_based", false, "date", "1985-04-03T00:00:00.000000Z"),
                "tags",
                List.of("tag" + i % 7),
                "stay_in_touch_frequency",
                7 + i % 50);
        var uuid = String.valueOf(contact.get("uuid"));
        if (i > 0) {
            relationships.add(thing("relationship", "type", "friend", "contact_is", uuid, "of_contact", uuid));
        }
        contact.put("data", data(i));
        return contact;
    }

    private List<Object> data(int i) {
        var data = new ArrayList<>();
        data.add(list(
                "contact_field", List.of(thing("contact_field", "data", "p" + i + "@example.org", "type", "email"))));
        data.add(list("address", List.of(thing("address", "name", "Home", "street", "1 St", "city", "Bath"))));
        data.add(some("call", "called_at", "2022-12-24T18:00:00.000000Z", "content", "Rang", "contact_called", true));
        data.add(some("note", "body", "Remembers"));
        data.add(some("task", "title", "Ask about " + i, "completed", i % 2 == 0));
        data.add(some("reminder", "title", "Remind", "initial_date", "2030-01-02", "frequency_type", "one_time"));
        data.add(some("gift", "name", "Book", "status", "idea"));
        data.add(some("debt", "amount", 20, "currency", "GBP", "in_debt", true));
        data.add(some("pet", "name", "Rex", "category", "dog"));
        data.add(some("life_event", "type", "moved", "happened_at", "2020-02-03"));
        data.add(some(
                "conversation",
                "happened_at",
                "2022-01-01",
                "contact_field_type",
                "whatsapp",
                "messages",
                List.of(
                        Map.of(
                                "properties",
                                Map.of("content", "Hi", "written_at", "2022-01-01", "written_by_me", true)),
                        Map.of(
                                "properties",
                                Map.of("content", "Ho", "written_at", "2022-01-01", "written_by_me", false)))));
        data.add(list("activity", List.of(uuidOf(activities.get(i % activities.size())))));
        if (i % 10 == 0) {
            var picture = "data:image/png;base64," + Base64.getEncoder().encodeToString(PICTURE);
            photos.add(thing("photo", "original_filename", "a.png", "dataUrl", picture));
            data.add(list("photo", List.of(uuidOf(photos.getLast()))));
            documents.add(thing("document", "original_filename", "deed.pdf", "dataUrl", "data:;base64,AAAA"));
            data.add(list("document", List.of(uuidOf(documents.getLast()))));
        }
        return data;
    }

    /** None to three of them. */
    private Map<String, Object> some(String type, Object... properties) {
        var all = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            all.add(thing(type, properties));
        }
        return list(type, all);
    }

    private static Map<String, Object> list(String type, List<?> values) {
        var list = new LinkedHashMap<String, Object>();
        list.put("count", values.size());
        list.put("type", type);
        list.put("values", values);
        return list;
    }

    private Map<String, Object> thing(String type, Object... properties) {
        counts.merge(type, 1, Integer::sum);
        var said = new LinkedHashMap<String, Object>();
        for (int i = 0; i < properties.length; i += 2) {
            said.put(String.valueOf(properties[i]), properties[i + 1]);
        }
        var thing = new LinkedHashMap<String, Object>();
        thing.put("uuid", uuid());
        thing.put("created_at", CREATED);
        thing.put("properties", said);
        return thing;
    }

    private String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private static Object uuidOf(Object thing) {
        return ((Map<?, ?>) thing).get("uuid");
    }
}

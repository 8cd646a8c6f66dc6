package kith.sync.files;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One thing of a Monica export, such as a contact or a call: its properties, what hangs on it, and where it stands. */
final class MonicaEntry {

    private final String type;
    private final JsonNode node;
    private final int line;
    private final Set<String> read = new HashSet<>();

    MonicaEntry(String type, JsonNode node, int line) {
        this.type = type;
        this.node = node;
        this.line = line;
    }

    String type() {
        return type;
    }

    int line() {
        return line;
    }

    String uuid() {
        return scalar(node.path("uuid"));
    }

    String createdAt() {
        return scalar(node.path("created_at"));
    }

    /** A property; blank if there is none. */
    String text(String name) {
        return scalar(property(name));
    }

    boolean is(String name) {
        var said = text(name);
        return said.equals("true") || said.equals("1");
    }

    List<String> texts(String name) {
        return property(name).valueStream().map(MonicaEntry::scalar).toList();
    }

    /** A property that is a thing of its own, such as a date or a picture. */
    Optional<MonicaEntry> part(String name) {
        var part = property(name);
        return part.isObject() ? Optional.of(new MonicaEntry(name, part, line)) : Optional.empty();
    }

    /** Things in a list among the properties. */
    Stream<MonicaEntry> parts(String name) {
        var list = property(name);
        return (list.isObject() ? list.path("values") : list)
                .valueStream()
                .filter(JsonNode::isObject)
                .map(it -> new MonicaEntry(name, it, line));
    }

    /** What of this type hangs on it. */
    Stream<MonicaEntry> under(String kind) {
        return values(kind).filter(JsonNode::isObject).map(it -> new MonicaEntry(kind, it, line));
    }

    /** The uuids of what hangs on it but stands elsewhere. */
    List<String> references(String kind) {
        return values(kind)
                .map(it -> it.isObject() ? scalar(it.path("uuid")) : scalar(it))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** The types of what hangs on it. */
    Stream<String> kinds() {
        return node.path("data").valueStream().map(it -> scalar(it.path("type")));
    }

    /** Properties that are known, and not asked for. */
    MonicaEntry without(String... names) {
        read.addAll(List.of(names));
        return this;
    }

    /** What was not asked for so far, by name. */
    Stream<Unread> unread() {
        return node.path("properties")
                .propertyStream()
                .filter(it -> !read.contains(it.getKey()))
                .map(it -> new Unread(
                        it.getKey(),
                        it.getValue().isValueNode()
                                ? scalar(it.getValue())
                                : Text.clean(it.getValue().toString())))
                .filter(it -> !it.value().isBlank() && !it.value().equals("[]"));
    }

    record Unread(String name, String value) {}

    private JsonNode property(String name) {
        read.add(name);
        return node.has("properties") ? node.path("properties").path(name) : node.path(name);
    }

    private Stream<JsonNode> values(String kind) {
        return node.path("data")
                .valueStream()
                .filter(it -> scalar(it.path("type")).equals(kind))
                .flatMap(it -> it.path("values").valueStream());
    }

    private static String scalar(JsonNode value) {
        return value.isValueNode() ? Text.clean(value.asString("")).strip() : "";
    }
}

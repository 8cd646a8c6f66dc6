package kith.sync.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Walks through the JSON of a Monica export from front to back, a thing at a time: {@code account.data} and
 * {@code account.properties}, where the member's things are, and {@code account.instance}, where their kinds are named.
 */
final class MonicaFile {

    /** Whom the things are handed to. */
    interface Taker {
        boolean wants(String type);

        void take(MonicaEntry entry) throws IOException;

        /** Something of a type that is not wanted. */
        default void passed(String type, int line) {}

        /** A thing too large to be held is left out. */
        default void tooLarge(String type, int line) {}
    }

    /** A photo as text; Monica takes no pictures beyond 10 MB. */
    private static final int LONGEST_TEXT = 32 * 1024 * 1024;

    /** All values of one thing together. */
    private static final int MOST_VALUES = 500_000;

    private static final int DEEPEST = 40;

    /** The one type of thing whose file is read. */
    private static final String PHOTO = "photo";

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_TEXT)
                    .maxNestingDepth(DEEPEST)
                    .build())
            .build();

    private final JsonParser json;
    private final Taker taker;
    private int values;
    private int characters;

    private MonicaFile(JsonParser json, Taker taker) {
        this.json = json;
        this.taker = taker;
    }

    /** False if it is some other JSON, or none. */
    static boolean walk(InputStream bytes, Taker taker) throws IOException {
        boolean account = false;
        try (var json = JSON.createParser(ObjectReadContext.empty(), new InputStreamReader(bytes, UTF_8))) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = json.currentName();
                json.nextToken();
                if (name.equals("account")) {
                    account = true;
                    new MonicaFile(json, taker).account();
                } else {
                    json.skipChildren();
                }
            }
            return account;
        } catch (JacksonIOException failed) {
            throw failed.getCause();
        } catch (JacksonException damaged) {
            if (account) {
                throw new IOException(damaged);
            }
            return false;
        }
    }

    private void account() throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            var value = json.nextToken();
            if (name.equals("data") && value == JsonToken.START_ARRAY) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    if (json.currentToken() == JsonToken.START_OBJECT) {
                        collection();
                    } else {
                        json.skipChildren();
                    }
                }
            } else if ((name.equals("properties") || name.equals("instance")) && value == JsonToken.START_OBJECT) {
                lists();
            } else {
                json.skipChildren();
            }
        }
    }

    /** Such as {@code {"count": 1, "type": "contact", "values": […]}}; the type comes first. */
    private void collection() throws IOException {
        var type = "";
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            var value = json.nextToken();
            if (name.equals("type") && value == JsonToken.VALUE_STRING) {
                type = Text.clean(json.getString());
            } else if (name.equals("values") && value == JsonToken.START_ARRAY) {
                values(type);
            } else {
                json.skipChildren();
            }
        }
    }

    private void lists() throws IOException {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = Text.clean(json.currentName());
            if (json.nextToken() == JsonToken.START_ARRAY) {
                values(name);
            } else {
                json.skipChildren();
            }
        }
    }

    private void values(String type) throws IOException {
        boolean wanted = taker.wants(type);
        for (var token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (wanted && token == JsonToken.START_OBJECT) {
                thing(type);
            } else {
                taker.passed(type, line());
                json.skipChildren();
            }
        }
    }

    private void thing(String type) throws IOException {
        int line = line();
        values = 0;
        characters = 0;
        var node = value(!type.equals(PHOTO));
        if (isFull()) {
            taker.tooLarge(type, line);
        } else {
            taker.take(new MonicaEntry(type, node, line));
        }
    }

    private int line() {
        return json.currentTokenLocation().getLineNr();
    }

    private boolean isFull() {
        return values > MOST_VALUES || characters > LONGEST_TEXT;
    }

    /** Without what is null, and the contents of documents. */
    private JsonNode value(boolean leaveFiles) {
        values++;
        return switch (json.currentToken()) {
            case START_OBJECT -> {
                var object = JsonNodeFactory.instance.objectNode();
                while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                    var name = json.currentName();
                    if (json.nextToken() == JsonToken.VALUE_NULL || isFull() || leaveFiles && name.equals("dataUrl")) {
                        json.skipChildren();
                    } else {
                        object.set(name, value(leaveFiles));
                    }
                }
                yield object;
            }
            case START_ARRAY -> {
                var list = JsonNodeFactory.instance.arrayNode();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    if (isFull()) {
                        json.skipChildren();
                    } else {
                        list.add(value(leaveFiles));
                    }
                }
                yield list;
            }
            case null, default -> {
                var text = json.getString();
                characters += text.length();
                yield JsonNodeFactory.instance.stringNode(text);
            }
        };
    }
}

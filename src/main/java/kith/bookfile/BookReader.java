package kith.bookfile;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Walks through the text of a book from front to back, a row at a time. */
final class BookReader {

    /** Whom the rows are handed to. */
    interface Taker {

        void begins(String section);

        /** @param number which of its section it is, from 1 */
        void row(String section, int number, ObjectNode row);

        void ends(String section);

        /** Something beside the sections; it is passed over. */
        void other(String name);
    }

    /** A photo as text is by far the longest; nobody writes so much of a person. */
    private static final int LONGEST_TEXT = 32 * 1024 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_TEXT)
                            .maxNestingDepth(40)
                            .build())
                    .build())
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS) // behind a row stands the next
            .build();

    private final JsonParser json;
    private final Taker taker;

    private BookReader(JsonParser json, Taker taker) {
        this.json = json;
        this.taker = taker;
    }

    static void read(InputStream in, Taker taker) throws IOException {
        try (var json = JSON.createParser(in)) {
            new BookReader(json, taker).read();
        } catch (JacksonIOException failed) {
            throw failed.getCause();
        } catch (StreamConstraintsException large) {
            throw new BookRefused(BookRefused.Why.TOO_LARGE, line(large));
        } catch (JacksonException damaged) {
            throw new BookRefused(BookRefused.Why.DAMAGED, line(damaged));
        }
    }

    private static String line(JacksonException where) {
        return where.getLocation() == null
                ? ""
                : String.valueOf(where.getLocation().getLineNr());
    }

    private void read() {
        boolean named = false;
        boolean versioned = false;
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw damaged();
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            var value = json.nextToken();
            if (name.equals("format")) {
                named = BookFormat.NAME.equals(json.getString());
            } else if (name.equals("version")) {
                versioned = value == JsonToken.VALUE_NUMBER_INT;
                if (versioned && json.getIntValue() > BookFormat.VERSION) {
                    throw new BookRefused(BookRefused.Why.NEWER, String.valueOf(json.getIntValue()));
                }
            } else if (value == JsonToken.START_ARRAY) {
                if (!named || !versioned) {
                    throw damaged();
                }
                rows(name);
            } else {
                taker.other(name);
                json.skipChildren();
            }
        }
        if (json.currentToken() != JsonToken.END_OBJECT || !named || !versioned) {
            throw damaged();
        }
    }

    private void rows(String section) {
        taker.begins(section);
        int number = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw damaged();
            }
            ObjectNode row = JSON.readTree(json).asObject();
            taker.row(section, ++number, clean(row));
        }
        taker.ends(section);
    }

    private BookRefused damaged() {
        return new BookRefused(
                BookRefused.Why.DAMAGED,
                String.valueOf(json.currentTokenLocation().getLineNr()));
    }

    /** Without the characters that no text of the database may hold: zero, and halves of characters. */
    private static ObjectNode clean(ObjectNode row) {
        List<Map.Entry<String, JsonNode>> values = new ArrayList<>(row.properties());
        for (var it : values) {
            row.set(it.getKey(), clean(it.getValue()));
        }
        return row;
    }

    private static JsonNode clean(JsonNode value) {
        return switch (value) {
            case ObjectNode row -> clean(row);
            case ArrayNode list -> {
                for (int i = 0; i < list.size(); i++) {
                    list.set(i, clean(list.get(i)));
                }
                yield list;
            }
            case StringNode text -> isClean(text.stringValue()) ? text : StringNode.valueOf(clean(text.stringValue()));
            default -> value;
        };
    }

    private static boolean isClean(String text) {
        return text.codePoints().allMatch(BookReader::isCharacter);
    }

    private static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().filter(it -> it != 0).forEach(it -> clean.appendCodePoint(isCharacter(it) ? it : 0xFFFD));
        return clean.toString();
    }

    private static boolean isCharacter(int point) {
        return point != 0 && (point < 0xD800 || point > 0xDFFF);
    }
}

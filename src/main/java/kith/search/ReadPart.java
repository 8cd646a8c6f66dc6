package kith.search;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.function.Consumer;

/** A part of a book while it is read: which texts it has, and where each word stands. About ten bytes a word of a text. */
final class ReadPart {

    static final UUID BEFORE_ALL = new UUID(0, 0);

    /**
     * Whoever writes a text makes its id a little earlier than it can be read. So of those read the last few do not say that
     * all before them was read, too; a text that took longer than these is found when the part is read again.
     */
    private static final int LATE = 50;

    private static final Comparator<UUID> AS_STORED = (one, other) -> {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    };

    private final PriorityQueue<UUID> last = new PriorityQueue<>(LATE + 2, AS_STORED);
    private final ByteArrayOutputStream ids = new ByteArrayOutputStream();
    private final Map<String, Places> words = new HashMap<>();
    private int texts;

    /** Of an empty text, nothing more than that it is not new. */
    void add(UUID id, String text, String names) {
        last.add(id);
        if (last.size() > LATE + 1) {
            last.remove();
        }
        if (!text.isEmpty()) {
            number(id, text, names);
        }
    }

    private void number(UUID id, String text, String names) {
        ids.writeBytes(ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
        Text.all(text, names)
                .forEach(word -> words.computeIfAbsent(word, _ -> new Places()).add(texts));
        texts++;
    }

    /** What has a larger id is new, but for {@link #late}. */
    UUID since() {
        return last.size() > LATE ? last.element() : BEFORE_ALL;
    }

    List<UUID> late() {
        return last.stream().filter(it -> !it.equals(since())).toList();
    }

    int texts() {
        return texts;
    }

    byte[] ids() {
        return ids.toByteArray();
    }

    /** All words in their order, so many at a time. */
    void words(int atOnce, Consumer<List<Map.Entry<String, Places>>> to) {
        var sorted = new ArrayList<>(words.entrySet());
        sorted.sort(Map.Entry.comparingByKey());
        for (int from = 0; from < sorted.size(); from += atOnce) {
            to.accept(sorted.subList(from, Math.min(from + atOnce, sorted.size())));
        }
    }
}

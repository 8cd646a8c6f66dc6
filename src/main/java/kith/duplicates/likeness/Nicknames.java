package kith.duplicates.likeness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Which given names a short or pet name stands for: a line of nicknames.tsv is a name and then those who use it daily. */
final class Nicknames {

    private static final Map<String, Set<String>> FORMAL = read();

    private Nicknames() {}

    /** The full names that this may stand for; itself if it is none's nickname. */
    static Set<String> formal(String plain) {
        return FORMAL.getOrDefault(plain, Set.of(plain));
    }

    private static Map<String, Set<String>> read() {
        try (var file = Nicknames.class.getResourceAsStream("/duplicates/nicknames.tsv")) {
            var formal = new HashMap<String, Set<String>>();
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\s+"))
                    .forEach(names -> {
                        for (var name : names) {
                            formal.computeIfAbsent(name, _ -> new TreeSet<>()).add(names[0]);
                        }
                    });
            return formal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

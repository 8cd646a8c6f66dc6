package kith.interests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kith.drafts.Plain;

/**
 * The vocabulary of interests.tsv. Words that it does not have are interests, too, as their member writes them: they are
 * part of nothing and mean nothing else.
 */
public final class Interests {

    private static final Map<String, Interest> BY_ID = read();
    private static final NavigableMap<String, Interest> BY_NORMAL = byNormal();
    private static final Map<String, List<Interest>> PARTS = parts();

    /** Sorts after every letter. */
    private static final String END = Character.toString(0x10FFFD);

    private Interests() {}

    /** What these words mean, whether it is the name or a synonym; whatever their case and accents. */
    public static Optional<Interest> called(String words) {
        return Optional.ofNullable(BY_NORMAL.get(Plain.text(words)));
    }

    /** Those whose name or one of whose synonyms begins so; what begins so by its name comes first. */
    public static List<Interest> beginning(String typed, int most) {
        var plain = Plain.text(typed);
        if (plain.isEmpty()) {
            return List.of();
        }
        Collection<Interest> found = BY_NORMAL.subMap(plain, plain + END).values();
        return Stream.concat(found.stream().filter(it -> Plain.text(it.name()).startsWith(plain)), found.stream())
                .distinct()
                .limit(most)
                .toList();
    }

    /** The wider one that it is part of. */
    public static Optional<Interest> broader(Interest interest) {
        return Optional.ofNullable(BY_ID.get(interest.broader()));
    }

    /** All that are part of it, and what is part of these. */
    public static List<Interest> narrower(Interest interest) {
        var found = new LinkedHashSet<Interest>();
        addParts(interest, found);
        return List.copyOf(found);
    }

    private static void addParts(Interest interest, Set<Interest> to) {
        PARTS.getOrDefault(interest.id(), List.of()).forEach(it -> {
            if (to.add(it)) {
                addParts(it, to);
            }
        });
    }

    /** How all say it who care about what these words mean, about a part of it too: who likes bouldering likes climbing. */
    public static List<String> normals(String words) {
        return called(words)
                .map(it -> Stream.concat(Stream.of(it), narrower(it).stream())
                        .flatMap(each -> each.normals().stream())
                        .toList())
                .orElseGet(() -> List.of(Plain.text(words)));
    }

    private static Map<String, Interest> read() {
        try (var file = Interests.class.getResourceAsStream("/interests/interests.tsv")) {
            var interests = new LinkedHashMap<String, Interest>();
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> interests.put(
                            cells[0], new Interest(cells[0], cells[1], cells[2], cells[3], synonyms(cells[4]))));
            return interests;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> synonyms(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    /** Names before synonyms, should one interest be called as another one is, too. */
    private static NavigableMap<String, Interest> byNormal() {
        var normals = new TreeMap<String, Interest>();
        BY_ID.values().forEach(it -> normals.putIfAbsent(Plain.text(it.name()), it));
        BY_ID.values().forEach(it -> it.normals().forEach(normal -> normals.putIfAbsent(normal, it)));
        return normals;
    }

    private static Map<String, List<Interest>> parts() {
        var parts = new HashMap<String, List<Interest>>();
        BY_ID.values()
                .forEach(it -> parts.computeIfAbsent(it.broader(), _ -> new ArrayList<>())
                        .add(it));
        parts.remove("");
        return parts;
    }
}

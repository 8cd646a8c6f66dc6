package kith.moments.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kith.people.Person;

/** A small book in memory: "Given Family" or "Given Family|Nickname". */
final class BookOfNames implements Names {

    private final Map<String, List<Who.Known>> byKey = new HashMap<>();

    BookOfNames(String... people) {
        for (var person : people) {
            var parts = person.split("\\|");
            var known = new Who.Known(
                    new Person.Id(UUID.nameUUIDFromBytes(person.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                    parts[0]);
            var names = parts[0].split(" ", 2);
            add(parts[0], known);
            add(names[0], known);
            add(names[1], known);
            add(names[0] + " " + names[1].charAt(0), known);
            if (parts.length > 1) {
                add(parts[1], known);
            }
        }
    }

    private void add(String name, Who.Known known) {
        byKey.computeIfAbsent(Names.key(name), _ -> new ArrayList<>()).add(known);
    }

    @Override
    public Map<String, List<Who.Known>> called(Set<String> keys) {
        var called = new HashMap<String, List<Who.Known>>();
        keys.stream().filter(byKey::containsKey).forEach(key -> called.put(key, byKey.get(key)));
        return called;
    }
}

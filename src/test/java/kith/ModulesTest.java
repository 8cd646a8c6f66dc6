package kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms of docs/architecture.md: which module may use which, and that none of them forms a circle. */
class ModulesTest {

    private static final Path DIAGRAM = Path.of("docs", "modules.md");

    private final ApplicationModules modules = ApplicationModules.of(KithApplication.class);

    @Test
    void modulesUseOnlyWhatTheySayAndOnlyWhatIsPublic() {
        modules.verify();
    }

    @Test
    void theDiagramInTheDocsShowsTheModulesAsTheyAre() throws IOException {
        var committed = Files.exists(DIAGRAM) ? Files.readString(DIAGRAM) : "";
        var now = diagram();

        if (!committed.equals(now)) {
            Files.writeString(DIAGRAM, now);
        }

        assertThat(committed)
                .as("docs/modules.md was out of date; it is rewritten, commit it")
                .isEqualTo(now);
    }

    private String diagram() {
        var arrows = new TreeMap<String, TreeSet<String>>();
        modules.stream().forEach(module -> arrows.put(name(module), uses(module)));
        var lines = arrows.entrySet().stream()
                .flatMap(module ->
                        direct(module.getKey(), arrows).stream().map(used -> module.getKey() + " --> " + used))
                .collect(Collectors.joining("\n    "));
        var rooms = modules.stream()
                .sorted(Comparator.comparing(ModulesTest::name))
                .map(module -> "| `%s` | %s |".formatted(name(module), list(uses(module))))
                .collect(Collectors.joining("\n"));
        return """
                # The modules

                Written by `ModulesTest` from the code; a change of the code that changes this page fails the test until
                the page is committed with it. An arrow points to what a module uses; what can be reached by another
                arrow's way is not drawn, and the table has it all. [architecture.md](architecture.md) says what each is for.

                ```mermaid
                graph TD
                    %s
                ```

                | module | uses |
                | --- | --- |
                %s
                """.formatted(lines, rooms);
    }

    private TreeSet<String> uses(ApplicationModule module) {
        return module.getDirectDependencies(modules)
                .uniqueModules()
                .map(ModulesTest::name)
                .filter(used -> !used.equals(name(module)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a module uses and none of the others that it uses reaches. */
    private static TreeSet<String> direct(String module, TreeMap<String, TreeSet<String>> arrows) {
        var direct = new TreeSet<>(arrows.get(module));
        for (var used : arrows.get(module)) {
            direct.removeAll(reach(used, arrows));
        }
        return direct;
    }

    private static TreeSet<String> reach(String module, TreeMap<String, TreeSet<String>> arrows) {
        var reached = new TreeSet<String>();
        for (var used : arrows.getOrDefault(module, new TreeSet<>())) {
            if (reached.add(used)) {
                reached.addAll(reach(used, arrows));
            }
        }
        return reached;
    }

    private static String list(TreeSet<String> names) {
        return names.isEmpty() ? "–" : names.stream().map("`%s`"::formatted).collect(Collectors.joining(", "));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}

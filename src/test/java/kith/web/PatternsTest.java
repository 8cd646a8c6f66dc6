package kith.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Holds the templates of all modules to the pattern book (docs/look.md) and the assets to their budget. */
class PatternsTest {

    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final Path TEMPLATES = Path.of("src/main/java/kith");
    private static final Pattern CLASSES = Pattern.compile("class=\"([^\"]*)\"");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{[^}]*}");
    private static final Pattern ICONS = Pattern.compile("template\\.web\\.icon\\([^)]*name = \"([a-z-]+)\"");
    private static final Pattern INLINE =
            Pattern.compile("\\s(style|on[a-z]+)=\"|<style|<script>|hx-on|hx-vals=['\"]js:");

    @Test
    void theListNamesEveryStyleSheetOnce() {
        var listed = lines(STATIC.resolve("css/kith.list"));

        var there = files(STATIC.resolve("css"), ".css")
                .map(file -> file.getFileName().toString());

        assertThat(listed).containsExactlyInAnyOrderElementsOf(there.toList());
    }

    @Test
    void everyClassInATemplateHasAStyle() {
        var styles =
                files(STATIC.resolve("css"), ".css").map(PatternsTest::text).reduce("", String::concat);

        var unknown = new TreeSet<String>();
        templates()
                .forEach(template -> all(
                                CLASSES, EXPRESSION.matcher(text(template)).replaceAll("\\$"))
                        .stream()
                        .flatMap(classes -> Stream.of(classes.split("\\s+")))
                        .filter(name -> !name.isBlank()
                                && !name.contains("$")
                                && !Pattern.compile("\\." + name + "(?![\\w-])")
                                        .matcher(styles)
                                        .find())
                        .forEach(name -> unknown.add(template.getFileName() + ": " + name)));

        assertThat(unknown).isEmpty();
    }

    @Test
    void everyIconOfATemplateIsDrawn() {
        var drawn = text(STATIC.resolve("icons/icons.svg"));

        var missing = new TreeSet<String>();
        templates()
                .forEach(template -> all(ICONS, text(template)).stream()
                        .filter(name -> !drawn.contains("<symbol id=\"" + name + "\""))
                        .forEach(name -> missing.add(template.getFileName() + ": " + name)));

        assertThat(missing).isEmpty();
    }

    @Test
    void noTemplateHasStyleOrScriptOfItsOwn() {
        var guilty =
                templates().filter(template -> INLINE.matcher(text(template)).find());

        assertThat(guilty).isEmpty();
    }

    @Test
    void stylesAndScriptsStayWithinTheirBudget() {
        assertThat(compressed(files(STATIC.resolve("css"), ".css"))).isLessThan(60 * 1024);
        assertThat(compressed(files(STATIC.resolve("js"), ".js"))).isLessThan(100 * 1024); // htmx is another 17 KB
    }

    private static Stream<Path> templates() {
        return files(TEMPLATES, ".jte");
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> all(Pattern pattern, String text) {
        var found = new TreeSet<String>();
        pattern.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static List<String> lines(Path file) {
        return text(file)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int compressed(Stream<Path> files) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            for (var file : files.toList()) {
                gzip.write(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }
}

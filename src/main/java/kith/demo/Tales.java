package kith.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * What invented people are made of, read from the texts in {@code demo/}: where they live and what they are called there,
 * what they do, what they care for, and sentences about them.
 */
record Tales(
        List<Country> countries,
        Map<String, List<String>> titles,
        List<MetAt> met,
        Map<String, List<String>> fill,
        Map<String, Interest> interests,
        Map<String, List<String>> life) {

    private static final Interest NO_INTEREST = new Interest(List.of(), List.of(), Map.of());

    record Country(
            String name, List<Town> towns, String phone, List<String> women, List<String> men, List<String> families) {}

    record Town(String name, String zone) {}

    record MetAt(String how, String where) {}

    /** Sentences of one interest; moments by channel. */
    record Interest(List<String> notes, List<String> details, Map<String, List<String>> moments) {}

    /** The sentences of life in this section; none for one that is not there. */
    List<String> about(String section) {
        return life.getOrDefault(section, List.of());
    }

    List<String> titlesAt(String firm) {
        return titles.getOrDefault(firm, List.of(""));
    }

    Interest interest(String name) {
        return interests.getOrDefault(name, NO_INTEREST);
    }

    static Tales told() {
        return new Tales(readCountries(), readTitles(), readMet(), readFill(), readInterests(), readLife());
    }

    private static List<Country> readCountries() {
        return rows("countries.tsv")
                .map(row -> new Country(
                        row[0],
                        words(row[1]).map(Tales::town).toList(),
                        row[2],
                        list(row[3]),
                        list(row[4]),
                        list(row[5])))
                .toList();
    }

    private static Town town(String text) {
        var parts = text.split("=", 2);
        return new Town(parts[0], parts[1]);
    }

    private static Map<String, List<String>> readTitles() {
        var titles = new LinkedHashMap<String, List<String>>();
        rows("work.tsv").forEach(row -> titles.put(row[0], list(row[1])));
        return titles;
    }

    private static List<MetAt> readMet() {
        return rows("met.tsv").map(row -> new MetAt(row[0], row[1])).toList();
    }

    private static Map<String, List<String>> readFill() {
        var fill = new LinkedHashMap<String, List<String>>();
        rows("fill.tsv").forEach(row -> fill.put(row[0], list(row[1])));
        return fill;
    }

    private static Map<String, Interest> readInterests() {
        var interests = new LinkedHashMap<String, Interest>();
        sections("interests.txt").forEach((name, lines) -> interests.put(name, interest(lines)));
        return interests;
    }

    private static Interest interest(List<String> lines) {
        var moments = new LinkedHashMap<String, List<String>>();
        lines.stream().filter(line -> line.startsWith("moment ")).forEach(line -> {
            var parts = line.split(" ", 3);
            moments.computeIfAbsent(parts[1], _ -> new ArrayList<>()).add(parts[2]);
        });
        return new Interest(after("note ", lines), after("detail ", lines), moments);
    }

    private static List<String> after(String start, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .toList();
    }

    private static Map<String, List<String>> readLife() {
        return sections("life.txt");
    }

    private static Map<String, List<String>> sections(String file) {
        var sections = new LinkedHashMap<String, List<String>>();
        var section = new ArrayList<String>();
        for (var line : lines(file).toList()) {
            if (line.startsWith("[")) {
                section = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), section);
            } else {
                section.add(line);
            }
        }
        return sections;
    }

    private static Stream<String[]> rows(String file) {
        return lines(file).map(line -> line.split("\t", -1));
    }

    private static List<String> list(String text) {
        return words(text).toList();
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split("\\|"));
    }

    private static Stream<String> lines(String file) {
        try {
            return new ClassPathResource("demo/" + file)
                    .getContentAsString(UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

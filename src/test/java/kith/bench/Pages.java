package kith.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/** The pages under load, as the measured member's browser asks for them. */
final class Pages {

    private static final int VARIETY = 300;

    private final Visit visit;
    private final JdbcTemplate owner;
    private final UUID member;

    Pages(Visit visit, JdbcTemplate owner, UUID member) {
        this.visit = visit;
        this.owner = owner;
        this.member = member;
    }

    Asked reference() {
        return page("Reference", List.of("/bench/reference"));
    }

    List<Asked> all() {
        var families = names("family");
        return List.of(
                page("Today", List.of("/")),
                page("People, page of 50", List.of("/people")),
                page(
                        "Search by name",
                        families.stream().map(it -> "/people?q=" + encoded(it)).toList()),
                page(
                        "Palette",
                        families.stream()
                                .map(it -> "/people/palette?q=" + encoded(it.substring(0, 4)))
                                .toList()),
                page(
                        "Search with a slip",
                        families.stream()
                                .map(Pages::slip)
                                .map(it -> "/people?q=" + encoded(it))
                                .toList()),
                everything("Everything, common", it -> "thinking work"),
                everything("Everything, rare", it -> it),
                everything("Everything, begun", it -> it.substring(0, 4)),
                everything("Everything, a slip", Pages::slip),
                everything("Everything, two words", it -> it + " train"),
                page("Person, 345 moments", List.of("/people/" + person(0))),
                page(
                        "Person, 20 moments",
                        people().stream().map(it -> "/people/" + it).toList()),
                page("Journal", List.of("/moments")),
                logging());
    }

    /** The search for everything, by a rare word of some notes that is typed in some way. */
    private Asked everything(String name, UnaryOperator<String> typed) {
        return page(
                name,
                rare().stream().map(typed).map(it -> "/search?q=" + encoded(it)).toList());
    }

    private List<String> rare() {
        return owner.queryForList(
                "SELECT DISTINCT lower(substring(note FROM 'Spoke of ([^.]+)')) FROM moment"
                        + " WHERE member_id = ? AND note LIKE '%Spoke of%' ORDER BY 1 LIMIT " + VARIETY,
                String.class,
                member);
    }

    /** So much is new after the house was filled that the first search has the book read; none after that does. */
    void awaitReading() throws IOException {
        visit.get("/search?q=anything");
        while (owner.queryForObject(
                "SELECT EXISTS (SELECT FROM scheduled_tasks WHERE task_name = 'read-texts')", Boolean.class)) {
            BookBench.pause(300);
        }
    }

    private Asked logging() {
        var people = people();
        return new Asked(
                "Log a moment",
                IntStream.range(0, VARIETY)
                        .mapToObj(i -> visit.posting(
                                "/log/line",
                                Map.of(
                                        "person",
                                        people.get(i).toString(),
                                        "line",
                                        "coffee: her new team, number " + i)))
                        .toList(),
                303);
    }

    private Asked page(String name, List<String> paths) {
        return new Asked(name, paths.stream().map(visit::getting).toList(), 200);
    }

    private List<String> names(String column) {
        return owner.queryForList(
                "SELECT DISTINCT " + column + " FROM person WHERE member_id = ? AND length(" + column
                        + ") > 6 ORDER BY 1 LIMIT " + VARIETY,
                String.class,
                member);
    }

    private List<UUID> people() {
        return owner.queryForList(
                "SELECT id FROM person WHERE member_id = ? AND uid <> 'urn:kith-bench:0' ORDER BY md5(id::text) LIMIT "
                        + VARIETY,
                UUID.class,
                member);
    }

    private UUID person(int number) {
        return owner.queryForObject(
                "SELECT id FROM person WHERE member_id = ? AND uid = ?",
                UUID.class,
                member,
                "urn:kith-bench:" + number);
    }

    /** Two letters in the wrong order, as fingers do it. */
    private static String slip(String name) {
        return name.substring(0, 2) + name.charAt(3) + name.charAt(2) + name.substring(4);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

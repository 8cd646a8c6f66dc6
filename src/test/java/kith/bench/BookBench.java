package kith.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kith.platform.Database;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * {@code ./kith bench book}: the pages of a book of 10,000 people and 200,000 moments among 1,000 books, each beside the
 * reference page. It is a test only to be run with the tests' class path; no test run includes it.
 */
@Tag("bench")
class BookBench {

    private static final Path PLACE = Path.of("target", "bench-data", "book");
    private static final Duration FIGURE = Duration.ofSeconds(Integer.getInteger("kith.bench.seconds", 8));
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("kith.bench.warmUp", 4));

    private final Report report = new Report();

    @Test
    void book() throws IOException {
        report.say(
                "Kith, ./kith bench book: %d processors, %s, load %.1f",
                Runtime.getRuntime().availableProcessors(), System.getProperty("java.vm.version"), load());
        var setting = filled();
        try (var house = House.open(setting.data(), java(), Map.of());
                var database = Database.visit(setting.data())) {
            report.start(house.start());
            var owner = new JdbcTemplate(database.asOwner());
            var member = owner.queryForObject("SELECT id FROM member WHERE email = ?", UUID.class, Seeding.EMAIL);
            var visit = Visit.signedIn(house.port(), Seeding.EMAIL, Seeding.PASSWORD);
            var pages = new Pages(visit, owner, member);
            report.memory("after the first pages", house.memory());
            pages.awaitReading();
            var statements = count(pages, owner, new Statements(setting.data()), house.port());
            measure(pages, new Load(house.port()), statements);
            report.memory("after the load", house.memory());
            new ImportRun(house.port(), report).run(owner);
            report.memory("after the import", house.memory());
        }
        report.say("load at the end %.1f", load());
    }

    private Setting filled() throws IOException {
        var setting = Setting.at(PLACE);
        if (!setting.isFilled()) {
            org.springframework.util.FileSystemUtils.deleteRecursively(PLACE);
            report.say("Filling the house: 1,000 members, 1,000,000 people ...");
            setting.inProcess(Seeding::fill);
            setting.markFilled();
        }
        return setting;
    }

    /** Every page once, with PostgreSQL writing down what it is asked. */
    private Map<String, Statements.Count> count(Pages pages, JdbcTemplate owner, Statements statements, int port)
            throws IOException {
        var counts = new java.util.HashMap<String, Statements.Count>();
        owner.execute("ALTER SYSTEM SET log_statement = 'all'");
        owner.queryForList("SELECT pg_reload_conf()");
        try (var wire = new Wire(port)) {
            for (var page : all(pages)) {
                wire.send(page.request(0));
                pause(300);
                var mark = statements.mark();
                wire.send(page.request(1));
                pause(300);
                counts.put(page.name(), statements.since(mark));
            }
        } finally {
            owner.execute("ALTER SYSTEM RESET log_statement");
            owner.queryForList("SELECT pg_reload_conf()");
        }
        return counts;
    }

    private void measure(Pages pages, Load load, Map<String, Statements.Count> statements) {
        for (var page : all(pages)) {
            load.measure(page, pages.reference(), 2, WARM_UP);
        }
        for (var connections : List.of(1, 8)) {
            report.head(connections);
            for (var page : pages.all()) {
                report.row(
                        page.name(),
                        load.measure(page, pages.reference(), connections, FIGURE),
                        statements.get(page.name()),
                        connections);
            }
        }
    }

    private static List<Asked> all(Pages pages) {
        return Stream.concat(Stream.of(pages.reference()), pages.all().stream()).toList();
    }

    /** The very program that was built, and beside it on the class path nothing but the reference page. */
    private static List<String> java() throws IOException {
        var java = new ArrayList<String>();
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.addAll(List.of(System.getenv()
                .getOrDefault("KITH_BENCH_FLAGS", "-Xmx192m -XX:+UseSerialGC")
                .split(" ")));
        java.add("-Dspring.profiles.active=bench");
        java.addAll(
                List.of("-cp", System.getenv("KITH_APP") == null ? System.getProperty("java.class.path") : built()));
        java.add("kith.cli.Kith");
        return java;
    }

    private static String built() throws IOException {
        var extra = Files.createDirectories(PLACE.resolveSibling("classes").resolve("kith/bench"));
        var own = Path.of("target/test-classes/kith/bench/ReferenceController.class");
        Files.copy(own, extra.resolve(own.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        return Path.of(System.getenv("KITH_APP"), "kith.jar") + ":"
                + extra.getParent().getParent().toAbsolutePath();
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

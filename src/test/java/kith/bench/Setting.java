package kith.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import kith.KithApplication;
import kith.platform.Database;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The folder of the bench's house: filled once, used again as long as what fills it stays the same. */
record Setting(Path data) {

    private static final String VERSION = "1";

    static Setting at(Path data) throws IOException {
        Files.createDirectories(data.getParent());
        return new Setting(data.toAbsolutePath());
    }

    /** Whether it was filled by this very version, and holds this very schema. */
    boolean isFilled() throws IOException {
        return Files.exists(mark()) && Files.readString(mark()).equals(version());
    }

    void markFilled() throws IOException {
        Files.writeString(mark(), version());
    }

    /** Opens the database and the whole program in this process, without load, to fill the house. */
    void inProcess(Consumer<Inside> work) {
        var database = Database.embedded(data);
        database.migrate();
        var application = new SpringApplication(KithApplication.class);
        application.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean(Database.class, () -> database));
        try (var context = application.run("--server.port=0", "--kith.data=" + data)) {
            work.accept(new Inside(context, database));
        } finally {
            database.close();
        }
    }

    record Inside(ConfigurableApplicationContext program, Database database) {
        <T> T the(Class<T> type) {
            return program.getBean(type);
        }
    }

    private Path mark() {
        return data.resolve("bench-version");
    }

    /** The seed's version and the names of all migrations: a new column makes a new house. */
    private static String version() throws IOException {
        var migrations = new org.springframework.core.io.support.PathMatchingResourcePatternResolver()
                .getResources("classpath*:db/migration/**/*.sql");
        var text = new StringBuilder(VERSION);
        for (var migration : migrations) {
            text.append('\n').append(migration.getFilename()).append(' ').append(migration.contentLength());
        }
        return text.toString();
    }
}

package kith.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import kith.KithApplication;
import kith.platform.Database;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Puts the program on its database: the database first, so that whatever is wrong with it is said in one sentence. */
final class Program {

    private Program() {}

    /** Starts the server, which then runs until the context is closed or the process is told to end. */
    static ConfigurableApplicationContext serve(Path data, int port) {
        var database = external().map(Database::at).orElseGet(() -> Database.embedded(data));
        try {
            database.migrate();
            return new SpringApplicationBuilder(KithApplication.class)
                    .properties(Map.of("kith.data", data.toString()))
                    .initializers(context ->
                            ((GenericApplicationContext) context).registerBean(Database.class, () -> database))
                    .run("--server.port=" + port);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Opens the database for a command, whether or not the server runs. */
    static Database visit(Path data) {
        var database = external().map(Database::at).orElseGet(() -> Database.visit(data));
        try {
            database.migrate();
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Optional<String> external() {
        return Optional.ofNullable(System.getenv("KITH_DATABASE_URL")).filter(url -> !url.isBlank());
    }
}

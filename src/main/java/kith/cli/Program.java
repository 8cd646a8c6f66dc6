package kith.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import kith.KithApplication;
import kith.platform.Database;
import kith.platform.Hand;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Puts the program on its database: the database first, so that whatever is wrong with it is said in one sentence. */
final class Program {

    private Program() {}

    /** Starts the server, which then runs until the context is closed or the process is told to end. */
    static ConfigurableApplicationContext serve(Path data, int port) {
        var database = external().map(Database::at).orElseGet(() -> Database.embedded(data));
        return on(data, database, new SpringApplicationBuilder(KithApplication.class), "--server.port=" + port);
    }

    /** The program's beans for a command, whether or not the server runs; nothing is served, no job is run. */
    static ConfigurableApplicationContext visit(Path data) {
        var database = external().map(Database::at).orElseGet(() -> Database.visit(data));
        Hand.isUsually("command");
        var lean = new SpringApplicationBuilder(KithApplication.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true);
        return on(data, database, lean, "--db-scheduler.enabled=false");
    }

    /** Closing the context closes the database too. */
    private static ConfigurableApplicationContext on(
            Path data, Database database, SpringApplicationBuilder program, String setting) {
        try {
            return program.properties(Map.of("kith.data", data.toString()))
                    .initializers(context -> {
                        database.migrate(); // here the log is set up, and no bean has met the schema yet
                        ((GenericApplicationContext) context).registerBean(Database.class, () -> database);
                    })
                    .run(setting);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Optional<String> external() {
        return Optional.ofNullable(System.getenv("KITH_DATABASE_URL")).filter(url -> !url.isBlank());
    }
}

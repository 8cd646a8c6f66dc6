package kith.cli;

import java.nio.file.Path;
import java.util.Map;
import kith.KithApplication;
import kith.members.Member;
import kith.members.Members;
import kith.platform.Database;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * An installation opened for one command: the program's beans on the database of a data folder, beside a running server
 * or without one. Beans are made when they are asked for, no page is served and no job runs.
 */
final class Installed implements AutoCloseable {

    private final Database database;
    private final ConfigurableApplicationContext program;

    private Installed(Database database, ConfigurableApplicationContext program) {
        this.database = database;
        this.program = program;
    }

    static Installed open(Path data) {
        var database = Program.visit(data);
        try {
            return new Installed(database, beans(data, database));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    <T> T bean(Class<T> type) {
        return program.getBean(type);
    }

    Member member(String email) {
        return bean(Members.class)
                .withEmail(email)
                .orElseThrow(() -> new CommandFailed("No member here has the address " + email + "."));
    }

    @Override
    public void close() {
        program.close();
        database.close();
    }

    private static ConfigurableApplicationContext beans(Path data, Database database) {
        return new SpringApplicationBuilder(KithApplication.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .registerShutdownHook(false)
                .properties(Map.of("kith.data", data.toString(), "db-scheduler.enabled", "false"))
                .initializers(
                        context -> ((GenericApplicationContext) context).registerBean(Database.class, () -> database))
                .run();
    }
}

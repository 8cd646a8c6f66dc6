package kith.cli;

import java.nio.file.Path;
import kith.members.Member;
import kith.members.Members;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * An installation opened for one command: the program's beans on the database of a data folder, beside a running server
 * or without one. Beans are made when they are asked for, no page is served and no job runs.
 */
record Installed(ConfigurableApplicationContext program) implements AutoCloseable {

    static Installed open(Path data) {
        return new Installed(Program.visit(data));
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
    }
}

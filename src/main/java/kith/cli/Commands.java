package kith.cli;

import java.io.PrintWriter;
import java.util.Optional;
import kith.platform.CannotStart;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** All that {@code ./kith} can be told. Exit codes: 0 done, 1 it failed (one sentence says why), 2 wrong usage. */
@Command(
        name = "kith",
        mixinStandardHelpOptions = true,
        version = "Kith 0.1.0",
        description = "Find people worth knowing, and keep them as friends.",
        subcommands = {
            StartCommand.class,
            MemberCommand.class,
            AppPasswordCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            CheckCommand.class,
            ResetBookCommand.class,
            WarmUpCommand.class
        })
public final class Commands implements Runnable {

    /** What {@link #run} answers when the command goes on after it returns, as the server does. */
    public static final int STAYS_UP = -1;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    public static int run(String... arguments) {
        return new CommandLine(new Commands())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, _) -> {
                    complain(line.getErr(), failure);
                    return 1;
                })
                .execute(arguments);
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }

    private static void complain(PrintWriter err, Exception failure) {
        var sentence = sentence(failure);
        if (sentence.isPresent()) {
            err.println("kith: " + sentence.get());
        } else {
            failure.printStackTrace(err);
        }
        err.flush();
    }

    private static Optional<String> sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart || cause instanceof CommandFailed) {
                return Optional.ofNullable(cause.getMessage());
            }
            if (cause instanceof PortInUseException taken) {
                return Optional.of(StartCommand.taken(taken.getPort()));
            }
        }
        return Optional.empty();
    }
}

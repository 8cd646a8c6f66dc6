package kith.lab;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kith lab ENGINE …}: the product's own engines on files, JSON lines in and out. */
@Command(
        name = "lab",
        mixinStandardHelpOptions = true,
        description = "Runs one of Kith's engines on files, without a server or a database.",
        subcommands = {ImportLab.class})
public final class Lab implements Runnable {

    private static final int FAILED = 1;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec command;

    @Override
    public void run() {
        throw new ParameterException(command.commandLine(), "Say which engine: kith lab --help names them.");
    }

    /** Runs one command; gives 0 when it could do its work, 2 for wrong usage, 1 for any other failure. */
    public static int call(String... args) {
        return call(new PrintStream(new FileOutputStream(FileDescriptor.out), false, UTF_8), args);
    }

    static int call(PrintStream out, String... args) {
        return new CommandLine(new Lab())
                .setOut(new PrintWriter(out, true, UTF_8))
                .setExecutionExceptionHandler((failure, line, _) -> {
                    line.getErr().println(String.valueOf(failure.getMessage()));
                    return FAILED;
                })
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args);
    }

    public static void main(String... args) {
        System.exit(call(args));
    }
}

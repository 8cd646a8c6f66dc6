package kith.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import kith.members.Admission;
import kith.members.Admit;
import kith.members.Newcomer;
import kith.web.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an account without an invitation. The first of all is the host's. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Make an account. The first one of all is the host's.")
final class MemberAddCommand implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Parameters(paramLabel = "MAIL", description = "The e-mail address to sign in with.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String email;

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "What the member is called.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String name;

    @Option(names = "--password-stdin", description = "Read the password from the first line of the standard input.")
    private boolean passwordFromInput;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Time zone, such as Europe/Lisbon (default: this machine's).")
    private ZoneId zone = ZoneId.systemDefault();

    @Option(names = "--host", description = "Let the member run the house.")
    private boolean host;

    @Override
    public Integer call() throws IOException {
        var newcomer = new Newcomer(email, name, password(), Locale.ENGLISH, zone);
        try (var installed = data.open()) {
            switch (installed.bean(Admit.class).admit(newcomer, host, new Words(Locale.ENGLISH, zone))) {
                case Admission.Admitted(var member) ->
                    System.out.println(
                            member.email() + (member.host() ? " is the host of this house." : " is a member."));
                case Admission.AddressTaken() ->
                    throw new CommandFailed("The address " + email + " has an account here already.");
                case Admission.Refused(var why) -> throw new CommandFailed(String.join(" ", why));
            }
        }
        return 0;
    }

    private String password() throws IOException {
        if (!passwordFromInput) {
            return typed();
        }
        @Nullable String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        if (line == null) {
            throw new CommandFailed("There was no password on the standard input.");
        }
        return line;
    }

    private static String typed() {
        var console = System.console();
        if (console == null || !console.isTerminal()) {
            throw new CommandFailed("Give the password on the standard input, with --password-stdin.");
        }
        return new String(console.readPassword("Password: "));
    }
}

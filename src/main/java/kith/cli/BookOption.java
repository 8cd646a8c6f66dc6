package kith.cli;

import java.io.IOException;
import kith.members.Member;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whose book a command means: {@code --member}, of the installation that {@link DataOption} says. */
final class BookOption {

    @Option(
            names = "--member",
            paramLabel = "MAIL",
            required = true,
            description = "Whose book: the account's address.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String email;

    @Mixin
    private final DataOption installation = new DataOption();

    /** What a command does with the installation and the member. */
    interface Deed {
        void of(Installed kith, Member member) throws IOException;
    }

    String email() {
        return email;
    }

    /** Opens the installation for one deed; gives the command's exit code. */
    int open(Deed deed) throws IOException {
        try (var kith = installation.open()) {
            deed.of(kith, kith.member(email));
        }
        return 0;
    }
}

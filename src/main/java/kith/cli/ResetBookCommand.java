package kith.cli;

import java.util.concurrent.Callable;
import kith.platform.Books;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "reset-book",
        mixinStandardHelpOptions = true,
        description = "Empty a member's book for good, and keep the account.")
final class ResetBookCommand implements Callable<Integer> {

    @Option(
            names = "--member",
            paramLabel = "MAIL",
            required = true,
            description = "Whose book: the account's address.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String email;

    @Option(names = "--yes", description = "Yes, everything in it; nothing of it can be brought back.")
    private boolean sure;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private DataOption installation;

    @Override
    public Integer call() {
        if (!sure) {
            throw new CommandFailed("This deletes every person, moment and note of " + email
                    + " for good. Say --yes if that is what you want.");
        }
        try (var kith = installation.open()) {
            kith.bean(Books.class).empty(kith.member(email).id());
            System.out.println("The book of " + email + " is empty.");
        }
        return 0;
    }
}

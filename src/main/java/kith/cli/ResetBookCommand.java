package kith.cli;

import java.io.IOException;
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

    @Option(names = "--yes", description = "Yes, everything in it; nothing of it can be brought back.")
    private boolean sure;

    @Mixin
    private final BookOption book = new BookOption();

    @Override
    public Integer call() throws IOException {
        if (!sure) {
            throw new CommandFailed("This deletes every person, moment and note of " + book.email()
                    + " for good. Say --yes if that is what you want.");
        }
        return book.open((kith, member) -> {
            kith.bean(Books.class).empty(member.id());
            System.out.println("The book of " + member.email() + " is empty.");
        });
    }
}

package kith.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Scanner;
import java.util.concurrent.Callable;
import kith.chats.BringChat;
import kith.columns.ReadTable;
import kith.members.Member;
import kith.sync.Import;
import kith.sync.Imports;
import kith.sync.Verdict;
import kith.sync.files.FileFormat;
import kith.sync.files.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Read an address book or export into a member's book. New people come into the inbox.")
final class ImportCommand implements Callable<Integer> {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("words.sync");

    @Parameters(
            paramLabel = "FILE",
            description =
                    "vCard, LinkedIn (also its ZIP), Google, Outlook, Monica, any CSV, a chat of WhatsApp, Telegram or Signal,"
                            + " or a whole book.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "F",
            description = "vcard, google, outlook, linkedin, monica, follows, csv or book.")
    private @Nullable String format;

    @Option(names = "--me", paramLabel = "NAME", description = "What a chat calls you, if that is not your name.")
    private String me = "";

    @Option(names = "--yes", description = "Bring it in without asking.")
    private boolean sure;

    @Mixin
    private final BookOption book = new BookOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        var said = said();
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new CommandFailed("There is no file " + file + " that can be read.");
        }
        return book.open((kith, member) -> {
            if (said.isPresent() || !isChat(kith, member)) {
                run(kith, member, said);
            }
        });
    }

    /** Brings it in if it is one; a chat changes nothing but the timeline, and can be taken back on its page. */
    private boolean isChat(Installed kith, Member member) {
        var outcome = kith.bean(BringChat.class).bring(member, name(), new FileSystemResource(file), me);
        outcome.ifPresent(it -> {
            switch (it) {
                case BringChat.Outcome.Brought(int moments, var strangers) ->
                    System.out.printf(
                            "Brought in. Days of chat: %d.%s%n",
                            moments,
                            strangers.isEmpty() ? "" : " Nobody of the book: " + String.join(", ", strangers) + ".");
                case BringChat.Outcome.WhoAreYou(var voices) ->
                    throw new CommandFailed("Say with --me which of them you are: " + String.join(", ", voices)
                            + ". Nothing was changed.");
            }
        });
        return outcome.isPresent();
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }

    private Optional<FileFormat> said() {
        var word = format;
        if (word == null) {
            return Optional.empty();
        }
        return Optional.of(FileFormat.named(word)
                .orElseThrow(() -> new ParameterException(command.commandLine(), "There is no format " + word + ".")));
    }

    private void run(Installed kith, Member member, Optional<FileFormat> said) {
        var imports = kith.bean(Imports.class);
        var bytes = new FileSystemResource(file);
        Optional<Import.Id> table = said.filter(it -> it != FileFormat.CSV).isPresent()
                ? Optional.empty()
                : kith.bean(ReadTable.class).lookWithoutAsking(member.id(), name(), bytes);
        var id = table.orElseGet(() -> switch (imports.look(member.id(), name(), said, bytes)) {
            case Imports.Looking.Previewed(Import.Id found) -> found;
            case Imports.Looking.Refused(Reason why, String where) ->
                throw new CommandFailed((words(why) + " " + where).strip());
        });
        var seen = imports.find(member.id(), id).orElseThrow();
        seen.trouble().ifPresent(why -> System.err.println(words(why)));
        say(imports, member, seen, "");
        if (!sure && !isAgreed()) {
            imports.discard(member.id(), id);
            throw new CommandFailed("Nothing was changed.");
        }
        var done = imports.applyNow(member.id(), id).orElseThrow();
        say(imports, member, done, "Brought in. ");
    }

    private static void say(Imports imports, Member member, Import it, String before) {
        var counts = imports.counts(member.id(), it.id());
        System.out.printf(
                "%s%s: %d people (%d new, %d updated, %d already there, %d repeated), %d messages, %d lines skipped.%n",
                before,
                it.format().word(),
                it.people(),
                counts.getOrDefault(Verdict.NEW, 0),
                counts.getOrDefault(Verdict.UPDATED, 0),
                counts.getOrDefault(Verdict.SAME, 0),
                counts.getOrDefault(Verdict.REPEATED, 0),
                it.moments(),
                counts.getOrDefault(Verdict.SKIPPED, 0));
    }

    private static boolean isAgreed() {
        System.out.print("Bring this in? [y/N] ");
        System.out.flush();
        var answer = new Scanner(System.in, System.getProperty("stdin.encoding", "UTF-8"));
        return answer.hasNextLine()
                && answer.nextLine().strip().toLowerCase(Locale.ROOT).startsWith("y");
    }

    private static String words(Reason why) {
        return WORDS.getString(why.key());
    }
}

package kith.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kith.takeout.Exports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Write everybody in a member's book to standard output, or to a file.")
final class ExportCommand implements Callable<Integer> {

    @Option(
            names = "--format",
            required = true,
            paramLabel = "F",
            description = "vcard (4.0), vcard3, csv, json (the whole book) or archive (all of these, a ZIP).")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Exports.Format format;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to (default: standard output).")
    private @Nullable Path out;

    @Mixin
    private final BookOption book = new BookOption();

    @Override
    public Integer call() throws IOException {
        return book.open((kith, member) -> {
            int people = kith.bean(Exports.class).write(member.id(), format, open());
            System.err.println(people + " people written.");
        });
    }

    private OutputStream open() throws IOException {
        var file = out;
        return new BufferedOutputStream(
                file == null ? new FileOutputStream(FileDescriptor.out) : Files.newOutputStream(file));
    }
}

package kith.lab;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kith.sync.files.AddressFile;
import kith.sync.files.FileFormat;
import kith.sync.files.ReadFile;
import kith.sync.files.Reason;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lab import}: what the importer finds in files. One line of JSON for each file, also for one that fails. */
@Command(name = "import", mixinStandardHelpOptions = true, description = "Reads address books and exports.")
final class ImportLab implements Callable<Integer> {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("words.sync");

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files to read; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "F",
            description = "vcard, google, outlook, linkedin, monica or csv; else the content decides.")
    private @Nullable String format;

    @Option(names = "--cards", paramLabel = "DIR", description = "Writes the people found to DIR/FILE.vcf, vCard 4.0.")
    private @Nullable Path cards;

    @Option(
            names = "--interactions",
            paramLabel = "DIR",
            description = "Writes with whom and how often to DIR/FILE.json.")
    private @Nullable Path interactions;

    private final Map<String, Integer> outputs = new HashMap<>();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        var said = said();
        for (var folder : Stream.of(Optional.ofNullable(cards), Optional.ofNullable(interactions))
                .flatMap(Optional::stream)
                .toList()) {
            Files.createDirectories(folder);
        }
        var out = command.commandLine().getOut();
        for (var file : files) {
            out.println(line(file, said));
            out.flush();
        }
        return 0;
    }

    private Optional<FileFormat> said() {
        var word = format;
        if (word == null) {
            return Optional.empty();
        }
        return Optional.of(FileFormat.named(word)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(), "There is no format \"" + word + "\"; see kith lab import --help.")));
    }

    /** A file that cannot be read is said so in its own line; the others go on. */
    private String line(String file, Optional<FileFormat> said) throws IOException {
        var name = outputName(
                file.equals("-") ? "stdin" : String.valueOf(Path.of(file).getFileName()));
        try (var found = new LabFindings(
                Optional.ofNullable(cards).map(folder -> folder.resolve(name + ".vcf")),
                Optional.ofNullable(interactions).map(folder -> folder.resolve(name + ".json")),
                ImportLab::words)) {
            ReadFile end;
            try (InputStream bytes = open(file)) {
                end = said.map(it -> new AddressFile(bytes, it))
                        .orElseGet(() -> new AddressFile(bytes))
                        .read(found);
            } catch (IOException _) {
                return found.line(file, Optional.empty(), Optional.of("The file cannot be opened."));
            }
            return found.line(file, end.format(), end.error().map(ImportLab::words));
        }
    }

    /** The second file of one name, from another folder, gets its own. */
    private String outputName(String name) {
        int before = outputs.merge(name, 1, Integer::sum);
        return before == 1 ? name : name + '-' + before;
    }

    private static InputStream open(String file) throws IOException {
        return file.equals("-") ? new BufferedInputStream(System.in) : Files.newInputStream(Path.of(file));
    }

    private static String words(Reason why) {
        return WORDS.getString(why.key());
    }
}

package kith.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kith.members.MemberLeaves;
import kith.platform.Installation;
import kith.platform.Owner;
import kith.platform.WholeFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.util.FileSystemUtils;

/**
 * The contents of kept files on the disk: each once in a member's folder, under the name of its SHA-256. Whatever lies under
 * such a name is whole, whenever the house was stopped.
 */
@Component
class FileStore {

    private static final int LENGTH = 64;
    private static final Pattern CONTENT = Pattern.compile("[0-9a-f]{" + LENGTH + "}");

    private final Path folder;
    private final Clock clock;

    FileStore(FileSettings settings, Installation installation, Clock clock) {
        this.folder = settings.folder(installation);
        this.clock = clock;
    }

    /** Of these bytes, the name. */
    static String name(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static void mustBeName(String content) {
        if (!CONTENT.matcher(content).matches()) {
            throw new IllegalArgumentException("No content is called " + content + ".");
        }
    }

    /** Keeps it, if it is not there; either way it is as young as one that has just come. */
    void keep(Owner owner, String content, byte[] bytes) {
        var path = path(owner, content);
        try {
            if (Files.exists(path)) {
                Files.setLastModifiedTime(path, FileTime.from(clock.instant()));
            } else {
                WholeFile.write(path, bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(Owner owner, String content) {
        return Files.exists(path(owner, content));
    }

    byte[] read(Owner owner, String content) {
        try {
            return Files.readAllBytes(path(owner, content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it lies, if it does; whatever is no name of a content lies nowhere. */
    Path path(Owner owner, String content) {
        mustBeName(content);
        return mine(owner).resolve(content.substring(0, 2)).resolve(content);
    }

    private Path mine(Owner owner) {
        return folder.resolve(owner.value().toString());
    }

    /** The names of all that is there. */
    Set<String> contents(Owner owner) {
        var names = new TreeSet<String>();
        files(owner)
                .map(it -> it.getFileName().toString())
                .filter(it -> CONTENT.matcher(it).matches())
                .forEach(names::add);
        return names;
    }

    /** Deletes what is none of these and was last brought before then: contents, and what was half written. How many. */
    int keepOnly(Owner owner, Set<String> contents, Instant since) {
        var gone = leftOver(owner, contents, since);
        try {
            for (var file : gone) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gone.size();
    }

    /** What {@link #keepOnly} would delete. */
    List<Path> leftOver(Owner owner, Set<String> contents, Instant since) {
        return files(owner)
                .filter(it -> !contents.contains(content(it.getFileName().toString())) && cameBefore(it, since))
                .toList();
    }

    private static boolean cameBefore(Path file, Instant since) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(since);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of which content this is, or a preview of it. */
    private static String content(String name) {
        return name.substring(0, Math.min(name.length(), LENGTH));
    }

    private Stream<Path> files(Owner owner) {
        var mine = mine(owner);
        if (!Files.isDirectory(mine)) {
            return Stream.empty();
        }
        try (var files = Files.walk(mine, 2)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TransactionalEventListener
    void forget(MemberLeaves leaving) throws IOException {
        FileSystemUtils.deleteRecursively(mine(leaving.member()));
    }
}

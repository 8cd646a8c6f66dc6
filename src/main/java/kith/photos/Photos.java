package kith.photos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kith.drafts.Photo;
import kith.members.Member;
import kith.members.MemberLeaves;
import kith.platform.Installation;
import kith.platform.WholeFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.util.FileSystemUtils;

/**
 * The photos of a member's people, in a folder of that member's, each kept once under a name made from its content. Only
 * what this program has painted afresh is kept, so nothing hidden in a file (place, camera, worse) goes with it.
 */
@Component
public class Photos {

    public static final int LARGEST = 15_000_000;

    private static final int LARGE = 512;
    private static final int SMALL = 96;
    private static final Pattern FILE = Pattern.compile("[0-9a-f]{32}-(large|small)\\.jpg");

    private final Path folder;

    Photos(Installation installation) {
        this.folder = installation.data().resolve("photos");
    }

    /** Checks, shrinks and keeps it; its name. Empty when it is no picture that can be read. */
    public Optional<String> keep(Member.Id member, Photo photo) {
        if (photo.bytes().length == 0 || photo.bytes().length > LARGEST) {
            return Optional.empty();
        }
        var name = name(photo.bytes());
        return keepAs(member, name, photo) ? Optional.of(name) : Optional.empty();
    }

    /** Keeps it under the name that it had in another house. False for what no photo is called, and for no picture. */
    public boolean keepAs(Member.Id member, String name, Photo photo) {
        var small = name + "-small.jpg";
        if (!FILE.matcher(small).matches()) {
            return false;
        }
        if (Files.exists(path(member, small))) {
            return true;
        }
        var read = Picture.read(photo.bytes());
        read.ifPresent(picture -> {
            write(path(member, name + "-large.jpg"), picture.within(LARGE));
            write(path(member, small), picture.square(SMALL));
        });
        return read.isPresent();
    }

    /** The photo of this name, as large as it is kept. */
    public Optional<Photo> find(Member.Id member, String picture) {
        return file(member, picture + "-large.jpg").map(bytes -> new Photo("image/jpeg", bytes));
    }

    /** Empty also for a name that no photo has. */
    public Optional<byte[]> file(Member.Id member, String file) {
        var path = path(member, file);
        try {
            return FILE.matcher(file).matches() && Files.exists(path)
                    ? Optional.of(Files.readAllBytes(path))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TransactionalEventListener
    void forget(MemberLeaves leaving) throws IOException {
        FileSystemUtils.deleteRecursively(
                folder.resolve(leaving.member().value().toString()));
    }

    /** Deletes the photos that have none of these names; one that came since then may be about to get a person. */
    public void keepOnly(Member.Id member, Set<String> pictures, Instant since) {
        var mine = folder.resolve(member.value().toString());
        if (!Files.isDirectory(mine)) {
            return;
        }
        try (var files = Files.list(mine)) {
            for (var file : files.toList()) {
                var picture = file.getFileName().toString().replaceFirst("-(large|small)\\.jpg$", "");
                if (!pictures.contains(picture)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(since)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(Member.Id member, String file) {
        return folder.resolve(member.value().toString()).resolve(file);
    }

    private static void write(Path path, byte[] bytes) {
        try {
            WholeFile.write(path, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

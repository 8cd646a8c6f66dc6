package kith.platform;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the archive on the class path into the data folder. */
record PostgresBinaries(Path home) {

    static final String VERSION = "18.6";
    private static final String UNPACKING = "unpacking-";
    private static final Duration LONG_AGO = Duration.ofMinutes(10);

    String initdb() {
        return home.resolve("bin/initdb").toString();
    }

    String pgCtl() {
        return home.resolve("bin/pg_ctl").toString();
    }

    /** Unpacks beside and renames, so that a half-unpacked folder is never taken for a whole one. */
    static PostgresBinaries unpacked(Path data) throws IOException {
        var shared = System.getProperty("kith.postgres.binaries");
        var folder = (shared == null ? data : Path.of(shared)).toAbsolutePath();
        var home = folder.resolve("postgresql-" + VERSION);
        if (!Files.isDirectory(home)) {
            Files.createDirectories(folder);
            forgetInterrupted(folder);
            var fresh = Files.createTempDirectory(folder, UNPACKING);
            unpack(fresh);
            Files.setPosixFilePermissions(fresh, permissions(0755));
            moveOnce(fresh, home);
        }
        return new PostgresBinaries(home);
    }

    /** Two programs may unpack side by side: the second finds the first one's folder and takes that. */
    private static void moveOnce(Path fresh, Path home) throws IOException {
        try {
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            FileSystemUtils.deleteRecursively(fresh);
            if (!Files.isDirectory(home)) {
                throw e;
            }
        }
    }

    private static void forgetInterrupted(Path folder) throws IOException {
        try (var leftovers = Files.newDirectoryStream(folder, UNPACKING + "*")) {
            for (var leftover : leftovers) {
                var touched = Files.getLastModifiedTime(leftover).toInstant();
                if (touched.isBefore(Instant.now().minus(LONG_AGO))) {
                    FileSystemUtils.deleteRecursively(leftover);
                }
            }
        }
    }

    private static void unpack(Path folder) throws IOException {
        var archives = new PathMatchingResourcePatternResolver().getResources("classpath*:postgres-*.txz");
        if (archives.length != 1) {
            throw new CannotStart("This build holds " + archives.length
                    + " PostgreSQL archives instead of one for this machine. Build it here with ./kith start, or name a"
                    + " PostgreSQL in KITH_DATABASE_URL.");
        }
        try (var tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archives[0].getInputStream())))) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                var target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("the archive reaches outside its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(target.getParent());
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(tar, target);
                    Files.setPosixFilePermissions(target, permissions(entry.getMode()));
                }
            }
        }
    }

    /** Readable and passable for all: when Kith is started as root, another user runs these programs. */
    private static EnumSet<PosixFilePermission> permissions(int mode) {
        var permissions = EnumSet.of(
                PosixFilePermission.OWNER_READ,
                PosixFilePermission.OWNER_WRITE,
                PosixFilePermission.GROUP_READ,
                PosixFilePermission.OTHERS_READ);
        if ((mode & 0100) != 0) {
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        }
        return permissions;
    }
}

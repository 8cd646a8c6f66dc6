package kith.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/**
 * Who runs PostgreSQL: the user who runs Kith or, when that is root, whom PostgreSQL refuses to serve, the machine's
 * user {@code postgres} or else {@code nobody}.
 */
record Unprivileged(Optional<User> user) {

    private static final List<Path> SETPRIV = List.of(Path.of("/usr/bin/setpriv"), Path.of("/bin/setpriv"));

    /** A line of /etc/passwd. */
    record User(String name, int id, int group) {}

    static Unprivileged find() throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Unprivileged(Optional.empty());
        }
        if (SETPRIV.stream().noneMatch(Files::isExecutable)) {
            throw new CannotStart(
                    "PostgreSQL does not run as root, and setpriv (package util-linux) is not here to step"
                            + " down with. Start Kith as an ordinary user.");
        }
        return new Unprivileged(Optional.of(among(Files.readAllLines(Path.of("/etc/passwd")))));
    }

    static User among(List<String> passwd) {
        for (var name : List.of("postgres", "nobody")) {
            for (var line : passwd) {
                var fields = line.split(":", -1);
                if (fields.length > 3 && fields[0].equals(name)) {
                    return new User(name, Integer.parseInt(fields[2]), Integer.parseInt(fields[3]));
                }
            }
        }
        throw new CannotStart(
                "PostgreSQL does not run as root, and this machine has neither a user postgres nor nobody."
                        + " Start Kith as an ordinary user.");
    }

    List<String> command(List<String> command) {
        if (user.isEmpty()) {
            return command;
        }
        var setpriv = SETPRIV.stream().filter(Files::isExecutable).findFirst().orElseThrow();
        var stepped = new ArrayList<>(List.of(
                setpriv.toString(),
                "--reuid=" + user.get().id(),
                "--regid=" + user.get().group(),
                "--clear-groups",
                "--reset-env"));
        stepped.addAll(command);
        return stepped;
    }

    /** Lets the user pass through the folder and all above it, as far as this program may say so. */
    void letPass(Path folder) throws IOException {
        if (user.isEmpty()) {
            return;
        }
        var permissions = Files.getPosixFilePermissions(folder);
        if (permissions.add(PosixFilePermission.OTHERS_EXECUTE)) {
            Files.setPosixFilePermissions(folder, permissions);
        }
        for (var above = folder.toRealPath().getParent(); above != null; above = above.getParent()) {
            if (!Files.getPosixFilePermissions(above).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                throw new CannotStart("Started as root, PostgreSQL runs as the user "
                        + user.get().name() + ", who may not enter " + above
                        + ". Choose a folder such as /var/lib/kith with --data.");
            }
        }
    }

    /** A new empty folder that belongs to the user and that nobody else may enter. */
    Path emptyFolder(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectory(folder);
        Files.setPosixFilePermissions(
                folder,
                java.util.EnumSet.of(
                        PosixFilePermission.OWNER_READ,
                        PosixFilePermission.OWNER_WRITE,
                        PosixFilePermission.OWNER_EXECUTE));
        if (user.isPresent()) {
            Files.setAttribute(folder, "unix:uid", user.get().id());
            Files.setAttribute(folder, "unix:gid", user.get().group());
        }
        return folder;
    }
}

package kith.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/**
 * Who runs PostgreSQL: the user who runs Kith or, when that is root, whom PostgreSQL refuses to serve, the machine's
 * user {@code postgres} or else {@code nobody}.
 */
record Unprivileged(Optional<String> user) {

    static Unprivileged find() throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Unprivileged(Optional.empty());
        }
        if (!Files.isExecutable(Path.of("/usr/bin/setpriv"))) {
            throw new CannotStart(
                    "PostgreSQL does not run as root, and setpriv (package util-linux) is not here to step"
                            + " down. Start Kith as an ordinary user.");
        }
        for (var name : List.of("postgres", "nobody")) {
            if (principal(name).isPresent()) {
                return new Unprivileged(Optional.of(name));
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
        var stepped = new ArrayList<>(List.of(
                "/usr/bin/setpriv", "--reuid=" + user.get(), "--regid=" + group(), "--clear-groups", "--reset-env"));
        stepped.addAll(command);
        return stepped;
    }

    /** Lets the user pass through the folder and all above it, as far as this program may say so. */
    void letPass(Path folder) throws IOException {
        if (user.isEmpty()) {
            return;
        }
        var permissions = Files.getPosixFilePermissions(folder);
        permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        Files.setPosixFilePermissions(folder, permissions);
        for (var above = folder.toAbsolutePath().getParent(); above != null; above = above.getParent()) {
            if (!Files.getPosixFilePermissions(above).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                throw new CannotStart("Started as root, PostgreSQL runs as the user " + user.get()
                        + ", who may not enter " + above + ". Choose a folder such as /var/lib/kith with --data.");
            }
        }
    }

    /** A new empty folder that belongs to the user; whatever an interrupted start left there is removed. */
    Path emptyFolder(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectory(folder);
        if (user.isPresent()) {
            Files.setOwner(folder, principal(user.get()).orElseThrow());
        }
        return folder;
    }

    private String group() {
        return "nobody".equals(user.orElse("")) ? "nogroup" : user.orElse("");
    }

    private static Optional<UserPrincipal> principal(String name) throws IOException {
        var root = Path.of("/");
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    root.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name));
        } catch (java.nio.file.attribute.UserPrincipalNotFoundException _) {
            return Optional.empty();
        }
    }
}

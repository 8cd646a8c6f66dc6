package kith.cast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import kith.platform.Database;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Starts the database that a test's program uses, in a fresh folder that goes with the test run. */
final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var data = freshFolder();
        TestPropertyValues.of("kith.data=" + data, "server.port=" + freePort(), "db-scheduler.polling-interval=1s")
                .applyTo(context);
        var url = System.getenv("KITH_TEST_DATABASE_URL");
        var database = url == null ? Database.embedded(data) : Database.at(url);
        database.migrate();
        ((GenericApplicationContext) context).registerBean(Database.class, () -> database);
    }

    /** Chosen beforehand, so that the house knows its own address, as passkeys and links in mails need it. */
    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path freshFolder() {
        try {
            System.setProperty(
                    "kith.postgres.binaries", Path.of("target").toAbsolutePath().toString());
            var data = Files.createTempDirectory("kith-test-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(data)));
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Spring's own hook stops the server at the same time; the folder goes when it has. */
    private static void remove(Path data) {
        try {
            for (var i = 0; i < 100 && Files.exists(data.resolve("postgres/postmaster.pid")); i++) {
                Thread.sleep(100);
            }
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

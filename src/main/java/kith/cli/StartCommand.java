package kith.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import kith.KithApplication;
import kith.platform.CannotStart;
import kith.platform.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the server: the database first, so that whatever is wrong with it is said in one sentence. */
@Command(name = "start", mixinStandardHelpOptions = true, description = "Start the server.")
final class StartCommand implements Callable<Integer> {

    @Option(
            names = "--port",
            description = "The port to listen on (default: ${DEFAULT-VALUE}).",
            defaultValue = "${env:KITH_PORT:-8080}")
    private int port;

    @Option(names = "--data", description = "The folder that holds everything (default: ~/.kith).")
    private @Nullable Path data;

    @Override
    public Integer call() throws IOException {
        var address = System.getenv().getOrDefault("KITH_LISTEN", "127.0.0.1");
        refuseTakenPort(address);
        var running = context(dataFolder(), Map.of("server.port", port));
        System.out.println("Kith is at " + running.getEnvironment().getProperty("kith.url"));
        return Commands.STAYS_UP;
    }

    private Path dataFolder() {
        var given =
                data != null ? data : System.getenv("KITH_DATA") != null ? Path.of(System.getenv("KITH_DATA")) : null;
        return given != null ? given : Path.of(System.getProperty("user.home"), ".kith");
    }

    private static ConfigurableApplicationContext context(Path data, Map<String, Object> settings) {
        var url = System.getenv("KITH_DATABASE_URL");
        var database = url == null || url.isBlank() ? Database.embedded(data) : Database.at(url);
        var application = new SpringApplication(KithApplication.class);
        application.setRegisterShutdownHook(true);
        application.setDefaultProperties(settings);
        application.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean(Database.class, () -> database));
        System.setProperty("kith.data", data.toString());
        try {
            return application.run("--server.port=" + settings.get("server.port"));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private void refuseTakenPort(String address) throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (java.net.BindException e) {
            throw new CannotStart("Port " + port + " is taken by another program. Choose another with --port.", e);
        }
    }
}

package kith.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * The short life from which the JVM learns, when Kith is built, what later starts need: it starts the server on a fresh
 * data folder, asks for a few pages, and ends.
 */
@Command(name = "warm-up", hidden = true, description = "Run once, for the AOT cache.")
final class WarmUpCommand implements Callable<Integer> {

    private static final List<String> PAGES =
            List.of("/", "/welcome", "/sign-in", "/today", "/people", "/no-such-page");

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private DataOption installation;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (var running = Program.serve(installation.folder(), 0);
                var visitor = HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build()) {
            var house = "http://127.0.0.1:" + running.getEnvironment().getProperty("local.server.port");
            for (var page : PAGES) {
                visitor.send(HttpRequest.newBuilder(URI.create(house + page)).build(), BodyHandlers.discarding());
            }
        }
        return 0;
    }
}

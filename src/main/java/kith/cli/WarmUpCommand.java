package kith.cli;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import kith.demo.Demo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * The short life from which the JVM learns, when Kith is built, what later starts need: it starts the server on a fresh
 * data folder, fills the demo's book, looks at its pages, and ends.
 */
@Command(name = "warm-up", hidden = true, description = "Run once, for the AOT cache.")
final class WarmUpCommand implements Callable<Integer> {

    private static final int PAGES = 60;
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private DataOption installation;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (var running = Program.serve(installation.folder(), 0);
                var visitor = HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .cookieHandler(new CookieManager())
                        .build()) {
            var house =
                    URI.create("http://127.0.0.1:" + running.getEnvironment().getProperty("local.server.port"));
            running.getBean(Demo.class).open();
            signIn(visitor, house);
            lookAround(visitor, house);
        }
        return 0;
    }

    private static void signIn(HttpClient visitor, URI house) throws IOException, InterruptedException {
        var token = TOKEN.matcher(page(visitor, house.resolve("/sign-in")));
        var form = "_csrf=" + (token.find() ? encoded(token.group(1)) : "") + "&email=" + encoded(Demo.EMAIL)
                + "&password=" + encoded(Demo.PASSWORD);
        visitor.send(
                HttpRequest.newBuilder(house.resolve("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
    }

    /** From the first page on, wherever links lead. */
    private static void lookAround(HttpClient visitor, URI house) throws IOException, InterruptedException {
        var found = new LinkedHashSet<>(java.util.List.of("/", "/no-such-page"));
        var ahead = new ArrayDeque<>(found);
        for (var i = 0; i < PAGES && !ahead.isEmpty(); i++) {
            var links = LINK.matcher(page(visitor, house.resolve(ahead.removeFirst())));
            while (links.find()) {
                var link = links.group(1).replace("&amp;", "&");
                if (found.add(link)) {
                    ahead.addLast(link);
                }
            }
        }
    }

    private static String page(HttpClient visitor, URI address) throws IOException, InterruptedException {
        return visitor.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

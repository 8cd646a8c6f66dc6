package kith.cast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A browser without script: it keeps cookies, follows redirects after a form, and posts forms as they stand on the page. */
public final class Browser {

    private final String house;
    private String address = "";
    private boolean https;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Browser(String house) {
        this.house = house;
    }

    /** A page that was answered, and what can be done from it. */
    public final class Page {
        private final HttpResponse<String> response;

        Page(HttpResponse<String> response) {
            this.response = response;
        }

        public int status() {
            return response.statusCode();
        }

        public Document html() {
            return Jsoup.parse(response.body(), house + path());
        }

        public String body() {
            return response.body();
        }

        /** All words of the page, as one reads them. */
        public String text() {
            return html().text();
        }

        /** The address in the browser's bar, without the house. */
        public String path() {
            return response.uri().toString().substring(house.length());
        }

        /** Where a redirect leads, without the house; empty for none. */
        public String location() {
            return response.headers()
                    .firstValue("Location")
                    .map(it -> it.replace(house, ""))
                    .orElse("");
        }

        public HttpResponse<String> response() {
            return response;
        }

        /** Fills in the page's form with this action, its other fields left as they are, and follows to where it leads. */
        public Page submit(String action, String... fields) {
            var form = form(action);
            if (form == null) {
                throw new AssertionError("No form posts to " + action + " on " + path() + " (" + status() + "):\n"
                        + html().select("form").eachAttr("action"));
            }
            return follow(post(action, values(form, fields)));
        }

        /** As {@link #submit}, but stays at the answer itself. */
        public Page answerTo(String action, String... fields) {
            var form = form(action);
            return post(action, form == null ? List.of() : values(form, fields));
        }

        /** The form that posts there, by itself or by one of its buttons. */
        private @Nullable Element form(String action) {
            var form = html().selectFirst("form[action=\"" + action + "\"]");
            var button = html().selectFirst("button[formaction=\"" + action + "\"]");
            return form == null && button != null ? html().getElementById(button.attr("form")) : form;
        }

        private static List<String[]> values(Element form, String... fields) {
            var values = new ArrayList<String[]>();
            var given = new LinkedHashMap<String, List<String>>();
            for (var i = 0; i < fields.length; i += 2) {
                given.computeIfAbsent(fields[i], _ -> new ArrayList<>()).add(fields[i + 1]);
            }
            ((org.jsoup.nodes.FormElement) form)
                    .formData().stream()
                            .filter(it -> !given.containsKey(it.key()))
                            .forEach(it -> values.add(new String[] {it.key(), it.value()}));
            given.forEach((name, all) -> all.forEach(value -> values.add(new String[] {name, value})));
            return values;
        }
    }

    /** The same browser at another address, as a proxy would tell it. */
    public Browser at(String address) {
        this.address = address;
        return this;
    }

    /** The same browser behind a proxy that speaks https with it. */
    public Browser overHttps() {
        https = true;
        return this;
    }

    public Page get(String path) {
        return follow(send(request(path).GET().build()));
    }

    /** The answer itself, a redirect not followed. */
    public Page answer(String path) {
        return send(request(path).GET().build());
    }

    /** Posts fields as they are given, without a page's form and so without its token. */
    public Page post(String path, List<String[]> fields) {
        var body = String.join(
                "&",
                fields.stream().map(it -> encoded(it[0]) + "=" + encoded(it[1])).toList());
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Posts fields with a valid token taken from {@code from}: what a member could do by hand. */
    public Page postFrom(String from, String path, String... fields) {
        var token = get(from).html().selectFirst("input[name=_csrf]");
        var all = new ArrayList<String[]>();
        if (token != null) {
            all.add(new String[] {"_csrf", token.val()});
        }
        for (var i = 0; i < fields.length; i += 2) {
            all.add(new String[] {fields[i], fields[i + 1]});
        }
        return post(path, all);
    }

    /** Brings a file in and waits until that is done; gives the page of the import. */
    public Page bringIn(String fileName, byte[] content) throws InterruptedException {
        var preview = upload("/imports", "/imports", "file", fileName, content);
        var page = preview.submit(preview.path() + "/applying");
        for (int i = 0; i < 100 && page.html().select("form[action$=/undoing]").isEmpty(); i++) {
            Thread.sleep(100);
            page = get(preview.path());
        }
        return page;
    }

    /** Uploads one file with the page's form that posts to {@code action}, and follows. */
    public Page upload(String from, String action, String field, String fileName, byte[] content) {
        var token = get(from)
                .html()
                .select("form[action=\"" + action + "\"] input[name=_csrf]")
                .val();
        var boundary = "kith-test-boundary";
        var head =
                "--%s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%s\r\n--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(boundary, token, boundary, field, fileName);
        var bodies = Arrays.asList(
                head.getBytes(StandardCharsets.UTF_8),
                content,
                ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return follow(send(request(action)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(bodies))
                .build()));
    }

    /** What it sends along with every request, for a test that speaks to the house in its own way. */
    public String cookies() {
        var jar = (CookieManager) client.cookieHandler().orElseThrow();
        return jar.getCookieStore().getCookies().stream()
                .map(it -> it.getName() + "=" + it.getValue())
                .collect(Collectors.joining("; "));
    }

    private Page follow(Page page) {
        var current = page;
        for (var hops = 0; hops < 5 && !current.location().isEmpty(); hops++) {
            current = send(request(current.location()).GET().build());
        }
        return current;
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(house + path)).header("Accept-Language", "en");
        if (https) {
            request.header("X-Forwarded-Proto", "https");
        }
        return address.isEmpty() ? request : request.header("X-Forwarded-For", address);
    }

    private Page send(HttpRequest request) {
        try {
            return new Page(client.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

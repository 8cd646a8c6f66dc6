package kith.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** A member's browser as the bench needs it: cookies, forms with their token, and the bytes of requests to repeat. */
final class Visit {

    private final Wire wire;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String token = "";

    Visit(int port) throws IOException {
        this.wire = new Wire(port);
    }

    static Visit signedIn(int port, String email, String password) throws IOException {
        var visit = new Visit(port);
        visit.get("/sign-in");
        var answer = visit.post("/sign-in", Map.of("email", email, "password", password));
        if (answer.status() != 303 && answer.status() != 302) {
            throw new IOException("Signing in was answered " + answer.status());
        }
        visit.get("/");
        return visit;
    }

    Wire.Answer get(String path) throws IOException {
        return kept(wire.send(getting(path)));
    }

    Wire.Answer post(String path, Map<String, String> fields) throws IOException {
        return kept(wire.send(posting(path, fields)));
    }

    Wire.Answer upload(String path, Map<String, String> fields, String field, String name, byte[] content)
            throws IOException {
        var boundary = "kith-bench-boundary";
        var head = new StringBuilder();
        head.append("--%s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%s\r\n".formatted(boundary, token));
        fields.forEach((key, value) -> head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, key, value)));
        head.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                        .formatted(boundary, field, name)
                + "Content-Type: text/vcard\r\n\r\n");
        var body = joined(head.toString().getBytes(UTF_8), content, ("\r\n--" + boundary + "--\r\n").getBytes(UTF_8));
        return kept(wire.send(request("POST", path, "multipart/form-data; boundary=" + boundary, body)));
    }

    byte[] getting(String path) {
        return ("GET " + path + " HTTP/1.1\r\n" + common() + "\r\n").getBytes(UTF_8);
    }

    byte[] posting(String path, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.putIfAbsent("_csrf", token);
        var body = all.entrySet().stream()
                .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
                .collect(Collectors.joining("&"))
                .getBytes(UTF_8);
        return request("POST", path, "application/x-www-form-urlencoded", body);
    }

    private byte[] request(String method, String path, String type, byte[] body) {
        var head = method + " " + path + " HTTP/1.1\r\n" + common() + "Content-Type: " + type + "\r\nContent-Length: "
                + body.length + "\r\n\r\n";
        return joined(head.getBytes(UTF_8), body);
    }

    private String common() {
        var all = cookies.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining("; "));
        return "Host: localhost\r\nAccept-Language: en\r\n" + (all.isEmpty() ? "" : "Cookie: " + all + "\r\n");
    }

    private Wire.Answer kept(Wire.Answer answer) {
        answer.header("set-cookie").lines().forEach(line -> {
            var pair = line.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        });
        if (answer.header("content-type").startsWith("text/html")) {
            var field = Jsoup.parse(answer.body()).selectFirst("input[name=_csrf]");
            token = field == null ? token : field.val();
        }
        return answer;
    }

    private static byte[] joined(byte[]... parts) {
        var whole = new java.io.ByteArrayOutputStream();
        for (var part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}

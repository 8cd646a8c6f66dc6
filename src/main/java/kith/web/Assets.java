package kith.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Styles, scripts, fonts and icons, read once and held compressed. They are served below a folder whose name is a
 * fingerprint of them all, so a browser may keep them for ever and still sees a new version at once. The style sheets
 * named in {@code css/kith.list} are served as the one {@code css/kith.css}.
 */
@Component
class Assets {

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2",
            "png", "image/png",
            "webmanifest", "application/manifest+json");

    /** @param gzip empty where compressing gains nothing, as with fonts and pictures */
    @SuppressWarnings("ArrayRecordComponent") // handed to the response, never compared
    record Asset(String type, byte[] plain, byte @Nullable [] gzip) {}

    private final Map<String, Asset> assets = new HashMap<>();
    private final String fingerprint;

    Assets() {
        try {
            var files = read();
            files.put("css/kith.css", concatenated(files));
            fingerprint = fingerprint(files);
            files.forEach((path, bytes) -> {
                var type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
                if (type != null) {
                    assets.put(path, new Asset(type, bytes, compressed(path, bytes)));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String folder() {
        return "/assets/" + fingerprint;
    }

    @Nullable
    Asset find(String path) {
        return assets.get(path);
    }

    private static TreeMap<String, byte[]> read() throws IOException {
        var files = new TreeMap<String, byte[]>();
        var resolver = new PathMatchingResourcePatternResolver();
        for (var resource : resolver.getResources("classpath:static/**/*.*")) {
            var url = resource.getURL().toString();
            files.put(
                    url.substring(url.lastIndexOf("/static/") + "/static/".length()), resource.getContentAsByteArray());
        }
        for (var htmx : resolver.getResources("classpath*:META-INF/resources/webjars/htmx.org/*/dist/htmx.min.js")) {
            files.put("js/htmx.js", htmx.getContentAsByteArray());
        }
        return files;
    }

    private static byte[] concatenated(Map<String, byte[]> files) {
        var whole = new ByteArrayOutputStream();
        var list = files.getOrDefault("css/kith.list", new byte[0]);
        new String(list, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.startsWith("#"))
                .forEach(name -> {
                    var sheet = files.get("css/" + name);
                    if (sheet == null) {
                        throw new IllegalStateException("css/kith.list names " + name + ", which is not there.");
                    }
                    whole.writeBytes(sheet);
                    whole.write('\n');
                });
        return whole.toByteArray();
    }

    private static String fingerprint(TreeMap<String, byte[]> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((path, bytes) -> {
                digest.update(path.getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte @Nullable [] compressed(String path, byte[] bytes) {
        if (path.endsWith(".woff2") || path.endsWith(".png")) {
            return null;
        }
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

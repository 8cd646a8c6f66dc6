package kith.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AssetController {

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    /** Any fingerprint is answered with today's content: a page loaded just before an upgrade still finds its styles. */
    @GetMapping("/assets/{fingerprint}/{*path}")
    ResponseEntity<byte[]> asset(
            @PathVariable String path,
            @RequestHeader(name = "Accept-Encoding", required = false) @Nullable String accepts) {
        var asset = assets.find(path.isEmpty() ? path : path.substring(1));
        if (asset == null) {
            throw new NotHere();
        }
        var gzip = asset.gzip() != null && accepts != null && accepts.contains("gzip") ? asset.gzip() : null;
        var answer = ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(asset.type()))
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return gzip == null
                ? answer.body(asset.plain())
                : answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(gzip);
    }

    /** The service worker has to stand at the root to watch over all pages. */
    @GetMapping("/sw.js")
    ResponseEntity<byte[]> worker() {
        var worker = assets.find("js/sw.js");
        if (worker == null) {
            throw new NotHere();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(worker.type()))
                .cacheControl(CacheControl.noCache())
                .body(worker.plain());
    }
}

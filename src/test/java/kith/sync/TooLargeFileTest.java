package kith.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import kith.cast.Browser;
import kith.cast.Cast;
import kith.cast.KithTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A file larger than the house takes. Whoever sends it reads the answer only when all is sent, as a proxy does: the house
 * must read it to its end, else the connection breaks and nobody is told anything.
 */
@KithTest
class TooLargeFileTest {

    private static final int MEGABYTE = 1 << 20;

    @Autowired
    Cast cast;

    Browser browser;

    @BeforeEach
    void adaIsSignedIn() {
        browser = cast.browserOf(cast.ada());
    }

    @Test
    void itIsRefusedInWordsAndNothingIsKept() throws IOException {
        var answer = send(130);

        assertThat(answer.getResponseCode()).isEqualTo(413);
        assertThat(words(answer)).contains("That file is too large", "up to 100 MB", "Nothing was changed");
        assertThat(browser.get("/imports").html().select("#earlier")).isEmpty();
    }

    @Test
    void aLittleTooLargeIsTooLargeToo() throws IOException {
        assertThat(send(100).getResponseCode()).isEqualTo(413);
    }

    /** A form as a browser sends it, with a file of so many megabytes and a byte. */
    private HttpURLConnection send(int megabytes) throws IOException {
        var page = browser.get("/imports");
        var head = """
                --edge\r
                Content-Disposition: form-data; name="_csrf"\r
                \r
                %s\r
                --edge\r
                Content-Disposition: form-data; name="file"; filename="people.vcf"\r
                Content-Type: text/vcard\r
                \r
                """.formatted(token(page.html())).getBytes(UTF_8);
        var tail = "x\r\n--edge--\r\n".getBytes(UTF_8);
        var sending = (HttpURLConnection)
                URI.create(page.response().uri().toString()).toURL().openConnection();
        sending.setDoOutput(true);
        sending.setRequestProperty("Cookie", browser.cookies());
        sending.setRequestProperty("Content-Type", "multipart/form-data; boundary=edge");
        sending.setFixedLengthStreamingMode(head.length + (long) megabytes * MEGABYTE + tail.length);
        try (var out = sending.getOutputStream()) {
            out.write(head);
            for (var i = 0; i < megabytes; i++) {
                out.write(new byte[MEGABYTE]);
            }
            out.write(tail);
        }
        return sending;
    }

    private static String token(Document page) {
        return page.select("form[action=/imports] input[name=_csrf]").val();
    }

    private static String words(HttpURLConnection answer) throws IOException {
        try (var in = answer.getErrorStream()) {
            return Jsoup.parse(in, "UTF-8", "").text();
        }
    }
}

package kith.people.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kith.web.Frame;

/** What the palette offers: people, and to look for the words in everything. */
record PalettePart(Frame frame, String q, List<PersonRow> rows) {

    String everything() {
        return everything(q);
    }

    /** Where these words are looked for in all that the book says. */
    static String everything(String q) {
        return "/search?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
    }
}

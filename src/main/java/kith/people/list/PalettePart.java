package kith.people.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kith.interests.Interest;
import kith.people.Fans;
import kith.web.Frame;

/** What the palette offers: people, what some of them care about, and to look for the words in everything. */
record PalettePart(Frame frame, String q, List<PersonRow> rows, List<Liked> interests) {

    record Liked(String href, String label, String people) {

        static Liked of(Frame frame, Interest interest, int people) {
            return new Liked(
                    Fans.href(interest.name()),
                    frame.say("people.interest.title", interest.name()),
                    frame.say("people.list.count", people));
        }
    }

    String everything() {
        return everything(q);
    }

    /** Where these words are looked for in all that the book says. */
    static String everything(String q) {
        return "/search?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
    }
}

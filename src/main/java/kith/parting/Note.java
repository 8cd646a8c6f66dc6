package kith.parting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.drafts.ContactPoint;
import kith.people.Person;
import kith.web.Frame;

/** A note of thanks on its way: from a first line that leaves a gap for the member's own words to the programs that can send it. */
final class Note {

    /** Stands in a first line where only the member knows what belongs there. */
    static final String GAP = "…";

    private static final int STARTERS = 3;

    private Note() {}

    /** A program of the member's own that opens with the note in it. */
    record Way(String icon, String href, String label, String to) {}

    /** First lines to go on from, each with a gap. */
    static List<String> starters(Frame frame, Person person) {
        return IntStream.rangeClosed(1, STARTERS)
                .mapToObj(it -> frame.say("parting.starter." + it, firstName(person)))
                .toList();
    }

    static boolean isReady(String note) {
        return !note.isBlank() && !note.contains(GAP);
    }

    /** Only of a note that is ready; Kith itself sends nothing. */
    static List<Way> ways(Frame frame, Person person, String note) {
        var text = encoded(note);
        return person.contacts().stream()
                .flatMap(it -> switch (it.kind()) {
                    case EMAIL ->
                        Stream.of(new Way(
                                "email",
                                "mailto:" + encoded(it.value()).replace("%40", "@") + "?body=" + text,
                                frame.say("parting.by.mail"),
                                it.value()));
                    case PHONE -> phone(frame, it, text);
                    case LINK -> Stream.<Way>empty();
                })
                .toList();
    }

    private static Stream<Way> phone(Frame frame, ContactPoint phone, String text) {
        var number = phone.value().replaceAll("[^+0-9]", "");
        var message = new Way("message", "sms:" + number + "?body=" + text, frame.say("parting.by.sms"), phone.value());
        return number.startsWith("+")
                ? Stream.of(
                        message,
                        new Way(
                                "message",
                                "https://wa.me/" + number.substring(1) + "?text=" + text,
                                frame.say("parting.by.whatsapp"),
                                phone.value()))
                : Stream.of(message);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String firstName(Person person) {
        var given = person.name().given();
        return given.isBlank() ? person.name().display().split("\\s+", 2)[0] : given;
    }
}

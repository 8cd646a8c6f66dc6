package kith.moments.log;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kith.web.Frame;

/** The page of the log box. */
record LogPage(Frame frame, Box box) {

    /**
     * The box itself, wherever it stands.
     *
     * @param person whose page it is on; empty for none
     */
    record Box(
            Frame frame, String line, String person, String back, boolean large, Optional<Understanding> understood) {

        /** Whether it is a line that is asked for; else somebody would rather fill in fields. */
        boolean hasLine() {
            return understood.isEmpty() || !line.isBlank();
        }

        String toLine() {
            return to("/log");
        }

        String toFields() {
            return to("/log/fields");
        }

        private String to(String path) {
            return path + "?person=" + person + "&back=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
        }

        static Box empty(Frame frame, String person, String back, boolean large) {
            return new Box(frame, "", person, back, large, Optional.empty());
        }
    }

    /**
     * What was understood of a line: in short, and as a form in which it can be put right.
     *
     * @param about whom the details may be about; empty where there are none, or nobody to choose among
     * @param open  whether something must be chosen, so that the form is not folded away
     */
    record Understanding(
            String title, List<Part> parts, List<FieldsPart.Option> about, FieldsPart fields, boolean open) {

        /** As it is read out. */
        String spoken() {
            return parts.stream()
                    .map(it -> it.label() + ": " + String.join(", ", it.words()))
                    .collect(Collectors.joining("; ", title + ". ", ""));
        }
    }

    /** One thing understood. */
    record Part(String icon, String label, List<String> words, boolean unsure) {}
}

package kith.meaning;

import java.util.List;
import kith.people.PersonBrief;
import kith.web.Frame;

/**
 * Who plays what part, and whose bond rests on the workplace alone.
 *
 * @param workplace those of whom the member said that nothing but the workplace carries the bond
 */
record RolesPage(Frame frame, List<Part> parts, List<PersonBrief> workplace) {

    /** @param nobody what is said where nobody plays it */
    record Part(String name, String who, String nobody, List<PersonBrief> people) {}

    List<String> open() {
        return parts.stream()
                .filter(it -> it.people().isEmpty())
                .map(Part::name)
                .toList();
    }

    String lead() {
        return switch (open().size()) {
            case 0 -> frame.say("meaning.roles.filled");
            case 1 -> frame.say("meaning.roles.open.one", open().getFirst());
            default ->
                frame.say(
                        "meaning.roles.open",
                        String.join(", ", open().subList(0, open().size() - 1)),
                        open().getLast());
        };
    }
}

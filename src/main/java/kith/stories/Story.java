package kith.stories;

import java.util.stream.Stream;

/** Who somebody is behind their title, in the member's words: each of the three may be empty. */
public record Story(String story, String struggles, String hopes) {

    static final int LONGEST = 4_000;
    static final Story UNTOLD = new Story("", "", "");

    public Story {
        story = tidy(story);
        struggles = tidy(struggles);
        hopes = tidy(hopes);
    }

    private static String tidy(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    boolean isTooLong() {
        return Stream.of(story, struggles, hopes).anyMatch(it -> it.length() > LONGEST);
    }

    /** This one, and what the other says beyond it. */
    Story and(Story other) {
        return new Story(joined(story, other.story), joined(struggles, other.struggles), joined(hopes, other.hopes));
    }

    private static String joined(String ours, String theirs) {
        return ours.contains(theirs) ? ours : ours + "\n\n" + theirs;
    }
}

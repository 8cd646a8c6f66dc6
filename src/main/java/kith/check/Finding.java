package kith.check;

/**
 * Something that was looked at, and how much of it is not as it should be.
 *
 * @param wrong    how many; zero where all is right
 * @param repaired whether they are right now
 */
public record Finding(What what, int wrong, boolean repaired) {

    public enum What {
        REFERENCES("rows that name something that is not there", false),
        LAST_TOUCHES("people whose last touch, or day on which one is due, is not what their moments say", true),
        CLOCKS("bonds whose clocks are not what moments and rhythms say", true),
        OCCASIONS("days that matter which are not what the cards say", true),
        WORDS("words that the search does not have, or has of nobody", true),
        PHOTOS("photos that are missing on the disk", false),
        FILES("kept files whose content is missing on the disk", false),
        CONTENTS("contents on the disk that are not what their name says", false),
        LEFT_OVER("contents on the disk that belong to no file any more", true);

        private final String words;
        private final boolean repairable;

        What(String words, boolean repairable) {
            this.words = words;
            this.repairable = repairable;
        }

        public String words() {
            return words;
        }

        public boolean isRepairable() {
            return repairable;
        }
    }

    /** Whether something is to be done yet. */
    public boolean isOpen() {
        return wrong > 0 && !repaired;
    }
}

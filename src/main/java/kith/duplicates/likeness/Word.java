package kith.duplicates.likeness;

import java.util.Set;

/**
 * A word of a name, ready to be compared.
 *
 * @param plain    lower case, without accents
 * @param latin    the same in Latin letters
 * @param spelling what its transliterations share, by {@link Spelling}
 * @param sounds   its codes by Daitch and Mokotoff; none where it has no Latin letters
 * @param formal   the names it may stand for, by {@link Nicknames}; itself if none
 */
record Word(String plain, String latin, String spelling, Set<String> sounds, Set<String> formal) {

    /** How alike two words of a name are, the closest first. */
    enum Likeness {
        SAME,
        SPELLING,
        NICKNAME,
        TYPO,
        SOUND,
        INITIAL,
        OTHER
    }

    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;

    boolean isInitial() {
        return plain.length() == 1;
    }

    Likeness to(Word other) {
        if (spelling.equals(other.spelling)) {
            return plain.equals(other.plain) ? Likeness.SAME : Likeness.SPELLING;
        }
        if (isInitial() || other.isInitial()) {
            return spelling.charAt(0) == other.spelling.charAt(0) ? Likeness.INITIAL : Likeness.OTHER;
        }
        if (isShortFor(other) || other.isShortFor(this) || sharesOne(formal, other.formal)) {
            return Likeness.NICKNAME;
        }
        if (Typos.isTypo(spelling, other.spelling) || Typos.isTypo(latin, other.latin)) {
            return Likeness.TYPO;
        }
        return sharesOne(sounds, other.sounds) && spelling.charAt(0) == other.spelling.charAt(0)
                ? Likeness.SOUND
                : Likeness.OTHER;
    }

    /** As Chris is for Christopher, and Luki for Lukas. */
    private boolean isShortFor(Word other) {
        boolean isPet = latin.endsWith("i") && spelling.length() >= SHORTEST + 1 && spelling.length() <= LONGEST;
        return plain.length() >= SHORTEST
                        && plain.length() <= LONGEST
                        && other.plain.length() >= plain.length() + 2
                        && other.plain.startsWith(plain)
                || isPet && other.spelling.startsWith(spelling.substring(0, spelling.length() - 1));
    }

    private static boolean sharesOne(Set<String> ones, Set<String> others) {
        for (var one : ones) {
            if (others.contains(one)) {
                return true;
            }
        }
        return false;
    }
}

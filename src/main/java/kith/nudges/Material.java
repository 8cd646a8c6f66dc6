package kith.nudges;

import java.util.Optional;

/**
 * What to turn to somebody with: something to ask about, what was last written down, and a number and an address at
 * hand.
 */
public record Material(
        Optional<String> askAbout, Optional<String> lastNote, Optional<String> phone, Optional<String> email) {

    public static final Material NONE =
            new Material(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static Material askAbout(String detail) {
        return new Material(Optional.of(detail), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** This material, its gaps filled from another. */
    public Material or(Material other) {
        return new Material(
                askAbout.or(other::askAbout),
                lastNote.or(other::lastNote),
                phone.or(other::phone),
                email.or(other::email));
    }
}

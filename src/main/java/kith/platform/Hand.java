package kith.platform;

/**
 * What does what is done just now: a browser, a command, else the house itself. It is written down with every change of a
 * book, and decides nothing.
 */
public final class Hand {

    private static final ThreadLocal<String> NOW = new ThreadLocal<>();
    private static volatile String usual = "house";

    private Hand() {}

    /** Whatever this process does without another word is done by this. */
    public static void isUsually(String hand) {
        usual = hand;
    }

    /** Until it is {@link #letGo}, this thread works for it. */
    public static void take(String hand) {
        NOW.set(hand);
    }

    public static void letGo() {
        NOW.remove();
    }

    static String now() {
        var hand = NOW.get();
        return hand == null ? usual : hand;
    }
}

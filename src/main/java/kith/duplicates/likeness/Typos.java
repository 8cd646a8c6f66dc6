package kith.duplicates.likeness;

/**
 * Whether one word is another mistyped: at most one letter wrong, too many, missing or changed with its neighbour, two in
 * words of eight and more. The distance is optimal string alignment, Damerau's four mistakes.
 */
final class Typos {

    private static final int LONG = 8;

    private Typos() {}

    static boolean isTypo(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int most = shorter >= LONG ? 2 : shorter >= 4 ? 1 : 0;
        return most > 0 && Math.abs(one.length() - other.length()) <= most && distance(one, other) <= most;
    }

    /** Keeps the three rows that a letter's cost looks back on. */
    private static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        var last = new int[other.length() + 1];
        var now = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(last[j - 1] + wrong, Math.min(last[j], now[j - 1]) + 1);
                if (i > 1 && j > 1 && isChanged(one, other, i, j)) {
                    now[j] = Math.min(now[j], before[j - 2] + 1);
                }
            }
            var oldest = before;
            before = last;
            last = now;
            now = oldest;
        }
        return last[other.length()];
    }

    private static boolean isChanged(String one, String other, int i, int j) {
        return one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}

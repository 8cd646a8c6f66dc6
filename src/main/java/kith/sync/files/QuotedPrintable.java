package kith.sync.files;

/** The encoding of vCard 2.1 for what is not plain ASCII (RFC 2045 section 6.7), bytes in and out as Latin-1. */
final class QuotedPrintable {

    private QuotedPrintable() {}

    /** What is not an escape stays as it is; soft line ends are gone already. */
    static String decode(String encoded) {
        if (encoded.indexOf('=') < 0) {
            return encoded;
        }
        var plain = new StringBuilder(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c == '=' && i + 2 < encoded.length() && isHex(encoded.charAt(i + 1)) && isHex(encoded.charAt(i + 2))) {
                plain.append((char) Integer.parseInt(encoded, i + 1, i + 3, 16));
                i += 2;
            } else if (c != '=' || i + 1 < encoded.length()) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static boolean isHex(char c) {
        return Character.digit(c, 16) >= 0 && c < 0x7F;
    }
}

package kith.files;

import kith.web.Frame;

/** How large a file is, as people say it. */
final class HowLarge {

    private HowLarge() {}

    static String of(long bytes, Frame frame) {
        if (bytes < 1_000) {
            return frame.say("files.size.bytes", bytes);
        } else if (bytes < 1_000_000) {
            return frame.say("files.size.kb", bytes / 1_000);
        }
        return bytes < 1_000_000_000
                ? frame.say("files.size.mb", bytes / 1_000_000.0)
                : frame.say("files.size.gb", bytes / 1_000_000_000.0);
    }
}

package kith.moments.log;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kith.moments.Carried;
import kith.moments.Channel;
import kith.moments.Moment;
import kith.moments.Substance;
import kith.web.Frame;

/** How a page speaks of a moment. */
public final class MomentWords {

    private MomentWords() {}

    public static String icon(Channel channel) {
        return switch (channel) {
            case IN_PERSON -> "in-person";
            case CALL -> "phone";
            case VIDEO -> "video";
            case MESSAGE -> "message";
            case EMAIL -> "email";
            case LETTER -> "letter";
            case SOCIAL -> "world";
            case OTHER -> "note";
        };
    }

    /** "Coffee", else what it was and by whom: "Call from them". */
    public static String what(Frame frame, Moment moment) {
        if (!moment.occasion().isEmpty()) {
            return moment.occasion().substring(0, 1).toUpperCase(frame.words().locale())
                    + moment.occasion().substring(1);
        }
        var missed = moment.missed() ? ".missed" : "";
        var key = moment.planned()
                ? "moments.plan." + moment.channel()
                : "moments.what." + moment.channel() + "." + moment.direction() + missed;
        return frame.words().has(key) ? frame.say(key) : frame.say("moments.channel." + moment.channel());
    }

    /** "You: advice, an article", "They: an opening", "They opened up", "It lifted you". */
    public static List<String> substance(Frame frame, Substance substance) {
        var said = new ArrayList<String>();
        carried(frame, "gave", substance.gave()).ifPresent(said::add);
        carried(frame, "got", substance.got()).ifPresent(said::add);
        substance.openedUp().ifPresent(it -> said.add(frame.say("moments.said.opened." + it)));
        substance.energy().ifPresent(it -> said.add(frame.say("moments.said.energy." + it)));
        return said;
    }

    private static Optional<String> carried(Frame frame, String side, Set<Carried> carried) {
        return carried.isEmpty()
                ? Optional.empty()
                : Optional.of(frame.say(
                        "moments.said." + side,
                        carried.stream()
                                .map(it -> frame.say("moments.said.carried." + it))
                                .collect(Collectors.joining(", "))));
    }

    public static String length(Frame frame, Duration length) {
        long hours = length.toHours();
        int minutes = length.toMinutesPart();
        var key = hours == 0 ? "minutes" : minutes == 0 ? "hours" : "both";
        return frame.say("moments.length." + key.toLowerCase(Locale.ROOT), hours, minutes);
    }
}

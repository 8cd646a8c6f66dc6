package kith.settings;

import java.util.List;
import kith.web.Frame;

/** What every page of the settings is set in: the frame, one sentence on what is set here, and the other places. */
public record SettingsFrame(Frame frame, String lead, List<Link> links) {

    public record Link(String href, String label, String icon, boolean here) {}

    /** Whether this is the first of the settings, which the rest of the house leads to. */
    public boolean first() {
        return links.getFirst().here();
    }

    public String say(String key, Object... arguments) {
        return frame.say(key, arguments);
    }
}

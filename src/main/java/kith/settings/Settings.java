package kith.settings;

import java.util.Comparator;
import java.util.List;
import kith.web.Frame;
import kith.web.Visitor;
import org.springframework.stereotype.Component;

/** All places of the settings, whichever module they belong to. */
@Component
public class Settings {

    private final List<SettingsPlace> places;

    Settings(List<SettingsPlace> places) {
        this.places = places.stream()
                .sorted(Comparator.comparing(SettingsPlace::order).thenComparing(SettingsPlace::section))
                .toList();
    }

    /** The frame of a page of the settings: its title and lead are the words of the place and of its key + ".lead". */
    public SettingsFrame around(Frame frame, String section) {
        var host = frame.visitor().filter(Visitor::host).isPresent();
        var shown = places.stream().filter(it -> host || !it.host()).toList();
        var here = shown.stream()
                .filter(it -> it.section().equals(section))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No settings are called " + section + "."));
        return new SettingsFrame(
                frame.titled(frame.say(here.words()), "settings"),
                frame.say(here.words() + ".lead"),
                shown.stream().map(it -> link(frame, it, it.equals(here))).toList());
    }

    private static SettingsFrame.Link link(Frame frame, SettingsPlace place, boolean here) {
        return new SettingsFrame.Link(place.href(), frame.say(place.words()), place.icon(), here);
    }
}

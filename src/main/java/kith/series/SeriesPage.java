package kith.series;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kith.moments.Channel;
import kith.series.Series.Unit;
import kith.web.Frame;

/** What comes again and again, and a form for one more. */
record SeriesPage(Frame frame, List<Line> lines, SeriesForm form, Map<String, String> faults) {

    /** @param at where it is ended */
    record Line(String at, String what, String often, String next, String href) {}

    record Option(String value, String label, boolean chosen) {}

    List<Option> channels() {
        return Stream.of(Channel.values())
                .map(it -> new Option(
                        it.name(), frame.say("moments.channel." + it), it.name().equals(form.channel())))
                .toList();
    }

    List<Option> units() {
        return Stream.of(Unit.values())
                .map(it -> new Option(
                        it.name(), frame.say("series.unit." + it), it.name().equals(form.unit())))
                .toList();
    }

    String fault(String field) {
        return faults.getOrDefault(field, "");
    }
}

package kith.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kith.facts.RoughTime;

/** The member's own work as a browser sends it, every field as it was typed. */
record OwnWorkForm(String organisation, String title, String city, String since, String until) {

    static final OwnWorkForm EMPTY = new OwnWorkForm("", "", "", "", "");

    private static final int LONGEST = 200;

    OwnWorkForm {
        organisation = plain(organisation);
        title = plain(title);
        city = plain(city);
        since = plain(since);
        until = plain(until);
    }

    static OwnWorkForm of(OwnWork work) {
        return new OwnWorkForm(
                work.organisation(),
                work.title(),
                work.city(),
                work.since().map(RoughTime::toString).orElse(""),
                work.until().map(RoughTime::toString).orElse(""));
    }

    private static String plain(String typed) {
        return Optional.ofNullable(typed).map(String::strip).orElse("");
    }

    /** What is wrong, by field: the last part of the key of its words. */
    Map<String, String> faults() {
        var faults = new LinkedHashMap<String, String>();
        if (organisation.isEmpty()) {
            faults.put("organisation", "organisation");
        }
        if (Stream.of(organisation, title, city).anyMatch(it -> it.length() > LONGEST)) {
            faults.put("organisation", "long");
        }
        if (!since.isEmpty() && RoughTime.parse(since).isEmpty()) {
            faults.put("since", "time");
        }
        if (!until.isEmpty() && RoughTime.parse(until).isEmpty()) {
            faults.put("until", "time");
        } else if (isTurnedAround()) {
            faults.put("until", "order");
        }
        return faults;
    }

    private boolean isTurnedAround() {
        var from = RoughTime.parse(since);
        return RoughTime.parse(until)
                .filter(end -> from.filter(start -> end.year() < start.year()
                                || end.month().isPresent() && start.month().isPresent() && end.compareTo(start) < 0)
                        .isPresent())
                .isPresent();
    }

    /** Only of one without faults. */
    OwnWork work(OwnWork.Id id) {
        return new OwnWork(id, organisation, title, city, RoughTime.parse(since), RoughTime.parse(until));
    }
}

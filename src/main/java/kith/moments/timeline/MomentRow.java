package kith.moments.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.moments.Moment;
import kith.moments.log.MomentWords;
import kith.people.Detail;
import kith.people.Mentions.Piece;
import kith.people.Person;
import kith.people.PersonBrief;
import kith.web.Frame;

/**
 * A moment in a timeline.
 *
 * @param month the heading above it, where its month begins; empty else
 * @param who   the others in it, on a person's page; everybody, in the journal
 */
record MomentRow(
        String id,
        String month,
        String modifier,
        String icon,
        String what,
        List<Link> who,
        String when,
        String exact,
        String datetime,
        List<String> marks,
        List<Piece> note,
        List<String> substance,
        List<Learned> learned,
        boolean planned) {

    /** A detail that was noticed then. */
    record Learned(String icon, List<Piece> words) {}

    /** What the rows tell besides the moments themselves: the people by name, and what was learned. */
    record Around(
            Map<Person.Id, PersonBrief> people, Map<UUID, List<Detail>> learned, Map<String, List<Piece>> pieces) {

        List<Piece> in(String text) {
            return pieces.getOrDefault(text, List.of());
        }
    }

    /** Somebody named, and the comma after the name. */
    record Link(String href, String label, String after) {}

    /** The rows of a list from the newest to the oldest; {@code on} is the person whose page it is, if it is one's. */
    static List<MomentRow> of(
            Frame frame, List<Moment> moments, Around around, Optional<Person.Id> on, LocalDate today) {
        var rows = new ArrayList<MomentRow>();
        var last = "";
        for (var moment : moments) {
            var day = LocalDate.ofInstant(moment.at(), frame.words().zone());
            var month = frame.words().date("moments.month", day);
            rows.add(row(
                    frame,
                    moment,
                    around,
                    on,
                    month.equals(last) ? "" : month,
                    frame.words().relative(day, today)));
            last = month;
        }
        return rows;
    }

    private static MomentRow row(
            Frame frame, Moment moment, Around around, Optional<Person.Id> on, String month, String ago) {
        var length =
                moment.length().map(it -> ", " + MomentWords.length(frame, it)).orElse("");
        return new MomentRow(
                moment.id().value().toString(),
                month,
                moment.planned()
                        ? "moment--planned"
                        : moment.noise() ? "moment--noise" : moment.isMeeting() ? "moment--met" : "",
                MomentWords.icon(moment.channel()),
                MomentWords.what(frame, moment),
                links(moment.people().stream()
                        .filter(it -> on.filter(it::equals).isEmpty())
                        .flatMap(it -> Optional.ofNullable(around.people().get(it)).stream())
                        .toList()),
                ago + length,
                frame.words().time(moment.at()),
                moment.at().toString(),
                marks(frame, moment),
                moment.note().isEmpty() ? List.of() : around.in(moment.note()),
                MomentWords.substance(frame, moment.substance()),
                around.learned().getOrDefault(moment.id().value(), List.of()).stream()
                        .map(it -> new Learned(it.raiseOn().isPresent() ? "ask" : "learned", around.in(it.noticed())))
                        .toList(),
                moment.planned());
    }

    private static List<Link> links(List<PersonBrief> people) {
        return IntStream.range(0, people.size())
                .mapToObj(i -> new Link(
                        "/people/" + people.get(i).id().value(),
                        people.get(i).name(),
                        i < people.size() - 1 ? ", " : ""))
                .toList();
    }

    private static List<String> marks(Frame frame, Moment moment) {
        return Stream.of("planned", "noise", "missed")
                .filter(it -> switch (it) {
                    case "planned" -> moment.planned();
                    case "noise" -> moment.noise();
                    default -> moment.missed();
                })
                .map(it -> frame.say("moments.mark." + it))
                .toList();
    }
}

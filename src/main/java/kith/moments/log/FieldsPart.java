package kith.moments.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.moments.Channel;
import kith.moments.Direction;
import kith.moments.Moment;
import kith.moments.OwnKind;
import kith.people.Person;
import kith.people.PersonBrief;
import kith.web.Frame;

/**
 * A moment's form as a page shows it.
 *
 * @param details  whether it also asks what was learned and what to bring up
 * @param brief    whether only what is unclear is asked, and the rest folded away
 * @param question what to think over before it is saved; empty for nothing
 * @param faults   the words for each field that could not be read
 */
public record FieldsPart(
        Frame frame,
        String action,
        String save,
        LogForm form,
        List<Option> chosen,
        List<Pick> picks,
        List<Option> channels,
        List<Option> directions,
        List<LogForm.Topic> topics,
        boolean details,
        boolean brief,
        String question,
        Map<String, String> faults) {

    private static final List<String> ORDER = List.of("who", "day", "time", "channel", "minutes", "topics");

    record Option(String value, String label, String icon, boolean chosen) {}

    /** Somebody named, to be chosen among several, or added. */
    record Pick(String label, List<Option> options) {}

    /** A field to look at again: where it stands, its name, and the comma after it. */
    record Look(String href, String label, String after) {}

    static FieldsPart of(Frame frame, ReadLine.Laid laid, Map<Person.Id, PersonBrief> people, Set<String> faulty) {
        var form = laid.form();
        var topics = new ArrayList<>(form.topics());
        topics.add(new LogForm.Topic("", ""));
        return new FieldsPart(
                frame,
                "/log",
                frame.say("moments.save"),
                form,
                form.who().stream().flatMap(it -> chosen(frame, it, people)).toList(),
                laid.unsure().stream().map(it -> pick(frame, it)).toList(),
                channels(frame, form, laid.kinds()),
                directions(frame, form),
                topics,
                true,
                false,
                "",
                faulty.stream().collect(Collectors.toMap(it -> it, it -> frame.say("moments.fault." + it))));
    }

    /** To edit a moment that is there: its details belong to the people by now. */
    public FieldsPart editing(Moment.Id id) {
        return new FieldsPart(
                frame,
                "/moments/" + id.value(),
                frame.say("moments.save.changes"),
                form,
                chosen,
                picks,
                channels,
                directions,
                List.of(),
                false,
                false,
                question,
                faults);
    }

    /** Only what is unclear; the rest is understood and folded away. */
    FieldsPart inBrief() {
        return new FieldsPart(
                frame,
                action,
                save,
                form,
                chosen,
                picks,
                channels,
                directions,
                topics,
                details,
                true,
                question,
                faults);
    }

    /** With something to think over first; empty for nothing. */
    public FieldsPart asking(String question) {
        return question.isEmpty()
                ? this
                : new FieldsPart(
                        frame,
                        action,
                        frame.say("moments.save.sure"),
                        form,
                        chosen,
                        picks,
                        channels,
                        directions,
                        topics,
                        details,
                        brief,
                        question,
                        faults);
    }

    /** Whom of the moment's people its details may be about; empty where there are none, or nobody to choose among. */
    List<Option> about() {
        return form.hasDetails() ? people() : List.of();
    }

    /** As {@link #about}, for details still to be written. */
    List<Option> people() {
        var people = Stream.concat(
                        chosen.stream().map(it -> about(it.value(), it.label())),
                        picks.stream().map(it -> about(it.label(), it.label())))
                .toList();
        return people.size() > 1 ? people : List.of();
    }

    private Option about(String value, String label) {
        return new Option(value, label, "", value.equals(form.about()));
    }

    /** The faulty fields, in the order of the page. */
    List<Look> looks() {
        var faulty = ORDER.stream().filter(faults::containsKey).toList();
        return faulty.stream()
                .map(it ->
                        new Look("#" + it, frame.say("moments.field." + it), it.equals(faulty.getLast()) ? "." : ", "))
                .toList();
    }

    boolean isFaulty(String field) {
        return faults.containsKey(field);
    }

    String fault(String field) {
        return faults.getOrDefault(field, "");
    }

    SubstanceForm substance() {
        return SubstanceForm.of(frame, form.substance());
    }

    private static Stream<Option> chosen(Frame frame, String who, Map<Person.Id, PersonBrief> people) {
        if (who.startsWith(LogForm.NEW)) {
            var name = who.substring(LogForm.NEW.length());
            return Stream.of(new Option(who, frame.say("moments.who.new", name), "person-add", true));
        }
        return LogForm.id(who).map(people::get).stream().map(it -> new Option(who, it.name(), "people", true));
    }

    private static Pick pick(Frame frame, ReadLine.Unsure unsure) {
        var options = new ArrayList<Option>();
        unsure.candidates().forEach(it -> options.add(new Option(ReadLine.value(it), it.name(), "", false)));
        options.add(new Option(LogForm.NEW + unsure.words(), frame.say("moments.who.add", unsure.words()), "", false));
        options.add(new Option("", frame.say("moments.who.nobody"), "", false));
        return new Pick(unsure.words(), options);
    }

    /** The member's own kinds first; one of them is chosen by its name, else it is the way itself. */
    private static List<Option> channels(Frame frame, LogForm form, List<OwnKind> kinds) {
        var own = kinds.stream()
                .map(it -> new Option(
                        LogForm.KIND + it.name(),
                        it.name(),
                        MomentWords.icon(it.channel()),
                        it.isCalled(form.occasion()) && it.channel().name().equals(form.channel())
                                || form.channel().equals(LogForm.KIND + it.name())))
                .toList();
        boolean isOwn = own.stream().anyMatch(Option::chosen);
        var ways = Stream.of(Channel.values())
                .map(it -> new Option(
                        it.name(),
                        frame.say("moments.channel." + it),
                        MomentWords.icon(it),
                        !isOwn && it.name().equals(form.channel())));
        return Stream.concat(own.stream(), ways).toList();
    }

    private static List<Option> directions(Frame frame, LogForm form) {
        return Stream.of(Direction.values())
                .map(it -> new Option(
                        it.name(),
                        frame.say("moments.direction." + it),
                        "",
                        it.name().equals(form.direction())))
                .toList();
    }
}

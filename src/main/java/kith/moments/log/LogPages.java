package kith.moments.log;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.members.Member;
import kith.moments.Channel;
import kith.moments.Direction;
import kith.moments.line.Who;
import kith.moments.log.LogPage.Box;
import kith.moments.log.LogPage.Part;
import kith.moments.log.LogPage.Understanding;
import kith.people.People;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together the log box's pages: the line, what was understood of it, and the form to put it right. */
@Component
public class LogPages {

    private final ReadLine reading;
    private final People people;

    LogPages(ReadLine reading, People people) {
        this.reading = reading;
        this.people = people;
    }

    LogPage empty(Frame frame, String person, String back) {
        var box = new Box(frame, "", person, back, true, Optional.empty());
        return new LogPage(titled(frame), box);
    }

    /** The same form again, with what is to be looked at. */
    LogPage again(Member member, Frame frame, ReadLine.Laid laid, Set<String> faulty, String question) {
        var shown = fields(member, frame, laid, faulty).asking(question);
        var understanding = new Understanding(frame.say("moments.understood"), List.of(), List.of(), shown, true);
        return page(frame, laid.form(), "", understanding);
    }

    /** What to think over before somebody is reached out to once more. */
    public static String question(Frame frame, LogMoment.Outcome.TooMuch much) {
        var key = much.sameDay() ? "moments.much.day" : "moments.much.month";
        return frame.say(key, much.person().name(), much.times());
    }

    /** What was understood of a line, before anything is saved. */
    LogPage understood(Member member, Frame frame, ReadLine.Laid laid, String person) {
        if (laid.form().line().isBlank()) {
            return empty(frame, person, laid.form().back());
        }
        var fields = fields(member, frame, laid, Set.of());
        boolean open = !laid.isComplete();
        var title = frame.say(open ? "moments.understood.nearly" : "moments.understood");
        return page(
                frame,
                laid.form(),
                person,
                new Understanding(
                        title,
                        parts(member, frame, laid, fields),
                        open ? List.of() : fields.about(),
                        open ? fields.inBrief() : fields,
                        open));
    }

    public FieldsPart fields(Member member, Frame frame, ReadLine.Laid laid, Set<String> faulty) {
        return FieldsPart.of(frame, laid, people.brief(member.id(), laid.form().known()), faulty);
    }

    /** The person whose page a line is typed on, if they are in this member's book. */
    public Optional<Who.Known> on(Member member, String person) {
        return LogForm.id(LogForm.KNOWN + person)
                .flatMap(id -> Optional.ofNullable(
                        people.brief(member.id(), List.of(id)).get(id)))
                .map(it -> new Who.Known(it.id(), it.name()));
    }

    private static LogPage page(Frame frame, LogForm form, String person, Understanding understanding) {
        var box = new Box(frame, form.line(), person, form.back(), true, Optional.of(understanding));
        return new LogPage(titled(frame), box);
    }

    private static Frame titled(Frame frame) {
        return frame.titled(frame.say("moments.log.title"), "");
    }

    private List<Part> parts(Member member, Frame frame, ReadLine.Laid laid, FieldsPart fields) {
        var form = laid.form();
        var parts = new ArrayList<Part>();
        var who = fields.chosen().stream().map(FieldsPart.Option::label).toList();
        add(parts, frame, "people", "who", who, false);
        add(
                parts,
                frame,
                "people",
                "unsure",
                laid.unsure().stream().map(it -> it.words() + "?").toList(),
                true);
        add(parts, frame, "calendar", "when", List.of(when(member, frame, form)), false);
        form.channelSaid()
                .ifPresent(it -> add(parts, frame, MomentWords.icon(it), "how", List.of(how(frame, form)), false));
        if (!form.minutes().isBlank()) {
            var length = Duration.ofMinutes(Long.parseLong(form.minutes()));
            add(parts, frame, "time", "length", List.of(MomentWords.length(frame, length)), false);
        }
        add(parts, frame, "note", "note", form.note().isBlank() ? List.of() : List.of(form.note()), false);
        add(parts, frame, "gift", "held", MomentWords.substance(frame, form.substance()), false);
        add(parts, frame, "learned", "learned", form.learnedLines(), false);
        add(
                parts,
                frame,
                "ask",
                "topics",
                form.topics().stream().map(it -> topic(frame, it)).toList(),
                false);
        return parts;
    }

    private static void add(
            List<Part> parts, Frame frame, String icon, String label, List<String> words, boolean unsure) {
        if (!words.isEmpty()) {
            parts.add(new Part(icon, frame.say("moments.part." + label), words, unsure));
        }
    }

    private String when(Member member, Frame frame, LogForm form) {
        var now = reading.now(member);
        var at = form.at(now).atZone(now.getZone());
        var key = at.isAfter(now) ? "moments.when.plan" : "moments.when";
        return frame.say(
                key,
                frame.words().relative(at.toLocalDate(), now.toLocalDate()),
                form.time().isBlank()
                        ? frame.words().nearDay(at.toLocalDate())
                        : frame.words().time(at.toInstant()));
    }

    private static String how(Frame frame, LogForm form) {
        var draft = form.channelSaid().orElse(Channel.OTHER);
        var words = frame.say("moments.channel." + draft);
        var direction = form.directionSaid()
                .filter(it -> it != Direction.BOTH)
                .map(it -> ", "
                        + frame.say("moments.direction." + it)
                                .toLowerCase(frame.words().locale()))
                .orElse("");
        var occasion = form.occasion().isBlank() ? "" : " (" + form.occasion() + ")";
        var marks =
                form.noise() ? frame.say("moments.mark.noise") : form.missed() ? frame.say("moments.mark.missed") : "";
        return words + occasion + direction + (marks.isEmpty() ? "" : ", " + marks);
    }

    private static String topic(Frame frame, LogForm.Topic topic) {
        return topic.day().isBlank()
                ? topic.words()
                : frame.say("moments.topic.from", topic.words(), frame.words().day(LocalDate.parse(topic.day())));
    }
}

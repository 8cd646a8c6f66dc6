package kith.today;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kith.drafts.Work;
import kith.meaning.Liking;
import kith.nudges.Action;
import kith.nudges.Kind;
import kith.nudges.Nudge;
import kith.people.Person;
import kith.people.PersonBrief;
import kith.today.Card.Deed;
import kith.today.Card.Line;
import kith.today.Card.Link;
import kith.web.Frame;

/** Makes cards of nudges, in words. */
final class Cards {

    private final Frame frame;
    private final LocalDate today;
    private final Map<Person.Id, Liking> likings;

    Cards(Frame frame, LocalDate today, Map<Person.Id, Liking> likings) {
        this.frame = frame;
        this.today = today;
        this.likings = likings;
    }

    Card of(Nudge nudge, PersonBrief person) {
        var id = nudge.id().value().toString();
        return new Card(
                id,
                "/nudges/" + id,
                person,
                who(person),
                pill(nudge),
                pillStyle(nudge),
                nudge.reason().sentence(frame.words(), person.name(), today),
                material(nudge),
                act(nudge, person),
                deed(nudge),
                also(nudge),
                answers(nudge));
    }

    private static String who(PersonBrief person) {
        var role = person.role().map(Cards::role).orElse("");
        return Stream.of(role, person.city())
                .filter(it -> !it.isEmpty())
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
    }

    private static String role(Work work) {
        return Stream.of(work.title(), work.organisation())
                .filter(it -> !it.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    private String pill(Nudge nudge) {
        return frame.say(
                nudge.kind() == Kind.BIRTHDAY && isToday(nudge) ? "today.pill.birthday.today" : words(nudge.kind()));
    }

    /** The key of what a kind is called. */
    static String words(Kind kind) {
        return switch (kind) {
            case BIRTHDAY -> "nudges.kind.birthday";
            case OCCASION -> "nudges.kind.occasion";
            case RED_LINE -> "nudges.kind.redLine";
            case PLAN_PASSED -> "nudges.kind.plan";
            case REPLY_OWED -> "nudges.kind.reply";
            case TOUCH_DUE -> "nudges.kind.touch";
            case IN_PERSON_DUE -> "nudges.kind.meeting";
            case DETAIL -> "nudges.kind.detail";
            case PROJECT -> "nudges.kind.project";
            case REVIEW -> "nudges.kind.review";
            case NEW_IMPORT -> "nudges.kind.newcomer";
        };
    }

    private String pillStyle(Nudge nudge) {
        return switch (nudge.kind()) {
            case BIRTHDAY, OCCASION -> isToday(nudge) ? "pill--today" : "pill--soon";
            case RED_LINE -> "pill--overdue";
            case REPLY_OWED, PLAN_PASSED -> "pill--soon";
            case TOUCH_DUE, IN_PERSON_DUE, DETAIL, PROJECT, REVIEW, NEW_IMPORT -> "pill--outline";
        };
    }

    private static boolean isToday(Nudge nudge) {
        return nudge.reason().words().endsWith(".today");
    }

    private List<Line> material(Nudge nudge) {
        var lines = new ArrayList<Line>();
        nudge.material().askAbout().ifPresent(detail -> lines.add(new Line("ask", detail)));
        nudge.material().lastNote().ifPresent(note -> lines.add(new Line("note", note)));
        var likes = likings.getOrDefault(nudge.person(), Liking.UNKNOWN).said(frame.words());
        if (!likes.isEmpty()) {
            lines.add(new Line("you", frame.say("meaning.liking.card", likes)));
        }
        return lines;
    }

    private Optional<Link> act(Nudge nudge, PersonBrief person) {
        var name = firstName(person);
        return switch (nudge.action()) {
            case CALL ->
                nudge.material()
                        .phone()
                        .map(number -> new Link("phone", tel(number), frame.say("today.act.call", name)));
            case WRITE ->
                nudge.material()
                        .email()
                        .map(mail -> new Link("email", mailto(mail), frame.say("today.act.write", name)));
            case LOG -> Optional.of(new Link("log", log(nudge), frame.say("today.act.log")));
            case MEET -> Optional.of(new Link("in-person", log(nudge), frame.say("today.act.meet")));
            case REVIEW ->
                nudge.about().map(it -> new Link("work", "/people/reviews/" + it, frame.say("today.act.review")));
            case CONFIRM, SORT -> Optional.empty();
        };
    }

    private Optional<Deed> deed(Nudge nudge) {
        return switch (nudge.action()) {
            case CONFIRM -> Optional.of(new Deed("done", "doing", frame.say("today.act.confirm")));
            case SORT -> Optional.of(new Deed("kept", "doing", frame.say("today.act.sort")));
            case LOG, CALL, WRITE, MEET, REVIEW -> Optional.empty();
        };
    }

    /** The other ways to get there: to call or write before it can be logged, to log what was called. */
    private List<Link> also(Nudge nudge) {
        var links = new ArrayList<Link>();
        if (nudge.action() == Action.CALL || nudge.action() == Action.WRITE || nudge.action() == Action.MEET) {
            links.add(new Link("log", log(nudge), frame.say("today.act.log")));
        }
        if (nudge.action() == Action.LOG) {
            nudge.material()
                    .phone()
                    .ifPresent(it -> links.add(new Link("phone", tel(it), frame.say("today.also.call"))));
            nudge.material()
                    .email()
                    .ifPresent(it -> links.add(new Link("email", mailto(it), frame.say("today.also.write"))));
        }
        if (nudge.action() == Action.CONFIRM) {
            nudge.about().ifPresent(it -> links.add(new Link("edit", "/moments/" + it, frame.say("today.also.edit"))));
        }
        return links;
    }

    private List<Deed> answers(Nudge nudge) {
        var answers = new ArrayList<Deed>();
        if (nudge.kind() == Kind.NEW_IMPORT) {
            answers.add(new Deed("done", "shelving", frame.say("today.answer.shelving")));
        }
        if (nudge.kind() == Kind.DETAIL || nudge.kind() == Kind.PROJECT) {
            answers.add(new Deed("done", "doing", frame.say("today.act.raised")));
        }
        answers.add(new Deed("later", "postponing", frame.say("today.answer.postponing")));
        answers.add(new Deed("skip", "skipping", frame.say("today.answer.skipping")));
        answers.add(new Deed("not-this", "declining", frame.say("today.answer.declining")));
        return answers;
    }

    private static String log(Nudge nudge) {
        return "/log?back=/&person=" + nudge.person().value();
    }

    private static String firstName(PersonBrief person) {
        return person.name().split("\\s+", 2)[0];
    }

    private static String tel(String number) {
        return "tel:" + number.replaceAll("[^+0-9]", "");
    }

    private static String mailto(String address) {
        return "mailto:"
                + URLEncoder.encode(address, StandardCharsets.UTF_8)
                        .replace("%40", "@")
                        .replace("+", "%20");
    }
}

package kith.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.drafts.Met;
import kith.inbox.OnePage.Line;
import kith.inbox.OnePage.One;
import kith.inbox.OnePage.Way;
import kith.members.Member;
import kith.moments.Contact;
import kith.moments.Moments;
import kith.people.Circle;
import kith.people.Circles;
import kith.people.Details;
import kith.people.Newcomers.Waiting;
import kith.people.People;
import kith.people.Person;
import kith.people.PersonBrief;
import kith.people.WorkLine;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** Says what speaks for a next step with those who wait: what happened, where one met, in which circles they are. */
@Component
class ShowWaiting {

    private final People people;
    private final Moments moments;
    private final Circles circles;
    private final Details details;
    private final Clock clock;

    ShowWaiting(People people, Moments moments, Circles circles, Details details, Clock clock) {
        this.people = people;
        this.moments = moments;
        this.circles = circles;
        this.details = details;
        this.clock = clock;
    }

    /** Three statements for any number of them. */
    List<InboxPage.Row> rows(Frame frame, Member member, List<Waiting> some) {
        var ids = some.stream().map(it -> it.brief().id()).toList();
        var contacts = moments.contacts(member.id(), ids);
        var theirs = circles.of(member.id(), ids);
        var names = circles.all(member.id()).stream().collect(Collectors.toMap(Circle::id, Circle::name));
        return some.stream()
                .map(it -> {
                    var id = it.brief().id();
                    var in = theirs.getOrDefault(id, List.of()).stream()
                            .map(circle -> names.getOrDefault(circle, ""))
                            .toList();
                    var speaks = speaks(frame, member, contacts.getOrDefault(id, Contact.NONE), it.met(), in);
                    return new InboxPage.Row(
                            it.brief(),
                            sub(frame, it.brief()),
                            speaks.stream().map(Line::text).collect(Collectors.joining(" · ")));
                })
                .toList();
    }

    Optional<One> one(Frame frame, Member member, Waiting waiting) {
        return people.find(member.id(), waiting.brief().id()).map(person -> {
            var contact = moments.contacts(member.id(), List.of(person.id())).getOrDefault(person.id(), Contact.NONE);
            var known = new ArrayList<>(speaks(
                    frame,
                    member,
                    contact,
                    person.met(),
                    person.circles().stream().map(Circle::name).toList()));
            details.of(member.id(), person.id()).forEach(it -> known.add(new Line("ask", it.noticed())));
            if (!person.interests().isEmpty()) {
                known.add(new Line("kept", String.join(", ", person.interests())));
            }
            if (!person.notes().isBlank()) {
                known.add(new Line("note", person.notes()));
            }
            return new One(
                    person.brief(),
                    sub(frame, person.brief()),
                    known,
                    ways(person),
                    "/people/inbox/one?after=" + waiting.mark());
        });
    }

    private List<Line> speaks(Frame frame, Member member, Contact contact, Met met, List<String> in) {
        var lines = new ArrayList<Line>();
        if (!met.where().isEmpty()) {
            lines.add(new Line("in-person", frame.say("inbox.met", met.where())));
        }
        contact.lastTouchAt().ifPresent(at -> {
            var today = LocalDate.now(clock.withZone(member.zone()));
            var last = frame.words().relative(at.atZone(member.zone()).toLocalDate(), today);
            lines.add(new Line("history", frame.say("inbox.touches", contact.touches(), last)));
        });
        if (!in.isEmpty()) {
            lines.add(new Line("circle", frame.say("inbox.circles", String.join(", ", in))));
        }
        return lines;
    }

    private static String sub(Frame frame, PersonBrief person) {
        return Stream.of(person.role().map(it -> WorkLine.of(it, frame)).orElse(""), person.city())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static List<Way> ways(Person person) {
        return person.contacts().stream()
                .flatMap(it -> switch (it.kind()) {
                    case EMAIL -> Stream.of(new Way("email", "mailto:" + it.value(), it.value()));
                    case PHONE ->
                        Stream.of(new Way("phone", "tel:" + it.value().replaceAll("[^+0-9]", ""), it.value()));
                    case LINK ->
                        it.value().startsWith("http")
                                ? Stream.of(new Way("link", it.value(), it.value()))
                                : Stream.<Way>empty();
                })
                .toList();
    }
}

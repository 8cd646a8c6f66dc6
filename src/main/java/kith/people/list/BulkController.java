package kith.people.list;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.members.Member;
import kith.people.Circle;
import kith.people.Circles;
import kith.people.KeepInTouch;
import kith.people.People;
import kith.people.Person;
import kith.people.list.BulkEdits.Deed;
import kith.platform.Books;
import kith.web.Frame;
import kith.web.NotHere;
import kith.web.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Does one thing with many people of a list, and undoes it: only with those whom it changed. */
@Controller
class BulkController {

    private static final int LONGEST = 80;

    private final Books books;
    private final PeopleList list;
    private final People people;
    private final Circles circles;
    private final ObjectProvider<KeepInTouch> keeping;
    private final BulkEdits edits;
    private final Said said;
    private final Clock clock;

    BulkController(
            Books books,
            PeopleList list,
            People people,
            Circles circles,
            ObjectProvider<KeepInTouch> keeping,
            BulkEdits edits,
            Said said,
            Clock clock) {
        this.books = books;
        this.list = list;
        this.people = people;
        this.circles = circles;
        this.keeping = keeping;
        this.edits = edits;
        this.said = said;
        this.clock = clock;
    }

    /**
     * What is to be done, and with whom.
     *
     * @param person those who are ticked
     * @param all    any word: everybody of the list instead
     * @param into   the circle that they join or leave
     * @param name   of a circle that they join, if there is to be a new one
     */
    record Form(
            @Nullable String deed,
            @Nullable List<UUID> person,
            @Nullable String all,
            @Nullable UUID into,
            @Nullable String name) {}

    private record Done(UUID id, int people) {}

    @PostMapping("/people/bulk")
    String bulk(
            Frame frame,
            Member member,
            @ModelAttribute Asked asked,
            @ModelAttribute Form form,
            HttpServletResponse response) {
        var view = PeopleView.of(asked).whole();
        var today = LocalDate.now(clock.withZone(frame.words().zone()));
        var deed = Deed.of(form.deed() == null ? "" : form.deed()).orElseThrow(NotHere::new);
        books.write(member.id(), () -> {
            var circle = circle(member.id(), deed, form);
            if (circle.isEmpty() && needsCircle(deed)) {
                said.say(response, frame.say("people.bulk.circle"));
                return;
            }
            var whom = form.all() != null ? list.ids(member.id(), view.which(), today) : ticked(member.id(), form);
            var changed = whom.isEmpty() ? List.<Person.Id>of() : act(member.id(), deed, circle, whom);
            if (changed.isEmpty()) {
                said.say(response, frame.say(whom.isEmpty() ? "people.bulk.none" : "people.bulk.same"));
                return;
            }
            var id = edits.note(member.id(), deed, circle, changed);
            said.say(
                    response,
                    frame.say(
                            "people.bulk.done." + deed.word(),
                            changed.size(),
                            circle.map(Circle::name).orElse("")),
                    "/people/bulk/" + id + "/undoing");
        });
        return "redirect:" + view.href();
    }

    @PostMapping("/people/bulk/{id}/undoing")
    String undo(Frame frame, Member member, @PathVariable UUID id, HttpServletResponse response) {
        books.write(member.id(), () -> {
            var edit = edits.take(member.id(), id).orElseThrow(NotHere::new);
            var whom = edit.people();
            switch (edit.deed()) {
                case JOIN -> edit.circle().ifPresent(it -> circles.leave(member.id(), it, whom));
                case LEAVE -> edit.circle().ifPresent(it -> circles.join(member.id(), it, whom));
                case KEEP -> keeping.ifAvailable(it -> it.end(member.id(), whom));
                case BIN -> people.restore(member.id(), whom);
            }
            said.say(response, frame.say("people.bulk.undone", whom.size()));
        });
        return "redirect:/people";
    }

    private List<Person.Id> ticked(Member.Id member, Form form) {
        var ids = form.person() == null ? List.<UUID>of() : form.person();
        return List.copyOf(
                people.brief(member, ids.stream().map(Person.Id::new).toList()).keySet());
    }

    private Optional<Circle> circle(Member.Id member, Deed deed, Form form) {
        if (!needsCircle(deed)) {
            return Optional.empty();
        }
        var name = form.name() == null ? "" : form.name().strip();
        if (deed == Deed.JOIN && !name.isEmpty() && name.length() <= LONGEST) {
            return Optional.of(circles.create(member, name));
        }
        return Optional.ofNullable(form.into())
                .map(id -> circles.find(member, new Circle.Id(id)).orElseThrow(NotHere::new));
    }

    private static boolean needsCircle(Deed deed) {
        return deed == Deed.JOIN || deed == Deed.LEAVE;
    }

    /** Gives those with whom it made a difference. */
    private List<Person.Id> act(Member.Id member, Deed deed, Optional<Circle> circle, Collection<Person.Id> whom) {
        return switch (deed) {
            case JOIN -> circles.join(member, circle.orElseThrow().id(), whom);
            case LEAVE -> circles.leave(member, circle.orElseThrow().id(), whom);
            case KEEP -> keep(member, whom);
            case BIN -> people.bin(member, whom);
        };
    }

    private List<Person.Id> keep(Member.Id member, Collection<Person.Id> whom) {
        people.sort(member, whom);
        var keeper = keeping.getIfAvailable();
        return keeper == null ? List.of() : keeper.keepInTouch(member, whom);
    }
}

package kith.people.circles;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kith.drafts.Plain;
import kith.members.Member;
import kith.people.Circle;
import kith.people.Circles;
import kith.people.People;
import kith.people.Person;
import kith.platform.Books;
import kith.web.Frame;
import kith.web.NotHere;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The circles of a member, and who is in them. */
@Controller
class CircleController {

    private static final int LONGEST = 80;

    /** What people call it; who has such a circle need not be told of it. */
    private static final Set<String> FAMILY =
            Set.of("family", "my family", "familie", "famille", "familia", "famiglia", "kin", "relatives");

    private final Books books;
    private final People people;
    private final Circles circles;

    CircleController(Books books, People people, Circles circles) {
        this.books = books;
        this.people = people;
        this.circles = circles;
    }

    @GetMapping("/people/circles")
    ModelAndView all(Frame frame, Member member) {
        return view(frame, member, "", "", HttpStatus.OK);
    }

    @PostMapping("/people/circles")
    Object create(Frame frame, Member member, @RequestParam(defaultValue = "") String name) {
        if (name.isBlank() || name.length() > LONGEST) {
            return view(frame, member, name, frame.say("people.wrong.circle"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return "redirect:" + CirclePageController.at(circles.create(member.id(), name));
    }

    @PostMapping("/people/circles/{id}")
    Object rename(Frame frame, Member member, @PathVariable UUID id, @RequestParam(defaultValue = "") String name) {
        var circle = here(member, id);
        if (name.isBlank() || name.length() > LONGEST) {
            return view(frame, member, "", frame.say("people.wrong.circle"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!circles.rename(member.id(), circle.id(), name)) {
            return view(frame, member, "", frame.say("people.wrong.circle.taken"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return "redirect:" + CirclePageController.at(circle);
    }

    /** The circles of one person: those that are ticked, and a new one if it has a name. */
    @PostMapping("/people/{id}/circles")
    String place(
            Member member,
            @PathVariable UUID id,
            @RequestParam(name = "circle", defaultValue = "") List<UUID> ticked,
            @RequestParam(defaultValue = "") String name) {
        var person = new Person.Id(id);
        books.write(member.id(), () -> {
            if (people.brief(member.id(), List.of(person)).isEmpty()) {
                throw new NotHere();
            }
            var made = name.isBlank() || name.length() > LONGEST
                    ? Stream.<Circle.Id>empty()
                    : Stream.of(circles.create(member.id(), name).id());
            circles.place(
                    member.id(),
                    person,
                    Stream.concat(ticked.stream().map(Circle.Id::new), made).toList());
        });
        return "redirect:" + person.href();
    }

    private static boolean isFamily(Circle circle) {
        return FAMILY.contains(Plain.text(circle.name()));
    }

    private Circle here(Member member, UUID id) {
        return circles.find(member.id(), new Circle.Id(id)).orElseThrow(NotHere::new);
    }

    private ModelAndView view(Frame frame, Member member, String typed, String fault, HttpStatus status) {
        var page = books.read(member.id(), () -> {
            var sizes = circles.sizes(member.id());
            return new CirclesPage(
                    frame.titled(frame.say("people.circles.title"), "people"),
                    circles.all(member.id()).stream()
                            .map(it -> new CirclesPage.Line(
                                    it.id().value().toString(),
                                    it.name(),
                                    frame.say("people.list.count", sizes.getOrDefault(it.id(), 0))))
                            .toList(),
                    circles.all(member.id()).stream().noneMatch(CircleController::isFamily),
                    typed,
                    fault);
        });
        var view = new ModelAndView("people/circles/circles", "page", page);
        view.setStatus(status);
        return view;
    }
}

package kith.inbox;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.inbox.Sorting.Deed;
import kith.members.Member;
import kith.people.Circle;
import kith.people.Circles;
import kith.people.Newcomers;
import kith.people.Newcomers.Mark;
import kith.people.People;
import kith.people.Person;
import kith.platform.Books;
import kith.web.Frame;
import kith.web.NotHere;
import kith.web.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The inbox as a list, and one person after the other; and what is said of those who wait there. */
@Controller
class InboxController {

    static final String PAGE = "/people/inbox";
    private static final String ONE = PAGE + "/one";
    private static final int SHOWN = 50;

    private final Books books;
    private final Inbox inbox;
    private final Newcomers newcomers;
    private final People people;
    private final Circles circles;
    private final ShowWaiting showing;
    private final Said said;

    InboxController(
            Books books,
            Inbox inbox,
            Newcomers newcomers,
            People people,
            Circles circles,
            ShowWaiting showing,
            Said said) {
        this.books = books;
        this.inbox = inbox;
        this.newcomers = newcomers;
        this.people = people;
        this.circles = circles;
        this.showing = showing;
        this.said = said;
    }

    @GetMapping(PAGE)
    ModelAndView list(Frame frame, Member member, @RequestParam(defaultValue = "") String after) {
        return books.read(member.id(), () -> {
            var waiting = newcomers.page(member.id(), Mark.of(after), SHOWN + 1);
            var shown = waiting.subList(0, Math.min(waiting.size(), SHOWN));
            var page = new InboxPage(
                    frame.titled(frame.say("inbox.title"), "people"),
                    newcomers.count(member.id()),
                    showing.rows(frame, member, shown),
                    circles.all(member.id()),
                    waiting.size() > SHOWN
                            ? Optional.of(PAGE + "?after=" + shown.getLast().mark())
                            : Optional.empty());
            return new ModelAndView("inbox/inbox", "page", page);
        });
    }

    /**
     * @param after  the mark of whom was put off; empty to begin with the first
     * @param person whom to look at, where it was undone; the first after {@code after} otherwise
     */
    @GetMapping(ONE)
    ModelAndView one(
            Frame frame,
            Member member,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(required = false) @Nullable UUID person) {
        return books.read(member.id(), () -> {
            var waiting = person == null
                    ? newcomers.page(member.id(), Mark.of(after), 1).stream().findFirst()
                    : newcomers.find(member.id(), new Person.Id(person));
            var page = new OnePage(
                    frame.titled(frame.say("inbox.title"), "people"),
                    newcomers.count(member.id()),
                    waiting.flatMap(it -> showing.one(frame, member, it)),
                    circles.all(member.id()),
                    after);
            return new ModelAndView("inbox/one", "page", page);
        });
    }

    /**
     * What a browser sends. A button of one row carries that person's id under its deed, those for all that is ticked any
     * other word.
     *
     * @param all   any word: everybody who waits
     * @param into  the circle that they join too
     * @param after where the member was, one by one; null in the list
     */
    record Form(
            @Nullable List<UUID> person,
            @Nullable String word,
            @Nullable String meet,
            @Nullable String keep,
            @Nullable String book,
            @Nullable String bin,
            @Nullable String all,
            @Nullable String into,
            @Nullable String after) {

        Optional<Deed> deed() {
            return word != null
                    ? Optional.of(Deed.WORD)
                    : meet != null
                            ? Optional.of(Deed.MEET)
                            : keep != null
                                    ? Optional.of(Deed.KEEP)
                                    : book != null
                                            ? Optional.of(Deed.BOOK)
                                            : bin != null ? Optional.of(Deed.BIN) : Optional.empty();
        }

        /** Whose own button was pressed. */
        Optional<Person.Id> pressed() {
            for (var button : new String[] {word, meet, keep, book, bin}) {
                if (button != null) {
                    return id(button).map(Person.Id::new);
                }
            }
            return Optional.empty();
        }

        List<Person.Id> ticked() {
            return person == null
                    ? List.of()
                    : person.stream().map(Person.Id::new).toList();
        }

        Optional<UUID> circle() {
            return into == null ? Optional.empty() : id(into);
        }

        private static Optional<UUID> id(String text) {
            try {
                return Optional.of(UUID.fromString(text));
            } catch (IllegalArgumentException _) {
                return Optional.empty();
            }
        }
    }

    @PostMapping(PAGE + "/sorting")
    String sort(Frame frame, Member member, @ModelAttribute Form form, HttpServletResponse response) {
        var deed = form.deed();
        var circle = form.circle()
                .map(it -> circles.find(member.id(), new Circle.Id(it)).orElseThrow(NotHere::new));
        var whom = form.pressed()
                .map(List::of)
                .orElseGet(() -> form.all() != null ? newcomers.ids(member.id()) : form.ticked());
        var sorting = deed.flatMap(it -> inbox.sort(member.id(), it, whom, circle.map(Circle::id)));
        if (sorting.isEmpty()) {
            said.say(response, frame.say("inbox.none"));
            return "redirect:" + back(form);
        }
        var done = sorting.get();
        var words = frame.say("inbox.done." + done.deed().word(), done.people().size(), name(member, done));
        var also = circle.filter(_ -> done.deed() != Deed.BIN)
                .map(it -> " " + frame.say("inbox.done.circle", it.name()))
                .orElse("");
        said.say(
                response,
                words + also,
                PAGE + "/sorting/" + done.id() + "/undoing" + (form.after() == null ? "" : "?one"));
        return "redirect:" + onward(frame, done, form);
    }

    private static String onward(Frame frame, Sorting done, Form form) {
        if (done.deed() != Deed.WORD && done.deed() != Deed.MEET) {
            return back(form);
        }
        var line = done.deed() == Deed.MEET
                ? "&line=" + frame.say("inbox.meet.line").replace(" ", "%20")
                : "";
        return "/log?back=" + ONE + "&person=" + done.people().getFirst().value() + line;
    }

    private static String back(Form form) {
        return form.after() == null
                ? PAGE
                : ONE
                        + (form.after().isEmpty()
                                ? ""
                                : "?after="
                                        + Mark.of(form.after())
                                                .map(Mark::toString)
                                                .orElse(""));
    }

    /** Of one alone; those in the bin have none. */
    private String name(Member member, Sorting done) {
        return done.people().size() == 1
                ? people.find(member.id(), done.people().getFirst())
                        .map(it -> it.name().display())
                        .orElse("")
                : "";
    }

    /** @param one any word: the member sorts one by one */
    @PostMapping(PAGE + "/sorting/{id}/undoing")
    String undo(
            Frame frame,
            Member member,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String one,
            HttpServletResponse response) {
        var undone = inbox.undo(member.id(), id).orElseThrow(NotHere::new);
        said.say(
                response,
                frame.say(
                        undone.deed() == Deed.MET ? "inbox.undone.met" : "inbox.undone",
                        undone.people().size()));
        return "redirect:"
                + (one == null
                        ? PAGE
                        : ONE + "?person=" + undone.people().getFirst().value());
    }
}

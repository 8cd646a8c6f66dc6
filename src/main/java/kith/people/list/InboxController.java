package kith.people.list;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.members.Member;
import kith.people.KeepInTouch;
import kith.people.Listed;
import kith.people.People;
import kith.people.Person;
import kith.platform.Books;
import kith.web.Frame;
import kith.web.NotHere;
import kith.web.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where imported people wait to be sorted, and where binned ones wait to be forgotten. */
@Controller
class InboxController {

    private static final int MOST_BINNED = 200;

    private final Books books;
    private final People people;
    private final PeopleList list;
    private final ObjectProvider<KeepInTouch> keeping;
    private final Said said;
    private final Clock clock;

    InboxController(
            Books books, People people, PeopleList list, ObjectProvider<KeepInTouch> keeping, Said said, Clock clock) {
        this.books = books;
        this.people = people;
        this.list = list;
        this.keeping = keeping;
        this.said = said;
        this.clock = clock;
    }

    @GetMapping("/people/inbox")
    ModelAndView inbox(Frame frame, Member member, @RequestParam(required = false) @Nullable UUID after) {
        var rows = books.read(member.id(), () -> list.inbox(member.id(), after, PeopleList.PAGE + 1));
        var shown = rows.subList(0, Math.min(rows.size(), PeopleList.PAGE));
        var next = rows.size() > PeopleList.PAGE
                ? Optional.of(
                        "/people/inbox?after=" + shown.getLast().brief().id().value())
                : Optional.<String>empty();
        var page = new InboxPage(
                frame.titled(frame.say("people.inbox.title"), "people"),
                rows(frame, shown),
                next,
                keeping.getIfAvailable() != null);
        return new ModelAndView("people/list/inbox", "page", page);
    }

    /** Sorts those who are ticked, or the one whose own button was pressed. What else is said to do, does nothing. */
    @PostMapping("/people/inbox/sorting")
    String sort(
            Frame frame,
            Member member,
            @RequestParam(name = "person", defaultValue = "") List<UUID> ticked,
            @RequestParam(defaultValue = "") String keep,
            @RequestParam(defaultValue = "") String book,
            @RequestParam(defaultValue = "") String bin,
            HttpServletResponse response) {
        var deed = !keep.isEmpty() ? "keep" : !book.isEmpty() ? "book" : !bin.isEmpty() ? "bin" : "none";
        var ids = chosen(keep + book + bin, ticked);
        var names = people.brief(member.id(), ids);
        if (names.isEmpty() || deed.equals("none")) {
            said.say(response, frame.say("people.inbox.none"));
            return "redirect:/people/inbox";
        }
        books.write(member.id(), () -> {
            people.sort(member.id(), names.keySet());
            switch (deed) {
                case "keep" -> keeping.ifAvailable(it -> it.keepInTouch(member.id(), names.keySet()));
                case "bin" -> people.bin(member.id(), names.keySet());
                default -> {}
            }
        });
        var who = names.size() == 1 ? names.values().iterator().next().name() : "";
        said.say(response, frame.say("people.inbox.done." + deed, names.size(), who));
        return "redirect:/people/inbox";
    }

    /** A button of one row carries that person's id; the buttons for all that is ticked carry no id. */
    private static List<Person.Id> chosen(String pressed, List<UUID> ticked) {
        try {
            return List.of(new Person.Id(UUID.fromString(pressed)));
        } catch (IllegalArgumentException _) {
            return ticked.stream().map(Person.Id::new).toList();
        }
    }

    @GetMapping("/people/bin")
    ModelAndView bin(Frame frame, Member member) {
        var rows = books.read(member.id(), () -> list.bin(member.id(), MOST_BINNED));
        var page = new BinPage(
                frame.titled(frame.say("people.bin.title"), "people"),
                rows.stream().map(row -> binned(row, frame)).toList());
        return new ModelAndView("people/list/bin", "page", page);
    }

    private BinPage.Line binned(Listed row, Frame frame) {
        var since = row.binnedAt().orElseThrow(NotHere::new);
        var day = since.atZone(frame.words().zone()).toLocalDate();
        return new BinPage.Line(
                row.brief(),
                row.brief().id().href() + "/restoring",
                frame.say("people.bin.since", frame.words().relative(day, today(frame))));
    }

    private List<PersonRow> rows(Frame frame, List<Listed> rows) {
        return rows.stream().map(row -> PersonRow.of(row, frame, today(frame))).toList();
    }

    private LocalDate today(Frame frame) {
        return LocalDate.now(clock.withZone(frame.words().zone()));
    }
}

package kith.people.list;

import java.time.Clock;
import java.time.LocalDate;
import kith.members.Member;
import kith.people.Listed;
import kith.platform.Books;
import kith.web.Frame;
import kith.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where binned people wait to be forgotten. */
@Controller
class BinController {

    private static final int MOST_BINNED = 200;

    private final Books books;
    private final PeopleList list;
    private final Clock clock;

    BinController(Books books, PeopleList list, Clock clock) {
        this.books = books;
        this.list = list;
        this.clock = clock;
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

    private LocalDate today(Frame frame) {
        return LocalDate.now(clock.withZone(frame.words().zone()));
    }
}

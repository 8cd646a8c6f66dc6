package kith.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kith.members.Member;
import kith.moments.Moment;
import kith.moments.Moments;
import kith.nudges.Nudge;
import kith.nudges.Nudges;
import kith.people.Detail;
import kith.people.Details;
import kith.people.People;
import kith.platform.Books;
import kith.rhythm.Bonds;
import kith.stories.Project;
import kith.stories.Projects;
import org.springframework.stereotype.Component;

/** Does what a card is about, where one press can. */
@Component
class DoIt {

    private final Books books;
    private final Nudges nudges;
    private final People people;
    private final Details details;
    private final Moments moments;
    private final Bonds bonds;
    private final Projects projects;
    private final Clock clock;

    DoIt(
            Books books,
            Nudges nudges,
            People people,
            Details details,
            Moments moments,
            Bonds bonds,
            Projects projects,
            Clock clock) {
        this.books = books;
        this.nudges = nudges;
        this.people = people;
        this.details = details;
        this.moments = moments;
        this.bonds = bonds;
        this.projects = projects;
        this.clock = clock;
    }

    /** Gives the key of what is to be said about it. */
    String doIt(Member member, Nudge nudge) {
        return books.write(member.id(), () -> {
            nudges.settle(member.id(), nudge);
            return switch (nudge.kind()) {
                case NEW_IMPORT -> keep(member, nudge);
                case PLAN_PASSED -> confirm(member, nudge);
                case DETAIL -> raise(member, nudge);
                case PROJECT -> ask(member, nudge);
                case BIRTHDAY, OCCASION, RED_LINE, REPLY_OWED, TOUCH_DUE, IN_PERSON_DUE, REVIEW -> "today.said.done";
            };
        });
    }

    /** In the book, and no more. */
    void shelve(Member member, Nudge nudge) {
        books.write(member.id(), () -> {
            people.sort(member.id(), List.of(nudge.person()));
            nudges.settle(member.id(), nudge);
        });
    }

    private String keep(Member member, Nudge nudge) {
        people.sort(member.id(), List.of(nudge.person()));
        bonds.keepInTouch(member.id(), List.of(nudge.person()));
        return "today.said.kept";
    }

    private String confirm(Member member, Nudge nudge) {
        nudge.about().ifPresent(plan -> moments.confirm(member.id(), new Moment.Id(plan)));
        return "today.said.confirmed";
    }

    private String raise(Member member, Nudge nudge) {
        nudge.about().ifPresent(detail -> details.raise(member.id(), new Detail.Id(detail)));
        return "today.said.raised";
    }

    private String ask(Member member, Nudge nudge) {
        var today = LocalDate.now(clock.withZone(member.zone()));
        nudge.about().ifPresent(project -> projects.asked(member.id(), new Project.Id(project), today));
        return "today.said.raised";
    }
}

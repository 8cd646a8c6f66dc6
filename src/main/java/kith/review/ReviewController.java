package kith.review;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.members.Member;
import kith.people.People;
import kith.people.Person;
import kith.people.PersonBrief;
import kith.platform.Books;
import kith.review.Concerned.Answer;
import kith.rhythm.Rhythm;
import kith.web.Frame;
import kith.web.NotHere;
import kith.web.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The reviews, and one of them, one person after the other; left at any time and gone on with where one was. */
@Controller
class ReviewController {

    private static final String ONE = "/people/reviews/{id}";
    private static final String PERSON = ONE + "/people/{person}";

    /** As many as a page shows beside the one whom it is about. */
    private static final int SHOWN = 100;

    private final Books books;
    private final Reviews reviews;
    private final People people;
    private final ShowConcerned showing;
    private final Said said;

    ReviewController(Books books, Reviews reviews, People people, ShowConcerned showing, Said said) {
        this.books = books;
        this.reviews = reviews;
        this.people = people;
        this.showing = showing;
        this.said = said;
    }

    @GetMapping("/people/reviews")
    ModelAndView all(Frame frame, Member member) {
        var rows = reviews.all(member.id()).stream()
                .map(it -> {
                    var day = it.openedAt().atZone(member.zone()).toLocalDate();
                    boolean done = it.closedAt().isPresent();
                    return new ReviewsPage.Row(
                            it.id().href(),
                            title(frame, it),
                            frame.say(done ? "review.state.done" : "review.state.open", it.decided(), it.people()),
                            done ? "state--kept" : "state--soon",
                            day.toString(),
                            frame.words().day(day));
                })
                .toList();
        var titled = frame.titled(frame.say("review.title"), "people");
        return new ModelAndView("review/reviews", "page", new ReviewsPage(titled, rows));
    }

    /** @param person whom to decide about; without, the first who waits */
    @GetMapping(ONE)
    ModelAndView one(
            Frame frame, Member member, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID person) {
        return books.read(member.id(), () -> {
            var review = review(member, id);
            var concerned = reviews.concerned(member.id(), review.id());
            var briefs = people.brief(
                    member.id(), concerned.stream().map(Concerned::person).toList());
            var there = concerned.stream()
                    .filter(it -> briefs.containsKey(it.person()))
                    .toList();
            var one = there.stream()
                    .filter(it -> person == null
                            ? it.answer().isEmpty()
                            : it.person().value().equals(person))
                    .findFirst();
            if (person != null && one.isEmpty()) {
                throw new NotHere();
            }
            var rows = new ArrayList<ReviewPage.Row>();
            there.stream()
                    .limit(SHOWN)
                    .forEach(it -> Optional.ofNullable(briefs.get(it.person()))
                            .ifPresent(brief -> rows.add(row(frame, review, it, brief))));
            var page = new ReviewPage(
                    frame.titled(title(frame, review), "people"),
                    review,
                    sum(frame, there),
                    one.flatMap(it -> people.find(member.id(), it.person())
                            .map(who -> showing.show(frame, member, review, it, who))),
                    rows,
                    there.stream().anyMatch(it -> it.answer().isEmpty()));
            return new ModelAndView("review/review", "page", page);
        });
    }

    /** @param days how often to be in touch, where they are kept */
    @PostMapping(PERSON)
    String answer(
            Frame frame,
            Member member,
            @PathVariable UUID id,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "30") int days,
            HttpServletResponse response) {
        var review = review(member, id);
        var who = new Person.Id(person);
        var name = Optional.ofNullable(people.brief(member.id(), List.of(who)).get(who))
                .map(PersonBrief::name)
                .orElseThrow(NotHere::new);
        var span = Math.clamp(days, 1, Rhythm.LONGEST.getDays());
        boolean done = switch (answer) {
            case "keep" -> reviews.keep(member.id(), review.id(), who, span);
            case "rest" -> reviews.rest(member.id(), review.id(), who);
            case "later" -> reviews.later(member.id(), review.id(), who);
            default -> false;
        };
        if (!done) {
            throw new NotHere();
        }
        said.say(
                response,
                frame.say("review.said." + answer, name, frame.say("rhythm.span", span)),
                review.id().href() + "/people/" + person + "/undoing");
        return "redirect:" + review.id().href();
    }

    @PostMapping(PERSON + "/undoing")
    String undo(
            Frame frame,
            Member member,
            @PathVariable UUID id,
            @PathVariable UUID person,
            HttpServletResponse response) {
        var review = review(member, id);
        if (!reviews.undo(member.id(), review.id(), new Person.Id(person))) {
            throw new NotHere();
        }
        said.say(response, frame.say("review.said.undone"));
        return "redirect:" + review.id().href() + "?person=" + person;
    }

    @PostMapping(ONE + "/closing")
    String close(Frame frame, Member member, @PathVariable UUID id, HttpServletResponse response) {
        var review = review(member, id);
        reviews.close(member.id(), review.id(), true);
        said.say(response, frame.say("review.said.closed"), review.id().href() + "/opening");
        return "redirect:/people/reviews";
    }

    @PostMapping(ONE + "/opening")
    String reopen(Member member, @PathVariable UUID id) {
        var review = review(member, id);
        reviews.close(member.id(), review.id(), false);
        return "redirect:" + review.id().href();
    }

    private Review review(Member member, UUID id) {
        return reviews.find(member.id(), new Review.Id(id)).orElseThrow(NotHere::new);
    }

    private static String title(Frame frame, Review review) {
        return review.isOwn()
                ? frame.say("review.title.own", review.organisation())
                : frame.say("review.title.others", review.people());
    }

    private static ReviewPage.Row row(Frame frame, Review review, Concerned one, PersonBrief person) {
        var state = one.answer()
                .map(it -> "review.answer." + it.word())
                .orElse(one.laterAt().isPresent() ? "review.answer.later" : "review.answer.open");
        var style = one.answer().filter(it -> it == Answer.KEEP).isPresent() ? "state--kept" : "state--resting";
        return new ReviewPage.Row(
                person,
                review.id().href() + "?person=" + person.id().value(),
                frame.say(state),
                one.answer().isEmpty() ? "state--soon" : style);
    }

    /** As in: 2 kept, 1 rests. */
    private static String sum(Frame frame, List<Concerned> all) {
        return Stream.of(Answer.values())
                .map(answer -> {
                    var count = all.stream()
                            .filter(it -> it.answer().filter(answer::equals).isPresent())
                            .count();
                    return count == 0 ? "" : frame.say("review.sum." + answer.word(), count);
                })
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }
}

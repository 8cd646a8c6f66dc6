package kith.review;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.facts.RoughTime;
import kith.members.Member;
import kith.platform.Books;
import kith.platform.Ids;
import kith.review.OwnWorkPage.Fields;
import kith.settings.Settings;
import kith.settings.SettingsPlace;
import kith.web.Frame;
import kith.web.NotHere;
import kith.web.Said;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The settings of the member's own work; leaving it opens the review of those who are there. */
@Controller
class OwnWorkController {

    private static final String PAGE = "/settings/work";
    private static final String FRESH = "new";

    private final Books books;
    private final OwnWorks works;
    private final Reviews reviews;
    private final Settings places;
    private final Said said;
    private final Clock clock;

    OwnWorkController(Books books, OwnWorks works, Reviews reviews, Settings places, Said said, Clock clock) {
        this.books = books;
        this.works = works;
        this.reviews = reviews;
        this.places = places;
        this.said = said;
        this.clock = clock;
    }

    @Configuration(proxyBeanMethods = false)
    static class Place {
        @Bean
        SettingsPlace ownWorkPlace() {
            return new SettingsPlace("work", PAGE, "review.work.title", "work", 17, false);
        }
    }

    @GetMapping(PAGE)
    ModelAndView show(Frame frame, Member member) {
        return page(frame, member, "", OwnWorkForm.EMPTY);
    }

    @PostMapping(PAGE)
    ModelAndView add(Frame frame, Member member, OwnWorkForm form, HttpServletResponse response) {
        if (!form.faults().isEmpty()) {
            return page(frame, member, FRESH, form);
        }
        works.say(member.id(), form.work(new OwnWork.Id(Ids.next())));
        said.say(response, frame.say("review.work.said.kept"));
        return back();
    }

    /** Whoever names the end of what had none has left. */
    @PostMapping(PAGE + "/{id}")
    ModelAndView change(
            Frame frame, Member member, @PathVariable UUID id, OwnWorkForm form, HttpServletResponse response) {
        var before = find(member, id);
        if (!form.faults().isEmpty()) {
            return page(frame, member, id.toString(), form);
        }
        var now = form.work(before.id());
        if (before.until().isEmpty() && now.until().isPresent()) {
            return leave(frame, member, before, now, response);
        }
        works.say(member.id(), now);
        said.say(response, frame.say("review.work.said.kept"), PAGE + "/" + id + sending(before));
        return back();
    }

    @PostMapping(PAGE + "/{id}/leaving")
    ModelAndView leave(Frame frame, Member member, @PathVariable UUID id, HttpServletResponse response) {
        var before = find(member, id);
        var month = RoughTime.parse(YearMonth.now(clock.withZone(member.zone())).toString());
        var now = new OwnWork(before.id(), before.organisation(), before.title(), before.city(), before.since(), month);
        return leave(frame, member, before, now, response);
    }

    private ModelAndView leave(Frame frame, Member member, OwnWork before, OwnWork now, HttpServletResponse response) {
        var review = books.write(member.id(), () -> {
            works.say(member.id(), now);
            return reviews.leave(member.id(), now.organisation());
        });
        said.say(
                response,
                frame.say(
                        review.isEmpty() ? "review.work.said.left.nobody" : "review.work.said.left",
                        now.organisation()),
                PAGE + "/" + before.id().value() + "/staying" + sending(before));
        return review.map(it -> new ModelAndView("redirect:" + it.id().href())).orElseGet(OwnWorkController::back);
    }

    /** They did not leave after all: the review goes, what was decided in it stays. */
    @PostMapping(PAGE + "/{id}/staying")
    ModelAndView stay(
            Frame frame, Member member, @PathVariable UUID id, OwnWorkForm form, HttpServletResponse response) {
        var before = find(member, id);
        if (!form.faults().isEmpty()) {
            throw new NotHere();
        }
        books.write(member.id(), () -> {
            works.say(member.id(), form.work(before.id()));
            reviews.stay(member.id(), before.organisation());
        });
        said.say(response, frame.say("review.work.said.stay"));
        return back();
    }

    /** Goes through those of a workplace that was left before. */
    @PostMapping(PAGE + "/{id}/review")
    ModelAndView review(Frame frame, Member member, @PathVariable UUID id, HttpServletResponse response) {
        var organisation = find(member, id).organisation();
        return reviews.leave(member.id(), organisation)
                .map(it -> new ModelAndView("redirect:" + it.id().href()))
                .orElseGet(() -> {
                    said.say(response, frame.say("review.work.said.nobody", organisation));
                    return back();
                });
    }

    @PostMapping(PAGE + "/{id}/removal")
    ModelAndView remove(Frame frame, Member member, @PathVariable UUID id, HttpServletResponse response) {
        var gone = works.remove(member.id(), new OwnWork.Id(id)).orElseThrow(NotHere::new);
        said.say(response, frame.say("review.work.said.gone"), PAGE + sending(gone));
        return back();
    }

    private OwnWork find(Member member, UUID id) {
        return works.all(member.id()).stream()
                .filter(it -> it.id().value().equals(id))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    private static ModelAndView back() {
        return new ModelAndView("redirect:" + PAGE);
    }

    /** As the end of an address that says this. */
    private static String sending(OwnWork work) {
        var form = OwnWorkForm.of(work);
        return UriComponentsBuilder.newInstance()
                .queryParam("organisation", "{organisation}")
                .queryParam("title", "{title}")
                .queryParam("city", "{city}")
                .queryParam("since", "{since}")
                .queryParam("until", "{until}")
                .encode()
                .buildAndExpand(form.organisation(), form.title(), form.city(), form.since(), form.until())
                .toUriString();
    }

    /** The form called {@code which} with what was typed, the others with what holds. */
    private ModelAndView page(Frame frame, Member member, String which, OwnWorkForm typed) {
        var all = works.all(member.id()).stream()
                .map(it -> {
                    var id = it.id().value().toString();
                    boolean isTyped = id.equals(which);
                    return new Fields(
                            PAGE + "/" + id,
                            id,
                            line(frame, it),
                            it.until().isEmpty(),
                            isTyped ? typed : OwnWorkForm.of(it),
                            isTyped ? faults(frame, typed) : Map.of());
                })
                .toList();
        boolean isFresh = which.equals(FRESH);
        var fresh = new Fields(
                PAGE, FRESH, "", true, isFresh ? typed : OwnWorkForm.EMPTY, isFresh ? faults(frame, typed) : Map.of());
        var shown = new ModelAndView("review/works", "page", new OwnWorkPage(places.around(frame, "work"), all, fresh));
        if (!which.isEmpty()) {
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return shown;
    }

    private static Map<String, String> faults(Frame frame, OwnWorkForm form) {
        var words = new HashMap<String, String>();
        form.faults().forEach((field, fault) -> words.put(field, frame.say("review.work.fault." + fault)));
        return words;
    }

    private static String line(Frame frame, OwnWork work) {
        var words = frame.words();
        var time = work.until()
                .map(end -> work.since()
                        .map(start -> frame.say("review.work.both", start.said(words), end.said(words)))
                        .orElseGet(() -> frame.say("review.work.until", end.said(words))))
                .or(() -> work.since().map(start -> frame.say("review.work.since", start.said(words))));
        return Stream.of(
                        Stream.of(work.title(), work.organisation())
                                .filter(it -> !it.isEmpty())
                                .collect(Collectors.joining(", ")),
                        work.city(),
                        time.orElse(""))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}

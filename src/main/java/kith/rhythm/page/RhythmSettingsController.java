package kith.rhythm.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kith.members.Member;
import kith.people.Circle;
import kith.people.Circles;
import kith.rhythm.Rhythm;
import kith.rhythm.RhythmSettings;
import kith.rhythm.RhythmWish;
import kith.rhythm.page.RhythmSettingsPage.CircleFields;
import kith.settings.Settings;
import kith.web.Frame;
import kith.web.NotHere;
import kith.web.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The settings of rhythms: a member's own, those of circles, and, for the host, the house's. */
@Controller
class RhythmSettingsController {

    private static final String PAGE = "/settings/rhythm";

    private final RhythmSettings settings;
    private final Settings places;
    private final Circles circles;
    private final Said said;

    RhythmSettingsController(RhythmSettings settings, Settings places, Circles circles, Said said) {
        this.settings = settings;
        this.places = places;
        this.circles = circles;
        this.said = said;
    }

    @GetMapping(PAGE)
    ModelAndView show(Member member, Frame frame) {
        return page(member, frame, "", new RhythmForm("", "", "", ""), Map.of());
    }

    @PostMapping(PAGE)
    Object setMine(Member member, Frame frame, RhythmForm form, HttpServletResponse response) {
        if (!form.errors().isEmpty()) {
            return again(member, frame, "mine", form);
        }
        settings.setUsual(member.id(), form.wish());
        return saved(frame, response);
    }

    @PostMapping(PAGE + "/circles/{id}")
    Object setCircle(
            Member member,
            Frame frame,
            @PathVariable UUID id,
            RhythmForm form,
            @RequestParam(defaultValue = "") String back,
            HttpServletResponse response) {
        var circle = circles.all(member.id()).stream()
                .map(Circle::id)
                .filter(it -> it.value().equals(id))
                .findFirst()
                .orElseThrow(NotHere::new);
        if (!form.errors().isEmpty()) {
            return again(member, frame, id.toString(), form);
        }
        settings.setCircle(member.id(), circle, form.wish());
        return saved(frame, response, back.isEmpty() ? PAGE : "/people/circles/" + id);
    }

    /** An empty number goes back to what the house began with. */
    @PostMapping("/host/rhythm")
    Object setHouse(Member member, Frame frame, RhythmForm form, HttpServletResponse response) {
        if (!form.errors().isEmpty()) {
            return again(member, frame, "house", form);
        }
        settings.setHouse(Rhythm.USUAL.with(form.wish()));
        return saved(frame, response);
    }

    private ModelAndView again(Member member, Frame frame, String which, RhythmForm form) {
        var page = page(member, frame, which, form, form.errors());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** The page; the form called {@code which} with what was typed, the others with what holds. */
    private ModelAndView page(Member member, Frame frame, String which, RhythmForm typed, Map<String, String> errors) {
        var house = settings.house();
        var mine = settings.usual(member.id());
        var wishes = settings.circles(member.id());
        var fields = new Fields(frame, which, typed, errors);
        var ofCircles = circles.all(member.id()).stream()
                .map(circle -> circleFields(circle, wishes.get(circle.id()), house.with(mine), fields))
                .toList();
        var ofHouse =
                member.host() ? List.of(fields.of("house", RhythmForm.of(house), Rhythm.USUAL)) : List.<WishFields>of();
        var page = new RhythmSettingsPage(
                places.around(frame, "rhythm"), fields.of("mine", RhythmForm.of(mine), house), ofCircles, ofHouse);
        return new ModelAndView("rhythm/page/settings", "page", page);
    }

    private static CircleFields circleFields(Circle circle, @Nullable RhythmWish wish, Rhythm usual, Fields fields) {
        var id = circle.id().value().toString();
        var said = wish == null ? RhythmWish.NOTHING : wish;
        return new CircleFields(
                circle.name(),
                ofCircle(id),
                !said.equals(RhythmWish.NOTHING) || fields.which().equals(id),
                fields.of(id, RhythmForm.of(said), usual));
    }

    private record Fields(Frame frame, String which, RhythmForm typed, Map<String, String> errors) {

        WishFields of(String id, RhythmForm stored, Rhythm usual) {
            return id.equals(which)
                    ? WishFields.of(frame, id, typed, usual, errors)
                    : WishFields.of(frame, id, stored, usual, Map.of());
        }
    }

    static String ofCircle(String id) {
        return PAGE + "/circles/" + id;
    }

    private View saved(Frame frame, HttpServletResponse response) {
        return saved(frame, response, PAGE);
    }

    private View saved(Frame frame, HttpServletResponse response, String back) {
        said.say(response, frame.say("rhythm.said.saved"));
        var seeOther = new RedirectView(back);
        seeOther.setStatusCode(HttpStatus.SEE_OTHER);
        return seeOther;
    }
}

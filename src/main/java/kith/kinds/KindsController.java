package kith.kinds;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kith.members.Member;
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

/** The settings of a member's own kinds of touch. */
@Controller
class KindsController {

    private static final String PAGE = "/settings/kinds";
    private static final String FRESH = "new";

    private final Kinds kinds;
    private final Settings places;
    private final Said said;

    KindsController(Kinds kinds, Settings places, Said said) {
        this.kinds = kinds;
        this.places = places;
        this.said = said;
    }

    @Configuration(proxyBeanMethods = false)
    static class Place {
        @Bean
        SettingsPlace kindsPlace() {
            return new SettingsPlace("kinds", PAGE, "kinds.title", "log", 16, false);
        }
    }

    @GetMapping(PAGE)
    ModelAndView show(Frame frame, Member member) {
        return page(frame, member, "", KindForm.EMPTY, Map.of());
    }

    @PostMapping(PAGE)
    Object add(Frame frame, Member member, KindForm form, HttpServletResponse response) {
        if (!form.faults().isEmpty()) {
            return again(frame, member, FRESH, form, form.faults());
        }
        if (!kinds.add(member.id(), form.kind())) {
            return again(frame, member, FRESH, form, Map.of("name", "taken"));
        }
        said.say(response, frame.say("kinds.said.added", form.name()));
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/{id}")
    Object change(Frame frame, Member member, @PathVariable UUID id, KindForm form, HttpServletResponse response) {
        var which = find(member, id);
        if (!form.faults().isEmpty()) {
            return again(frame, member, id.toString(), form, form.faults());
        }
        if (!kinds.change(member.id(), which, form.kind())) {
            return again(frame, member, id.toString(), form, Map.of("name", "taken"));
        }
        said.say(response, frame.say("kinds.said.changed", form.name()));
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/{id}/removal")
    String takeOut(Frame frame, Member member, @PathVariable UUID id, HttpServletResponse response) {
        kinds.setOut(member.id(), find(member, id), true);
        said.say(response, frame.say("kinds.said.out"), PAGE + "/" + id + "/restoring");
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/{id}/restoring")
    String takeBack(Frame frame, Member member, @PathVariable UUID id, HttpServletResponse response) {
        if (!kinds.setOut(member.id(), new Kind.Id(id), false)) {
            throw new NotHere();
        }
        said.say(response, frame.say("kinds.said.back"));
        return "redirect:" + PAGE;
    }

    private Kind.Id find(Member member, UUID id) {
        return kinds.all(member.id()).stream()
                .map(Kind::id)
                .filter(it -> it.value().equals(id))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    private ModelAndView again(Frame frame, Member member, String which, KindForm form, Map<String, String> faults) {
        var page = page(frame, member, which, form, faults);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** The form called {@code which} with what was typed, the others with what holds. */
    private ModelAndView page(Frame frame, Member member, String which, KindForm typed, Map<String, String> faults) {
        var settings = places.around(frame, "kinds");
        var words = new HashMap<String, String>();
        faults.forEach((field, fault) -> words.put(field, frame.say("kinds.fault." + fault)));
        var all = kinds.all(member.id()).stream()
                .map(it -> {
                    var id = it.id().value().toString();
                    boolean isTyped = id.equals(which);
                    var form = isTyped ? typed : KindForm.of(it.what());
                    return new KindsPage.Fields(
                            PAGE + "/" + id,
                            id,
                            it.what().name(),
                            form,
                            KindsPage.channels(settings, form),
                            isTyped ? words : Map.of());
                })
                .toList();
        var form = which.equals(FRESH) ? typed : KindForm.EMPTY;
        var fresh = new KindsPage.Fields(
                PAGE, FRESH, "", form, KindsPage.channels(settings, form), which.equals(FRESH) ? words : Map.of());
        return new ModelAndView("kinds/kinds", "page", new KindsPage(settings, all, fresh));
    }
}

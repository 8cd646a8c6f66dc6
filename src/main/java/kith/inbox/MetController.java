package kith.inbox;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import kith.members.Member;
import kith.web.Frame;
import kith.web.Said;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on which one writes down after an event whom one met. */
@Controller
class MetController {

    private static final String PAGE = "/people/met";

    private final WriteDown writing;
    private final Said said;
    private final Clock clock;

    MetController(WriteDown writing, Said said, Clock clock) {
        this.writing = writing;
        this.said = said;
        this.clock = clock;
    }

    /** @param faults in words, by field */
    record MetPage(Frame frame, MetForm form, String today, Map<String, String> faults) {

        String fault(String field) {
            return faults.getOrDefault(field, "");
        }
    }

    @GetMapping(PAGE)
    ModelAndView ask(Frame frame, Member member) {
        var today = LocalDate.now(clock.withZone(member.zone())).toString();
        return page(frame, new MetForm("", "", today, ""), today, Map.of());
    }

    @PostMapping(PAGE)
    ModelAndView write(Frame frame, Member member, MetForm form, HttpServletResponse response) {
        var today = LocalDate.now(clock.withZone(member.zone()));
        var faults = form.faults(today);
        if (!faults.isEmpty()) {
            return page(frame, form, today.toString(), faults);
        }
        var written = writing.write(member, form);
        said.say(
                response,
                frame.say("inbox.said.met", written.sorting().people().size(), written.known(), form.where()),
                InboxController.PAGE + "/sorting/" + written.sorting().id() + "/undoing");
        return new ModelAndView("redirect:" + InboxController.PAGE);
    }

    private static ModelAndView page(Frame frame, MetForm form, String today, Map<String, String> faults) {
        var words = new HashMap<String, String>();
        faults.forEach((field, fault) -> words.put(field, frame.say("inbox.fault." + fault)));
        var titled = frame.titled(frame.say("inbox.met.title"), "people");
        var shown = new ModelAndView("inbox/met", "page", new MetPage(titled, form, today, words));
        if (!faults.isEmpty()) {
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return shown;
    }
}

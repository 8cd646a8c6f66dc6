package kith.moments.log;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import kith.members.Member;
import kith.moments.log.LogMoment.Outcome;
import kith.people.PersonBrief;
import kith.platform.Books;
import kith.web.Frame;
import kith.web.Said;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The log box: a line in everyday words, what was understood of it, and the form to put that right. A line is read and saved
 * with the book opened once.
 */
@Controller
public class LogController {

    private final Books books;
    private final ReadLine reading;
    private final LogPages pages;
    private final LogMoment deed;
    private final Said said;

    LogController(Books books, ReadLine reading, LogPages pages, LogMoment deed, Said said) {
        this.books = books;
        this.reading = reading;
        this.pages = pages;
        this.deed = deed;
        this.said = said;
    }

    @GetMapping("/log")
    ModelAndView box(Frame frame, Member member, @RequestParam MultiValueMap<String, String> fields) {
        var typed = LineForm.of(fields);
        return typed.line().isEmpty()
                ? page(pages.empty(frame, typed.person(), typed.back()))
                : understood(frame, member, fields);
    }

    /** The plain form, for those who would rather fill in fields. */
    @GetMapping("/log/fields")
    ModelAndView fields(
            Frame frame,
            Member member,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String back) {
        var nothing = new LineForm("", person, "", local(back));
        var laid = reading.lay(member, nothing, pages.on(member, person));
        return page(pages.again(member, frame, laid, Set.of(), ""));
    }

    @PostMapping("/log/understood")
    ModelAndView understood(Frame frame, Member member, @RequestParam MultiValueMap<String, String> fields) {
        var typed = LineForm.of(fields);
        return books.readByKey(member.id(), () -> {
            var laid = reading.lay(member, typed, pages.on(member, typed.person()));
            return page(pages.understood(member, frame, laid, typed.person()));
        });
    }

    /** Saves a line straight away, if all of it was understood. */
    @PostMapping("/log/line")
    Object line(
            Frame frame,
            Member member,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletResponse response) {
        var typed = LineForm.of(fields);
        return books.writeByKey(member.id(), () -> {
            var laid = reading.lay(member, typed, pages.on(member, typed.person()));
            return laid.isComplete()
                    ? save(frame, member, laid, response)
                    : faulty(pages.understood(member, frame, laid, typed.person()));
        });
    }

    @PostMapping("/log")
    Object log(
            Frame frame,
            Member member,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletResponse response) {
        return books.writeByKey(member.id(), () -> {
            var laid = reading.resolve(member, LogForm.of(fields));
            var faulty = new LinkedHashSet<>(laid.form().faults());
            if (!laid.unsure().isEmpty() || laid.form().who().isEmpty()) {
                faulty.add("who");
            }
            return faulty.isEmpty()
                    ? save(frame, member, laid, response)
                    : faulty(pages.again(member, frame, laid, faulty, ""));
        });
    }

    private Object save(Frame frame, Member member, ReadLine.Laid laid, HttpServletResponse response) {
        return switch (deed.log(member, laid.form(), reading.now(member))) {
            case Outcome.Logged logged -> {
                var names = logged.people().stream().map(PersonBrief::name).collect(Collectors.joining(", "));
                said.say(
                        response,
                        frame.say("moments.said.logged", names),
                        "/moments/" + logged.id().value() + "/binning");
                yield redirect(back(laid.form(), logged));
            }
            case Outcome.TooMuch much ->
                faulty(pages.again(member, frame, laid, Set.of(), LogPages.question(frame, much)));
            case Outcome.Nobody _ -> faulty(pages.again(member, frame, laid, Set.of("who"), ""));
        };
    }

    private static String back(LogForm form, Outcome.Logged logged) {
        var back = local(form.back());
        return back.isEmpty() ? "/people/" + logged.people().getFirst().id().value() : back;
    }

    private static ModelAndView page(LogPage page) {
        return new ModelAndView("moments/log/log", "page", page);
    }

    private static ModelAndView faulty(LogPage page) {
        var view = page(page);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    public static View redirect(String to) {
        var view = new RedirectView(to);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        return view;
    }

    /** Only a path of this house. */
    static String local(String to) {
        return to.startsWith("/") && !to.startsWith("//") && !to.startsWith("/\\") ? to : "";
    }
}

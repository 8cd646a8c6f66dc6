package kith.moments.timeline;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.members.Member;
import kith.moments.Moment;
import kith.moments.MomentPanel;
import kith.moments.Moments;
import kith.moments.log.LogController;
import kith.moments.log.LogForm;
import kith.moments.log.LogMoment;
import kith.moments.log.LogMoment.Outcome;
import kith.moments.log.LogPages;
import kith.moments.log.ReadLine;
import kith.people.PersonPanel;
import kith.platform.Books;
import kith.web.Frame;
import kith.web.NotHere;
import kith.web.Said;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The journal, and what can be done with one moment: look, change, bin, restore, confirm. */
@Controller
class MomentController {

    private static final int PAGE = 30;

    private final Books books;
    private final Moments moments;
    private final LogMoment deed;
    private final ReadLine reading;
    private final LogPages pages;
    private final Said said;
    private final TellMoments tell;
    private final List<MomentPanel> panels;
    private final TemplateEngine templates;

    MomentController(
            Books books,
            Moments moments,
            LogMoment deed,
            ReadLine reading,
            LogPages pages,
            Said said,
            TellMoments tell,
            List<MomentPanel> panels,
            TemplateEngine templates) {
        this.books = books;
        this.moments = moments;
        this.deed = deed;
        this.reading = reading;
        this.pages = pages;
        this.said = said;
        this.tell = tell;
        this.panels = panels;
        this.templates = templates;
    }

    @GetMapping("/moments")
    ModelAndView journal(
            Frame frame,
            Member member,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String before) {
        var page = books.readByKey(member.id(), () -> page(frame, member, person, before));
        return new ModelAndView("moments/timeline/journal", "page", page);
    }

    private JournalPage page(Frame frame, Member member, String person, String before) {
        var on = pages.on(member, person);
        if (on.isEmpty() && !person.isEmpty()) {
            throw new NotHere();
        }
        var after = place(before);
        var found = on.map(it -> moments.timeline(member.id(), it.id(), after, PAGE + 1))
                .orElseGet(() -> moments.all(member.id(), after, PAGE + 1));
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var here = "/moments" + (person.isEmpty() ? "" : "?person=" + person);
        var earlier = found.size() > PAGE
                ? here + (person.isEmpty() ? "?" : "&") + "before="
                        + token(shown.getLast().place())
                : "";
        var title = on.map(it -> frame.say("moments.journal.of", it.name())).orElse(frame.say("moments.journal"));
        return new JournalPage(
                frame.titled(title, "moments"),
                tell.rows(frame, member, shown, Optional.empty()),
                earlier,
                before.isEmpty() ? "" : here,
                person.isEmpty() ? "" : "/people/" + person,
                "/year" + (person.isEmpty() ? "" : "?person=" + person),
                "/log" + (person.isEmpty() ? "" : "?person=" + person));
    }

    @GetMapping("/moments/{id}")
    ModelAndView moment(Frame frame, Member member, @PathVariable UUID id) {
        var moment = moments.find(member.id(), new Moment.Id(id)).orElseThrow(NotHere::new);
        var laid = reading.show(member, form(moment, member));
        return page(frame, member, moment, laid, Set.of(), "");
    }

    @PostMapping("/moments/{id}")
    Object change(
            Frame frame,
            Member member,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletResponse response) {
        var moment = moments.find(member.id(), new Moment.Id(id)).orElseThrow(NotHere::new);
        var laid = reading.resolve(member, LogForm.of(fields));
        var faulty = new LinkedHashSet<>(laid.form().faults());
        if (!laid.unsure().isEmpty() || laid.form().known().isEmpty()) {
            faulty.add("who");
        }
        return faulty.isEmpty()
                ? change(frame, member, moment, laid, response)
                : again(page(frame, member, moment, laid, faulty, ""));
    }

    private Object change(Frame frame, Member member, Moment moment, ReadLine.Laid laid, HttpServletResponse response) {
        return switch (deed.change(member, moment, laid.form(), reading.now(member))) {
            case Outcome.Logged changed -> {
                said.say(
                        response,
                        frame.say("moments.said.changed"),
                        "/moments/" + moment.id().value() + "/unchanging");
                yield LogController.redirect(
                        "/people/" + changed.people().getFirst().id().value());
            }
            case Outcome.TooMuch much ->
                again(page(frame, member, moment, laid, Set.of(), LogPages.question(frame, much)));
            case Outcome.Nobody _ -> again(page(frame, member, moment, laid, Set.of("who"), ""));
        };
    }

    private static ModelAndView again(ModelAndView view) {
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    @PostMapping("/moments/{id}/binning")
    Object bin(Frame frame, Member member, @PathVariable UUID id, HttpServletResponse response) {
        var moment = moments.find(member.id(), new Moment.Id(id)).orElseThrow(NotHere::new);
        moments.bin(member.id(), moment.id());
        said.say(response, frame.say("moments.said.binned"), "/moments/" + id + "/restoring");
        return LogController.redirect(
                moment.people().size() == 1
                        ? "/people/" + moment.people().getFirst().value()
                        : "/moments");
    }

    @PostMapping("/moments/{id}/restoring")
    Object restore(Frame frame, Member member, @PathVariable UUID id, HttpServletResponse response) {
        if (!moments.restore(member.id(), new Moment.Id(id))) {
            throw new NotHere();
        }
        said.say(response, frame.say("moments.said.restored"));
        return LogController.redirect("/moments/" + id);
    }

    @PostMapping("/moments/{id}/unchanging")
    Object unchange(Frame frame, Member member, @PathVariable UUID id, HttpServletResponse response) {
        if (!deed.takeBack(member, new Moment.Id(id))) {
            throw new NotHere();
        }
        said.say(response, frame.say("moments.said.unchanged"), "/moments/" + id + "/unchanging");
        return LogController.redirect("/moments/" + id);
    }

    @PostMapping("/moments/{id}/confirmation")
    Object confirm(Frame frame, Member member, @PathVariable UUID id, HttpServletResponse response) {
        var moment = moments.find(member.id(), new Moment.Id(id)).orElseThrow(NotHere::new);
        moments.confirm(member.id(), moment.id());
        said.say(response, frame.say("moments.said.confirmed"));
        return LogController.redirect("/people/" + moment.people().getFirst().value());
    }

    private ModelAndView page(
            Frame frame, Member member, Moment moment, ReadLine.Laid laid, Set<String> faulty, String question) {
        var titled = frame.titled(frame.say("moments.edit.title"), "moments");
        var fields =
                pages.fields(member, titled, laid, faulty).editing(moment.id()).asking(question);
        var id = moment.id().value().toString();
        return new ModelAndView(
                "moments/timeline/moment",
                "page",
                new MomentPage(titled, id, moment.planned(), fields, panels(titled, member, moment)));
    }

    private List<Content> panels(Frame frame, Member member, Moment moment) {
        return panels.stream()
                .flatMap(it -> it.about(member, moment, frame).stream())
                .sorted(Comparator.comparingInt(PersonPanel.Panel::order))
                .map(it -> (Content) output -> templates.render(it.template() + ".jte", it.page(), output))
                .toList();
    }

    private static LogForm form(Moment moment, Member member) {
        var at = moment.at().atZone(member.zone());
        return new LogForm(
                "",
                moment.people().stream().map(ReadLine::value).toList(),
                "",
                at.toLocalDate().toString(),
                at.toLocalTime().withSecond(0).withNano(0).toString(),
                moment.channel().name(),
                moment.direction().name(),
                moment.length().map(Duration::toMinutes).map(Object::toString).orElse(""),
                moment.occasion(),
                moment.note(),
                moment.noise(),
                moment.missed(),
                moment.planned(),
                "",
                List.of(),
                moment.substance(),
                "",
                false,
                "");
    }

    private static String token(Moment.Place place) {
        return place.at().toEpochMilli() * 1000 + place.at().getNano() / 1000 % 1000 + "."
                + place.id().value();
    }

    private static Moment.Place place(String token) {
        try {
            int dot = token.indexOf('.');
            if (dot < 0) {
                return Moments.NEWEST;
            }
            long micros = Long.parseLong(token.substring(0, dot));
            return new Moment.Place(
                    Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1000),
                    new Moment.Id(UUID.fromString(token.substring(dot + 1))));
        } catch (IllegalArgumentException _) {
            return Moments.NEWEST;
        }
    }
}

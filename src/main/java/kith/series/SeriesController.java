package kith.series;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.members.Member;
import kith.people.KnownNames;
import kith.people.People;
import kith.people.Person;
import kith.people.PersonBrief;
import kith.platform.Books;
import kith.series.Series.Wish;
import kith.web.Frame;
import kith.web.NotHere;
import kith.web.Said;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What comes again and again: looked at, begun, ended, gone on with. */
@Controller
class SeriesController {

    private static final String PAGE = "/series";

    private final Books books;
    private final AllSeries series;
    private final People people;
    private final KnownNames names;
    private final Said said;
    private final Clock clock;

    SeriesController(Books books, AllSeries series, People people, KnownNames names, Said said, Clock clock) {
        this.books = books;
        this.series = series;
        this.people = people;
        this.names = names;
        this.said = said;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    ModelAndView show(Frame frame, Member member, @RequestParam(defaultValue = "") String who) {
        return page(frame, member, SeriesForm.fresh(who), Map.of());
    }

    @PostMapping(PAGE)
    Object begin(Frame frame, Member member, SeriesForm form, HttpServletResponse response) {
        return books.writeByKey(member.id(), () -> {
            var faults = new LinkedHashMap<String, String>();
            form.faults(today(member)).forEach(it -> faults.put(it, frame.say("series.fault." + it)));
            var who = who(frame, member, form, faults);
            if (!faults.isEmpty()) {
                var page = page(frame, member, form, faults);
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                return page;
            }
            var wish = new Wish(
                    who,
                    form.what(),
                    form.channelSaid().orElseThrow(),
                    form.everySaid().orElseThrow(),
                    form.day().orElseThrow(),
                    form.clock());
            var id = series.begin(member, wish);
            said.say(response, frame.say("series.said.begun"), PAGE + "/" + id.value() + "/ending");
            return "redirect:" + PAGE;
        });
    }

    /** A name that is nobody's, or of several, is said in words. */
    private List<Person.Id> who(Frame frame, Member member, SeriesForm form, Map<String, String> faults) {
        var called = names.called(member.id(), new HashSet<>(form.names()));
        var who = new ArrayList<Person.Id>();
        for (var name : form.names()) {
            var meant = called.getOrDefault(name, List.of());
            if (meant.size() == 1) {
                who.add(meant.getFirst().id());
            } else {
                faults.putIfAbsent(
                        "who", frame.say(meant.isEmpty() ? "series.fault.nobody" : "series.fault.several", name));
            }
        }
        return who.stream().distinct().toList();
    }

    @PostMapping(PAGE + "/{id}/ending")
    String end(Frame frame, Member member, @PathVariable UUID id, HttpServletResponse response) {
        if (!series.end(member.id(), new Series.Id(id))) {
            throw new NotHere();
        }
        said.say(response, frame.say("series.said.ended"), PAGE + "/" + id + "/going-on");
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/{id}/going-on")
    String goOn(Frame frame, Member member, @PathVariable UUID id, HttpServletResponse response) {
        if (!series.resume(member.id(), new Series.Id(id))) {
            throw new NotHere();
        }
        said.say(response, frame.say("series.said.resumed"));
        return "redirect:" + PAGE;
    }

    private ModelAndView page(Frame frame, Member member, SeriesForm form, Map<String, String> faults) {
        return books.readByKey(member.id(), () -> {
            var all = series.all(member.id());
            var who = people.brief(
                    member.id(),
                    all.stream().flatMap(it -> it.wish().people().stream()).collect(Collectors.toSet()));
            var lines = all.stream().map(it -> line(frame, member, it, who)).toList();
            return new ModelAndView(
                    "series/series",
                    "page",
                    new SeriesPage(frame.titled(frame.say("series.title"), "moments"), lines, form, faults));
        });
    }

    private SeriesPage.Line line(Frame frame, Member member, Series it, Map<Person.Id, PersonBrief> who) {
        var names = it.wish().people().stream()
                .map(who::get)
                .filter(Objects::nonNull)
                .map(PersonBrief::name)
                .collect(Collectors.joining(", "));
        var every = it.wish().every();
        return new SeriesPage.Line(
                PAGE + "/" + it.id().value() + "/ending",
                frame.say("series.line", it.wish().what(), names),
                frame.say("series.every." + every.unit(), every.count()),
                frame.say(
                        "series.next", frame.words().day(it.on()), frame.words().relative(it.on(), today(member))),
                "/moments/" + it.plan().value());
    }

    private LocalDate today(Member member) {
        return LocalDate.now(clock.withZone(member.zone()));
    }
}

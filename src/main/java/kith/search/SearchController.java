package kith.search;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.members.Member;
import kith.people.Listed;
import kith.people.People;
import kith.people.Person;
import kith.people.PersonBrief;
import kith.people.PersonSearch;
import kith.people.SearchPart;
import kith.people.WorkLine;
import kith.platform.Books;
import kith.search.Search.Answer;
import kith.search.Search.Found;
import kith.search.SearchPage.Kind;
import kith.search.SearchPage.Row;
import kith.search.SearchPage.Section;
import kith.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The page that finds everything: people, and what was written about them. */
@Controller
class SearchController {

    private static final String PEOPLE = "people";
    private static final int FEW = 5;
    private static final int PAGE = 50;

    private final Books books;
    private final Search search;
    private final PersonSearch persons;
    private final People people;
    private final ReadingJob job;
    private final Clock clock;

    SearchController(Books books, Search search, PersonSearch persons, People people, ReadingJob job, Clock clock) {
        this.books = books;
        this.search = search;
        this.persons = persons;
        this.people = people;
        this.job = job;
        this.clock = clock;
    }

    @GetMapping("/search")
    ModelAndView search(
            Frame frame,
            Member member,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String after) {
        var asked = new Question(frame, member, said(q), part(kind), kind.equals(PEOPLE), Mark.of(after));
        return new ModelAndView("search/search", "page", page(asked));
    }

    /** @param part of which alone something is wanted */
    private record Question(
            Frame frame, Member member, String q, Optional<SearchPart> part, boolean people, Optional<Mark> after) {

        String kind() {
            return people ? PEOPLE : part.map(SearchPart::kind).orElse("");
        }

        Wanted wanted() {
            return Wanted.of(q);
        }

        String href(String kind, Optional<Mark> from) {
            return UriComponentsBuilder.fromPath("/search")
                    .queryParam("q", "{q}")
                    .queryParamIfPresent("kind", Optional.of(kind).filter(it -> !it.isEmpty()))
                    .queryParamIfPresent("after", from.map(Mark::written))
                    .encode()
                    .buildAndExpand(q)
                    .toUriString();
        }
    }

    /** As much of it as is looked for, without what cannot be shown. */
    private static String said(String q) {
        var said = q.replaceAll("\\p{Cntrl}", " ").strip();
        return said.length() > Wanted.LONGEST
                ? said.substring(0, said.offsetByCodePoints(0, said.codePointCount(0, Wanted.LONGEST) - 1))
                : said;
    }

    private Optional<SearchPart> part(String kind) {
        return search.parts().stream().filter(it -> it.kind().equals(kind)).findFirst();
    }

    private SearchPage page(Question asked) {
        var frame = asked.frame();
        var title = frame.say("search.title");
        if (asked.wanted().isNothing()) {
            return new SearchPage(
                    frame.titled(title, ""),
                    asked.q(),
                    asked.kind(),
                    List.of(),
                    List.of(),
                    asked.q().isEmpty() ? "" : frame.say("search.none", asked.q()),
                    "");
        }
        var found = books.readByKey(asked.member().id(), () -> found(asked));
        if (found.behind()) {
            job.soon(asked.member().id());
        }
        return new SearchPage(
                frame.titled(frame.say("search.title.of", asked.q()), ""),
                asked.q(),
                asked.kind(),
                kinds(asked),
                found.sections(),
                found.sections().isEmpty() ? frame.say("search.none", asked.q()) : "",
                found.partial() ? frame.say("search.reading") : "");
    }

    private List<Kind> kinds(Question asked) {
        var parts = search.parts().stream().map(it -> kind(asked, it.kind(), it.label(asked.frame())));
        return Stream.concat(
                        Stream.of(
                                kind(asked, "", asked.frame().say("search.everything")),
                                kind(asked, PEOPLE, asked.frame().say("search.people"))),
                        parts)
                .toList();
    }

    private static Kind kind(Question asked, String kind, String label) {
        return new Kind(asked.href(kind, Optional.empty()), label, kind.equals(asked.kind()));
    }

    private record Everything(List<Section> sections, boolean behind, boolean partial) {}

    /** People first. For a slip in a name is looked only where the words say nothing else. */
    private Everything found(Question asked) {
        var member = asked.member().id();
        if (asked.people()) {
            return new Everything(persons(asked, persons.find(member, asked.q(), PAGE + 1)), false, false);
        }
        var answer = answer(asked);
        var texts = texts(asked, answer);
        if (asked.part().isPresent()) {
            return new Everything(texts, answer.behind(), answer.partial());
        }
        var named = persons.begins(member, asked.q(), FEW + 1);
        if (named.isEmpty() && texts.isEmpty()) {
            named = persons.find(member, asked.q(), FEW + 1);
        }
        var sections = new ArrayList<>(persons(asked, named));
        sections.addAll(texts);
        return new Everything(sections, answer.behind(), answer.partial());
    }

    private List<Section> texts(Question asked, Answer answer) {
        var briefs = people.brief(asked.member().id(), mentioned(answer.found()));
        return answer.found().stream()
                .filter(it -> !it.texts().isEmpty())
                .map(it -> section(asked, it, briefs))
                .toList();
    }

    private Answer answer(Question asked) {
        var member = asked.member().id();
        return asked.part()
                .map(it -> search.of(member, asked.wanted(), it, asked.after(), PAGE))
                .orElseGet(() -> search.all(member, asked.wanted(), FEW));
    }

    /** Of each text the first of whom it is about. */
    private static Collection<Person.Id> mentioned(List<Found> found) {
        return found.stream()
                .flatMap(it -> it.texts().stream())
                .flatMap(it -> it.people().stream().limit(1))
                .collect(Collectors.toSet());
    }

    private static List<Section> persons(Question asked, List<Listed> found) {
        int most = asked.people() ? PAGE : FEW;
        var more = found.size() > most && !asked.people() ? Optional.of(more(asked, PEOPLE)) : Optional.<Kind>empty();
        var rows = found.stream().limit(most).map(it -> row(asked, it)).toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Section(PEOPLE, asked.frame().say("search.people"), rows, more));
    }

    private static Row row(Question asked, Listed listed) {
        var brief = listed.brief();
        var work = Stream.of(
                        brief.role().map(it -> WorkLine.of(it, asked.frame())).orElse(""), brief.city())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Row(brief.id().href(), Optional.of(brief), brief.name(), Excerpt.of(work, asked.wanted()), "", "");
    }

    private static Kind more(Question asked, String kind) {
        return new Kind(asked.href(kind, Optional.empty()), asked.frame().say("search.more"), false);
    }

    private Section section(Question asked, Found found, Map<Person.Id, PersonBrief> briefs) {
        var kind = found.part().kind();
        var rows = found.texts().stream()
                .map(it -> row(asked, found.part(), it, briefs))
                .toList();
        var more = asked.part().isPresent()
                ? found.next()
                        .map(it -> new Kind(
                                asked.href(kind, Optional.of(it)), asked.frame().say("search.next"), false))
                : found.next().map(_ -> more(asked, kind));
        return new Section(kind, found.part().label(asked.frame()), rows, more);
    }

    private Row row(Question asked, SearchPart part, Text text, Map<Person.Id, PersonBrief> briefs) {
        var words = asked.frame().words();
        var zone = words.zone();
        var day = text.at().map(it -> LocalDate.ofInstant(it, zone)).or(text::day);
        return new Row(
                part.href(text.id(), text.people()),
                text.people().stream().findFirst().flatMap(it -> Optional.ofNullable(briefs.get(it))),
                text.names(),
                Excerpt.of(text.words(), asked.wanted()),
                day.map(it -> words.relative(it, today(zone))).orElse(""),
                day.map(words::day).orElse(""));
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.now(clock.withZone(zone));
    }
}

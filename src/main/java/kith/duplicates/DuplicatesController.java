package kith.duplicates;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.members.Member;
import kith.platform.Books;
import kith.sync.Brought;
import kith.sync.Import;
import kith.sync.Imports;
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

/** Who may be in the book twice: asking the member about each pair, and remembering that two are two. */
@Controller
class DuplicatesController {

    private static final int PAGE = 20;
    private static final int MOST_APART = 200;
    private static final String LIST = "/people/duplicates";

    private final Books books;
    private final PairRows pairs;
    private final FindingRows findings;
    private final FindingJob job;
    private final ShowPairs show;
    private final Brought brought;
    private final Imports imports;
    private final Said said;
    private final Clock clock;

    DuplicatesController(
            Books books,
            PairRows pairs,
            FindingRows findings,
            FindingJob job,
            ShowPairs show,
            Brought brought,
            Imports imports,
            Said said,
            Clock clock) {
        this.books = books;
        this.pairs = pairs;
        this.findings = findings;
        this.job = job;
        this.show = show;
        this.brought = brought;
        this.imports = imports;
        this.said = said;
        this.clock = clock;
    }

    /** All pairs, or those of whom one came with a file. */
    @GetMapping(LIST)
    ModelAndView duplicates(
            Frame frame,
            Member member,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(name = "import", required = false) @Nullable UUID file) {
        var finding = finding(member);
        var of = Optional.ofNullable(file)
                .map(it -> imports.find(member.id(), new Import.Id(it)).orElseThrow(NotHere::new));
        var page = books.read(member.id(), () -> {
            var found = found(member, of, Place.read(after));
            var shown = found.subList(0, Math.min(found.size(), PAGE));
            var link =
                    LIST + "?" + of.map(it -> "import=" + it.id().value() + "&").orElse("") + "after=";
            return new DuplicatesPage(
                    frame.titled(frame.say("duplicates.title"), "people"),
                    state(frame, finding),
                    finding.foundAt().isEmpty(),
                    show.lines(frame, member, shown),
                    found.size() > PAGE
                            ? Optional.of(link + Place.of(shown.getLast()).written())
                            : Optional.empty(),
                    after,
                    finding.tooMany().isEmpty(),
                    of.map(it -> new DuplicatesPage.File(it.id().value().toString(), it.file())));
        });
        return new ModelAndView("duplicates/list", "page", page);
    }

    private static String state(Frame frame, Finding finding) {
        if (finding.tooMany().isPresent()) {
            return frame.say("duplicates.many", finding.tooMany().get());
        }
        return finding.staleSince().isPresent() && finding.foundAt().isPresent() ? frame.say("duplicates.stale") : "";
    }

    private List<FoundPair> found(Member member, Optional<Import> file, Place after) {
        return file.map(it -> pairs.openAmong(member.id(), brought.people(member.id(), it.id()), after, PAGE + 1))
                .orElseGet(() -> pairs.open(member.id(), after, PAGE + 1));
    }

    /** Sees to it that somebody looks, if the book was never looked through, or that was forgotten. */
    private Finding finding(Member member) {
        var known = books.read(member.id(), () -> findings.of(member.id()));
        if (known.filter(it -> !it.needsAPush(clock.instant())).isEmpty()) {
            look(member);
        }
        return known.orElseGet(
                () -> new Finding(Optional.of(clock.instant()), clock.instant(), Optional.empty(), Optional.empty()));
    }

    private void look(Member member) {
        books.write(member.id(), () -> findings.asked(member.id()));
        job.soon(member.id());
    }

    @PostMapping(LIST + "/looking")
    String look(Frame frame, Member member, HttpServletResponse response) {
        look(member);
        said.say(response, frame.say("duplicates.looking.again"));
        return "redirect:" + LIST;
    }

    /** The member says that these are two. */
    @PostMapping(LIST + "/{one}/{other}/parting")
    String part(
            Frame frame,
            Member member,
            @PathVariable UUID one,
            @PathVariable UUID other,
            @RequestParam(defaultValue = "") String after,
            HttpServletResponse response) {
        if (!books.write(member.id(), () -> pairs.tellApart(member.id(), new Two(one, other)))) {
            throw new NotHere();
        }
        said.say(response, frame.say("duplicates.apart.done"), LIST + "/" + one + "/" + other + "/asking");
        var place = Place.read(after);
        return "redirect:" + LIST + (place.equals(Place.FIRST) ? "" : "?after=" + place.written());
    }

    /** They may be one after all. */
    @PostMapping(LIST + "/{one}/{other}/asking")
    String ask(
            Frame frame,
            Member member,
            @PathVariable UUID one,
            @PathVariable UUID other,
            HttpServletResponse response) {
        if (!books.write(member.id(), () -> pairs.askAgain(member.id(), new Two(one, other)))) {
            throw new NotHere();
        }
        said.say(response, frame.say("duplicates.asked.again"));
        return "redirect:" + LIST;
    }

    @GetMapping(LIST + "/apart")
    ModelAndView apart(Frame frame, Member member) {
        var lines = books.read(member.id(), () -> show.lines(frame, member, pairs.apart(member.id(), MOST_APART)));
        var page = new ApartPage(frame.titled(frame.say("duplicates.apart.title"), "people"), lines);
        return new ModelAndView("duplicates/apart", "page", page);
    }
}

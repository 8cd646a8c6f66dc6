package kith.sync;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kith.members.Member;
import kith.web.Frame;
import kith.web.NotHere;
import kith.web.Said;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Files in and out: choosing one, looking at what it would do, doing it, taking it back. */
@Controller
class ImportController {

    private static final int LATEST = 20;

    private final Imports imports;
    private final ShowImport show;
    private final List<OtherFiles> others;
    private final Said said;

    ImportController(Imports imports, ShowImport show, List<OtherFiles> others, Said said) {
        this.imports = imports;
        this.show = show;
        this.others = others;
        this.said = said;
    }

    @GetMapping("/imports")
    ModelAndView imports(Frame frame, Member member) {
        return imports(frame, member, "");
    }

    private ModelAndView imports(Frame frame, Member member, String error) {
        var page =
                new ImportsPage(frame.titled(frame.say("sync.imports.title"), "imports"), error, latest(frame, member));
        return new ModelAndView("sync/imports", "page", page);
    }

    private List<ImportsPage.Line> latest(Frame frame, Member member) {
        return Stream.concat(
                        imports.latest(member.id(), LATEST).stream().map(it -> show.line(frame, it)),
                        others.stream().flatMap(it -> it.latest(frame, member, LATEST).stream()))
                .sorted(Comparator.comparing(OtherFiles.Line::at).reversed())
                .limit(LATEST)
                .map(it -> new ImportsPage.Line(
                        it.href(), it.file(), it.what(), frame.words().time(it.at())))
                .toList();
    }

    @PostMapping("/imports")
    Object look(Frame frame, Member member, @RequestParam("file") MultipartFile file) {
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        if (name.isEmpty() && file.isEmpty()) {
            return refused(frame, member, frame.say("sync.imports.none"));
        }
        var elsewhere = others.stream()
                .flatMap(it -> it.look(member, plain(name), file).stream())
                .findFirst();
        if (elsewhere.isPresent()) {
            return "redirect:" + elsewhere.get();
        }
        return switch (imports.look(member.id(), plain(name), Optional.empty(), file)) {
            case Imports.Looking.Previewed(Import.Id id) -> "redirect:/imports/" + id.value();
            case Imports.Looking.Refused refused ->
                refused(frame, member, (frame.say(refused.why().key()) + ' ' + refused.where()).strip());
        };
    }

    private ModelAndView refused(Frame frame, Member member, String error) {
        var view = imports(frame, member, error);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    /** Some browsers send the whole path. */
    private static String plain(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    @GetMapping("/imports/{id}")
    Object show(
            Frame frame,
            Member member,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "-1") int after) {
        var found = imports.find(member.id(), new Import.Id(id)).orElseThrow(NotHere::new);
        if (found.stage() == Import.Stage.ASKING) {
            return "redirect:/imports/" + id + "/columns";
        }
        var verdict = Arrays.stream(Verdict.values())
                .filter(it -> it.name().equals(show.toUpperCase(Locale.ROOT)))
                .findFirst();
        return new ModelAndView("sync/import", "page", this.show.page(frame, member, found, verdict, after));
    }

    @PostMapping("/imports/{id}/applying")
    String apply(Member member, @PathVariable UUID id) {
        var which = find(member, id);
        imports.apply(member.id(), which);
        return "redirect:/imports/" + id;
    }

    @PostMapping("/imports/{id}/stopping")
    String stop(Member member, @PathVariable UUID id) {
        imports.stop(member.id(), find(member, id));
        return "redirect:/imports/" + id;
    }

    @PostMapping("/imports/{id}/discarding")
    String discard(Frame frame, Member member, @PathVariable UUID id, HttpServletResponse response) {
        if (imports.discard(member.id(), find(member, id))) {
            said.say(response, frame.say("sync.import.discarded"));
            return "redirect:/imports";
        }
        return "redirect:/imports/" + id;
    }

    @PostMapping("/imports/{id}/undoing")
    String undo(Frame frame, Member member, @PathVariable UUID id, HttpServletResponse response) {
        imports.undo(member.id(), find(member, id))
                .ifPresent(it -> said.say(
                        response,
                        frame.say(
                                "sync.import.undone",
                                it.count(Ending.REMOVED),
                                it.count(Ending.RESTORED),
                                it.moments(),
                                it.count(Ending.BINNED),
                                it.count(Ending.LEFT))));
        return "redirect:/imports/" + id;
    }

    private Import.Id find(Member member, UUID id) {
        return imports.find(member.id(), new Import.Id(id))
                .orElseThrow(NotHere::new)
                .id();
    }
}

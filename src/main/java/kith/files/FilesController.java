package kith.files;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kith.files.TakeFile.Outcome;
import kith.members.Member;
import kith.moments.Moment;
import kith.people.Person;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The files beside a person or a moment: looking at them, and bringing more. */
@Controller
class FilesController {

    private static final int PAGE = 50;

    private final KeptFiles files;
    private final Holders holders;
    private final TakeFile take;
    private final FileStore store;
    private final FileSettings settings;
    private final Said said;
    private final Clock clock;

    FilesController(
            KeptFiles files,
            Holders holders,
            TakeFile take,
            FileStore store,
            FileSettings settings,
            Said said,
            Clock clock) {
        this.files = files;
        this.holders = holders;
        this.take = take;
        this.store = store;
        this.settings = settings;
        this.said = said;
        this.clock = clock;
    }

    @GetMapping("/people/{id}/files")
    ModelAndView ofPerson(
            Frame frame, Member member, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID after) {
        return page(frame, member, person(id), after, "", List.of());
    }

    @GetMapping("/moments/{id}/files")
    ModelAndView ofMoment(
            Frame frame, Member member, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID after) {
        return page(frame, member, moment(id), after, "", List.of());
    }

    @PostMapping("/people/{id}/files")
    Object keepWithPerson(
            Frame frame,
            Member member,
            @PathVariable UUID id,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> brought,
            @RequestParam(defaultValue = "") String caption,
            HttpServletResponse response)
            throws IOException {
        return keep(frame, member, person(id), brought == null ? List.of() : brought, caption, response);
    }

    @PostMapping("/moments/{id}/files")
    Object keepWithMoment(
            Frame frame,
            Member member,
            @PathVariable UUID id,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> brought,
            @RequestParam(defaultValue = "") String caption,
            HttpServletResponse response)
            throws IOException {
        return keep(frame, member, moment(id), brought == null ? List.of() : brought, caption, response);
    }

    /** Those that can be kept are kept, each for itself; of the others it is said why not. */
    private Object keep(
            Frame frame,
            Member member,
            Holder holder,
            List<MultipartFile> brought,
            String caption,
            HttpServletResponse response)
            throws IOException {
        if (holders.name(member, holder).isEmpty()) {
            throw new NotHere();
        }
        var chosen = brought.stream()
                .filter(it -> !it.isEmpty() || !name(it).isEmpty())
                .toList();
        if (chosen.isEmpty()) {
            return refused(frame, member, holder, caption, List.of(frame.say("files.none")));
        }
        if (caption.strip().length() > KeptFile.LONGEST_CAPTION) {
            var wrong = frame.say("files.caption.long", KeptFile.LONGEST_CAPTION);
            return refused(frame, member, holder, caption, List.of(wrong));
        }
        var faults = new ArrayList<String>();
        for (var file : chosen) {
            var bytes = file.getSize() > TakeFile.LARGEST ? Optional.<byte[]>empty() : Optional.of(file.getBytes());
            var outcome = bytes.map(it -> take.take(member.id(), holder, name(file), caption.strip(), it))
                    .orElse(Outcome.TOO_LARGE);
            if (outcome != Outcome.KEPT) {
                faults.add(fault(frame, outcome, name(file)));
            }
        }
        if (!faults.isEmpty()) {
            return refused(frame, member, holder, caption, faults);
        }
        said.say(response, frame.say("files.said.kept", chosen.size()));
        return "redirect:" + holder.href() + "/files";
    }

    private String fault(Frame frame, Outcome outcome, String name) {
        var shown = FileName.shown(name);
        var room = HowLarge.of(settings.room().toBytes(), frame);
        var largest = HowLarge.of(TakeFile.LARGEST, frame);
        return frame.say("files.refused." + outcome.name().toLowerCase(Locale.ROOT), shown, largest, room);
    }

    private ModelAndView refused(Frame frame, Member member, Holder holder, String caption, List<String> faults) {
        var page = page(frame, member, holder, null, caption, faults);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(
            Frame frame, Member member, Holder holder, @Nullable UUID after, String caption, List<String> faults) {
        var name = holders.name(member, holder).orElseThrow(NotHere::new);
        var found = files.of(member.id(), holder, after == null ? KeptFiles.NEWEST : after, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var at = holder.href() + "/files";
        var page = new FilesPage(
                frame.titled(title(frame, holder, name), holder instanceof Holder.OfPerson ? "people" : "moments"),
                holder.href(),
                holder instanceof Holder.OfPerson ? name : frame.say("files.moment"),
                at,
                faults,
                caption,
                lines(frame, member, shown),
                lines(frame, member, files.binned(member.id(), holder, PAGE)),
                found.size() > PAGE ? at + "?after=" + shown.getLast().id().value() : "",
                frame.say(
                        "files.room",
                        HowLarge.of(files.used(member.id()), frame),
                        HowLarge.of(settings.room().toBytes(), frame)));
        return new ModelAndView("files/files", "page", page);
    }

    private List<FilesPage.Line> lines(Frame frame, Member member, List<KeptFile> some) {
        return FilesPage.lines(some, it -> !store.has(member.id(), it.content()), frame, clock.instant());
    }

    private static String title(Frame frame, Holder holder, String name) {
        return switch (holder) {
            case Holder.OfPerson _ -> frame.say("files.title", name);
            case Holder.OfMoment _ -> name.isBlank() ? frame.say("files.title.moment") : frame.say("files.title", name);
        };
    }

    private static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null ? "" : name;
    }

    private static Holder person(UUID id) {
        return new Holder.OfPerson(new Person.Id(id));
    }

    private static Holder moment(UUID id) {
        return new Holder.OfMoment(new Moment.Id(id));
    }
}

package kith.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.members.Member;
import kith.people.People;
import kith.people.Person;
import kith.sync.ImportEntry.About;
import kith.sync.files.Reason;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** Puts an import into words. */
@Component
class ShowImport {

    private static final int PAGE = 50;

    private final Imports imports;
    private final People people;
    private final List<ImportNote> notes;

    ShowImport(Imports imports, People people, List<ImportNote> notes) {
        this.imports = imports;
        this.people = people;
        this.notes = notes;
    }

    OtherFiles.Line line(Frame frame, Import it) {
        var stage = it.stage().name().toLowerCase(Locale.ROOT);
        return new OtherFiles.Line(
                href(it),
                it.file(),
                frame.say("sync.imports.line." + stage, it.people(), it.moments()),
                it.life().uploadedAt());
    }

    ImportPage page(Frame frame, Member member, Import it, Optional<Verdict> asked, int after) {
        if (it.stage() == Import.Stage.RUNNING) {
            return running(frame, it);
        }
        var counts = imports.counts(member.id(), it.id());
        var shown = asked.or(
                () -> Stream.of(Verdict.values()).filter(counts::containsKey).findFirst());
        var entries = shown.map(verdict -> imports.entries(member.id(), it.id(), verdict, after, PAGE + 1))
                .orElse(List.of());
        var rows = entries.subList(0, Math.min(entries.size(), PAGE));
        var there = people.brief(
                        member.id(),
                        rows.stream().flatMap(entry -> entry.person().stream()).toList())
                .keySet();
        boolean undone = it.stage() == Import.Stage.UNDONE;
        var undoing = undone ? imports.undone(member.id(), it.id()) : Imports.Undone.NOTHING;
        boolean ended = it.isOver() && !undone;
        return new ImportPage(
                frame.titled(it.file(), "imports"),
                href(it),
                frame.say(
                        "sync.import.lead." + it.stage().name().toLowerCase(Locale.ROOT),
                        it.people(),
                        it.moments(),
                        it.peopleDone(),
                        it.momentsDone(),
                        frame.say("sync.format." + it.format().word())),
                it.trouble().map(why -> frame.say(why.key())),
                undone ? undone(frame, undoing) : figures(frame, it, counts),
                tabs(frame, it, counts, shown),
                rows.stream()
                        .map(entry -> row(frame, it, entry, there, undoing))
                        .toList(),
                entries.size() > PAGE
                        ? Optional.of(href(it) + "?show=" + word(shown.orElseThrow()) + "&after="
                                + rows.getLast().position())
                        : Optional.empty(),
                Optional.empty(),
                apply(frame, it, counts),
                it.stage() == Import.Stage.PREVIEW,
                ended,
                ended && counts.containsKey(Verdict.NEW),
                undoing.count(Ending.BINNED) > 0,
                ended
                        ? notes.stream()
                                .flatMap(note -> note.about(frame, member.id(), it).stream())
                                .toList()
                        : List.of(),
                it.columns().filter(_ -> it.stage() == Import.Stage.PREVIEW).map(_ -> href(it) + "/columns"));
    }

    /** Asked for every second, so it counts nothing and lists nobody. */
    private static ImportPage running(Frame frame, Import it) {
        return new ImportPage(
                frame.titled(it.file(), "imports"),
                href(it),
                "",
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(progress(frame, it)),
                Optional.empty(),
                false,
                false,
                false,
                false,
                List.of(),
                Optional.empty());
    }

    private static String href(Import it) {
        return "/imports/" + it.id().value();
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    private static List<ImportPage.Count> figures(Frame frame, Import it, Map<Verdict, Integer> counts) {
        var figures = new ArrayList<ImportPage.Count>();
        for (var verdict : Verdict.values()) {
            int count = counts.getOrDefault(verdict, 0);
            if (count > 0) {
                figures.add(count(frame, "sync.import.count." + word(verdict), count));
            }
        }
        if (it.moments() > 0) {
            figures.add(count(frame, "sync.import.count.moments", it.moments()));
        }
        if (it.details() > 0) {
            figures.add(count(frame, "sync.import.count.details", it.details()));
        }
        return figures;
    }

    private static List<ImportPage.Count> undone(Frame frame, Imports.Undone undone) {
        var figures = new ArrayList<ImportPage.Count>();
        for (var ending : Ending.values()) {
            if (undone.count(ending) > 0) {
                figures.add(
                        count(frame, "sync.undone." + ending.name().toLowerCase(Locale.ROOT), undone.count(ending)));
            }
        }
        if (undone.moments() > 0) {
            figures.add(count(frame, "sync.undone.moments", undone.moments()));
        }
        return figures;
    }

    private static ImportPage.Count count(Frame frame, String key, int count) {
        return new ImportPage.Count(frame.say("sync.number", count), frame.say(key, count));
    }

    private static List<ImportPage.Tab> tabs(
            Frame frame, Import it, Map<Verdict, Integer> counts, Optional<Verdict> shown) {
        return Stream.of(Verdict.values())
                .filter(counts::containsKey)
                .map(verdict -> new ImportPage.Tab(
                        href(it) + "?show=" + word(verdict),
                        frame.say(
                                "sync.import." + (it.stage() == Import.Stage.UNDONE ? "was." : "tab.") + word(verdict)),
                        frame.say("sync.number", counts.getOrDefault(verdict, 0)),
                        shown.filter(verdict::equals).isPresent()))
                .toList();
    }

    private static ImportPage.Row row(
            Frame frame, Import it, ImportEntry entry, Set<Person.Id> there, Imports.Undone undone) {
        var person = entry.person()
                .filter(there::contains)
                .map(id -> "/people/" + id.value())
                .orElse("");
        var line = entry.line() == 0 ? "" : frame.say("sync.import.line", entry.line());
        if (entry.verdict() == Verdict.SKIPPED) {
            var about = entry.about().getFirst();
            var name = about.value().isEmpty() ? line : about.value();
            return new ImportPage.Row(
                    name, "", frame.say(Reason.valueOf(about.what()).key()), "", line);
        }
        var ending = ending(it, entry, undone, !person.isEmpty()).map(word -> frame.say("sync.ending." + word));
        return new ImportPage.Row(entry.name(), person, about(frame, entry.about()), ending.orElse(""), line);
    }

    private static Optional<String> ending(Import it, ImportEntry entry, Imports.Undone undone, boolean isThere) {
        if (!it.isOver()) {
            return Optional.empty();
        }
        if (entry.position() >= it.peopleDone()) {
            return Optional.of("not-reached");
        }
        return entry.person()
                .map(undone.people()::get)
                .map(ending -> ending.name().toLowerCase(Locale.ROOT))
                .or(() -> isThere ? Optional.empty() : Optional.of("gone"));
    }

    private static String about(Frame frame, List<About> about) {
        return about.stream()
                .map(it -> it.what().equals(About.WORDS)
                        ? it.value()
                        : frame.say("sync.change." + it.what().toLowerCase(Locale.ROOT), it.value()))
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private static ImportPage.Progress progress(Frame frame, Import it) {
        boolean people = it.peopleDone() < it.people();
        int done = people ? it.peopleDone() : it.momentsDone();
        int all = people ? it.people() : it.moments();
        var step = it.life().stopAskedAt().isPresent() ? "stopping" : people ? "people" : "moments";
        return new ImportPage.Progress(
                frame.say("sync.import.step." + step),
                frame.say("sync.import.progress", done, all),
                done,
                Math.max(all, 1));
    }

    private static Optional<String> apply(Frame frame, Import it, Map<Verdict, Integer> counts) {
        int fresh = counts.getOrDefault(Verdict.NEW, 0);
        int updated = counts.getOrDefault(Verdict.UPDATED, 0);
        return it.stage() != Import.Stage.PREVIEW || fresh + updated + it.moments() == 0
                ? Optional.empty()
                : Optional.of(frame.say("sync.import.apply", fresh, updated, it.moments()));
    }
}

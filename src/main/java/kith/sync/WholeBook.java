package kith.sync;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.bookfile.BookArchive;
import kith.bookfile.BookRefused;
import kith.bookfile.Left;
import kith.bookfile.TakeInBook;
import kith.bookfile.Taken;
import kith.members.Member;
import kith.moments.Moment;
import kith.people.Circle;
import kith.people.Detail;
import kith.people.People;
import kith.people.Person;
import kith.people.PersonBrief;
import kith.platform.Books;
import kith.platform.Ids;
import kith.sync.ImportEntry.About;
import kith.sync.ImportRows.Step;
import kith.sync.files.FileFormat;
import kith.sync.files.Reason;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/**
 * Brings the file of a whole book in, as the other files come: looked at, applied, taken back. To look at it, all of it is
 * written and none of it kept, so what is seen is what will be. It is applied in one transaction.
 */
@Component
class WholeBook {

    private static final int AT_ONCE = 500;
    private static final Set<String> TRACED_APART = Set.of("moment", "detail", "circle");

    private final Books books;
    private final TakeInBook takeIn;
    private final ImportRows rows;
    private final EntryRows entries;
    private final TraceRows traces;
    private final Contents contents;
    private final People people;

    WholeBook(
            Books books,
            TakeInBook takeIn,
            ImportRows rows,
            EntryRows entries,
            TraceRows traces,
            Contents contents,
            People people) {
        this.books = books;
        this.takeIn = takeIn;
        this.rows = rows;
        this.entries = entries;
        this.traces = traces;
        this.contents = contents;
        this.people = people;
    }

    boolean isOne(Optional<FileFormat> said, InputStreamSource bytes) {
        try (InputStream in = bytes.getInputStream()) {
            return said.filter(it -> it != FileFormat.BOOK).isEmpty() && BookArchive.isOne(in);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** Thrown so that nothing of what was written stays. */
    private static final class Foreseen extends RuntimeException {
        private final transient List<ImportEntry> entries;
        private final int moments;
        private final int details;

        Foreseen(List<ImportEntry> entries, int moments, int details) {
            super("foreseen", null, false, false);
            this.entries = entries;
            this.moments = moments;
            this.details = details;
        }

        int people() {
            return WholeBook.people(entries);
        }
    }

    Imports.Looking look(Member.Id member, String file, InputStreamSource bytes) {
        try {
            books.writeAsOne(member, () -> rehearse(member, bytes));
            throw new IllegalStateException("A rehearsal ends by being thrown.");
        } catch (BookRefused refused) {
            return new Imports.Looking.Refused(reason(refused.why()), refused.where());
        } catch (Foreseen foreseen) {
            var id = new Import.Id(Ids.next());
            books.write(member, () -> {
                rows.insert(member, id, file);
                rows.previewed(member, id, FileFormat.BOOK, Optional.empty(), foreseen.people(), foreseen.moments);
                rows.toBringUp(member, id, foreseen.details);
                write(member, id, foreseen.entries);
                keep(member, id, bytes);
            });
            return new Imports.Looking.Previewed(id);
        }
    }

    private Foreseen rehearse(Member.Id member, InputStreamSource bytes) {
        try (InputStream in = bytes.getInputStream()) {
            var taken = takeIn.takeIn(member, in, true, (_, _) -> {});
            throw new Foreseen(
                    entries(member, taken),
                    taken.of("moment").fresh(),
                    taken.of("detail").fresh());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private void keep(Member.Id member, Import.Id id, InputStreamSource bytes) {
        try (InputStream in = bytes.getInputStream()) {
            contents.keep(member, id, in);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private void write(Member.Id member, Import.Id id, List<ImportEntry> all) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            entries.write(member, id, all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
    }

    /** Does it; what is wrong with it, or that the member stopped it, is then said by the import. */
    void apply(Member.Id member, Import.Id id) {
        try {
            books.writeAsOne(member, () -> {
                var taken = takeIn.takeIn(member, contents.open(member, id), false, progress(member, id));
                var done = entries(member, taken);
                entries.forget(member, id);
                write(member, id, done);
                trace(member, id, taken, done);
                end(member, id, people(done), taken.of("moment").fresh(), Optional.empty());
                return id;
            });
        } catch (BookRefused refused) {
            books.write(member, () -> {
                entries.forget(member, id);
                end(member, id, 0, 0, Optional.of(reason(refused.why())));
            });
        }
    }

    private void end(Member.Id member, Import.Id id, int people, int moments, Optional<Reason> trouble) {
        rows.came(member, id, people, moments, trouble);
        rows.mark(member, id, Step.FINISH);
        contents.forget(member, id);
    }

    /** How far it has come is told in a transaction of its own, which others see before this one ends. */
    private TakeInBook.Progress progress(Member.Id member, Import.Id id) {
        var soFar = new ConcurrentHashMap<String, Integer>();
        return (table, count) -> {
            if (!table.equals("person") && !table.equals("moment")) {
                return;
            }
            soFar.put(table, count);
            var stop = CompletableFuture.supplyAsync(() -> books.write(
                    member,
                    () -> rows.atWork(member, id, soFar.getOrDefault("person", 0), soFar.getOrDefault("moment", 0))));
            if (stop.join()) {
                throw BookRefused.stopped();
            }
        };
    }

    /** Those in the bin or merged are in no list of the import, so they are traced as all else. */
    private void trace(Member.Id member, Import.Id id, Taken taken, List<ImportEntry> done) {
        var listed = done.stream()
                .flatMap(it -> it.person().stream())
                .map(it -> "{\"id\": \"" + it.value() + "\"}")
                .collect(Collectors.toSet());
        traces.addMoments(
                member,
                id,
                taken.arrivals().fresh("moment").stream().map(Moment.Id::new).toList());
        traces.addDetails(
                member,
                id,
                taken.arrivals().fresh("detail").stream().map(Detail.Id::new).toList());
        traces.addCircles(
                member,
                id,
                taken.arrivals().fresh("circle").stream().map(Circle.Id::new).toList());
        traces.addRows(
                member,
                id,
                taken.traces().get().stream()
                        .filter(it -> !TRACED_APART.contains(it.table()) && !listed.contains(it.key()))
                        .toList());
    }

    /** Who comes and who is there already, those in the bin left out, and behind them what is left out. */
    private List<ImportEntry> entries(Member.Id member, Taken taken) {
        var all = new ArrayList<ImportEntry>();
        add(member, all, Verdict.NEW, taken.arrivals().fresh("person"));
        add(member, all, Verdict.SAME, taken.there().apply("person"));
        taken.left().forEach((what, count) -> all.add(skipped(Preview.SKIPPED_FROM + all.size(), what, count)));
        return all;
    }

    private void add(Member.Id member, List<ImportEntry> all, Verdict verdict, List<UUID> ids) {
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            var some = ids.subList(from, Math.min(from + AT_ONCE, ids.size())).stream()
                    .map(Person.Id::new)
                    .toList();
            Map<Person.Id, PersonBrief> there = people.brief(member, some);
            some.stream()
                    .flatMap(it -> Stream.ofNullable(there.get(it)))
                    .forEach(it -> all.add(entry(all.size(), verdict, it)));
        }
    }

    private static ImportEntry entry(int position, Verdict verdict, PersonBrief person) {
        var about = Stream.concat(
                        person.role().stream().flatMap(it -> Stream.of(it.title(), it.organisation())),
                        Stream.of(person.city()))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
        return new ImportEntry(
                position,
                0,
                verdict,
                person.name(),
                about.isEmpty() ? List.of() : List.of(new About(About.WORDS, about)),
                "",
                Optional.of(person.id()),
                Optional.empty(),
                false);
    }

    private static ImportEntry skipped(int position, Left what, int count) {
        var where = what.detail().isEmpty() ? what.table() : what.table() + '.' + what.detail();
        return new ImportEntry(
                position,
                0,
                Verdict.SKIPPED,
                "",
                List.of(new About(reason(what.what()).name(), where + " (" + count + ')')),
                "",
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static int people(List<ImportEntry> entries) {
        return (int) entries.stream().filter(it -> it.person().isPresent()).count();
    }

    private static Reason reason(Left.What what) {
        return switch (what) {
            case UNKNOWN_TABLE -> Reason.BOOK_UNKNOWN_TABLE;
            case UNKNOWN_FIELD -> Reason.BOOK_UNKNOWN_FIELD;
            case HANGS_ON_NOTHING -> Reason.BOOK_HANGS_ON_NOTHING;
            case UNREADABLE_FILE -> Reason.UNREADABLE_PHOTO;
        };
    }

    private static Reason reason(BookRefused.Why why) {
        return switch (why) {
            case NEWER -> Reason.BOOK_NEWER;
            case DAMAGED -> Reason.BOOK_DAMAGED;
            case WRONG_ROW -> Reason.BOOK_WRONG_ROW;
            case WRONG_ORDER -> Reason.BOOK_WRONG_ORDER;
            case TOO_LARGE -> Reason.TOO_LARGE;
            case STOPPED -> Reason.BOOK_STOPPED;
        };
    }
}

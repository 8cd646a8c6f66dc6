package kith.sync;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.members.Member;
import kith.people.PeopleMatches;
import kith.people.Person;
import kith.platform.Books;
import kith.platform.Ids;
import kith.sync.ImportRows.Step;
import kith.sync.files.AddressFile;
import kith.sync.files.Columns;
import kith.sync.files.FileFormat;
import kith.sync.files.ReadFile;
import kith.sync.files.Reason;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** The files that a member brings into the book. */
@Component
public class Imports {

    /** Everybody of a file is held in memory at once, to know who is in it twice. */
    static final int MOST_PEOPLE = 50_000;

    private static final int LONGEST_NAME = 200;

    private final Books books;
    private final ImportRows rows;
    private final EntryRows entries;
    private final Contents contents;
    private final BringPeople bringing;
    private final PeopleMatches matches;
    private final Applying applying;
    private final Undoing undoing;
    private final WholeBook whole;
    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    Imports(
            Books books,
            ImportRows rows,
            EntryRows entries,
            Contents contents,
            BringPeople bringing,
            PeopleMatches matches,
            Applying applying,
            Undoing undoing,
            WholeBook whole,
            ObjectProvider<Scheduler> scheduler,
            Clock clock) {
        this.books = books;
        this.rows = rows;
        this.entries = entries;
        this.contents = contents;
        this.bringing = bringing;
        this.matches = matches;
        this.applying = applying;
        this.undoing = undoing;
        this.whole = whole;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** What came of looking at a file. */
    public sealed interface Looking {
        record Previewed(Import.Id id) implements Looking {}

        /** @param where in the file, as far as it is known; else empty */
        record Refused(Reason why, String where) implements Looking {
            Refused(Reason why) {
                this(why, "");
            }
        }
    }

    /** Reads the file and foresees what would become of its people. Nothing in the book changes. */
    public Looking look(Member.Id member, String file, Optional<FileFormat> format, InputStreamSource bytes) {
        if (whole.isOne(format, bytes)) {
            return whole.look(member, named(file), bytes);
        }
        var id = new Import.Id(Ids.next());
        return books.write(member, () -> {
            rows.insert(member, id, named(file));
            var preview = new Preview(member, id, bringing, entries);
            var end = read(bytes, format, Optional.empty(), preview);
            preview.end();
            if (end.format().isEmpty() || preview.isEmpty() && end.error().isPresent()) {
                rows.delete(member, id);
                return new Looking.Refused(end.error().orElse(Reason.UNKNOWN_FORMAT));
            }
            rows.previewed(member, id, end.format().get(), end.error(), preview.people(), preview.moments(matches));
            rows.toBringUp(member, id, preview.details());
            keep(member, id, bytes);
            return new Looking.Previewed(id);
        });
    }

    /** Keeps a table until somebody says what its columns are. */
    public Import.Id keep(Member.Id member, String file, InputStreamSource bytes) {
        var id = new Import.Id(Ids.next());
        books.write(member, () -> {
            rows.insert(member, id, named(file));
            rows.previewed(member, id, FileFormat.CSV, Optional.empty(), 0, 0);
            rows.columned(member, id, "");
            keep(member, id, bytes);
        });
        return id;
    }

    /** Foresees anew what would become of the people of a table. False unless it waits for it, or was only looked at. */
    public boolean look(Member.Id member, Import.Id id, Columns columns) {
        var file = new Spooled();
        try {
            file.take(contents.open(member, id));
            return books.write(member, () -> look(member, id, columns, file));
        } finally {
            file.delete();
        }
    }

    private boolean look(Member.Id member, Import.Id id, Columns columns, InputStreamSource bytes) {
        if (rows.find(member, id).filter(Imports::isTable).isEmpty()) {
            return false;
        }
        entries.forget(member, id);
        var preview = new Preview(member, id, bringing, entries);
        var end = read(bytes, Optional.of(FileFormat.CSV), Optional.of(columns), preview);
        preview.end();
        rows.previewed(member, id, FileFormat.CSV, end.error(), preview.people(), 0);
        rows.columned(member, id, columns.written());
        return true;
    }

    private static boolean isTable(Import it) {
        return it.columns().isPresent() && (it.stage() == Import.Stage.ASKING || it.stage() == Import.Stage.PREVIEW);
    }

    /** The beginning of a table whose columns can still be named; empty else. */
    public Optional<InputStream> table(Member.Id member, Import.Id id) {
        return find(member, id).filter(Imports::isTable).map(_ -> contents.open(member, id));
    }

    private static String named(String file) {
        return file.length() > LONGEST_NAME ? file.substring(0, LONGEST_NAME) : file;
    }

    private static ReadFile read(
            InputStreamSource bytes, Optional<FileFormat> format, Optional<Columns> columns, Preview preview) {
        try (InputStream in = bytes.getInputStream()) {
            var file = format.map(it -> new AddressFile(in, it))
                    .orElseGet(() -> new AddressFile(in))
                    .columned(columns)
                    .atMost(MOST_PEOPLE);
            return Ahead.<Batch, ReadFile>of(read -> Batch.each(file, read), preview::take);
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

    public Optional<Import> find(Member.Id member, Import.Id id) {
        return books.read(member, () -> rows.find(member, id));
    }

    /** The newest first. */
    List<Import> latest(Member.Id member, int limit) {
        return books.read(member, () -> rows.latest(member, limit));
    }

    public Map<Verdict, Integer> counts(Member.Id member, Import.Id id) {
        return books.read(member, () -> entries.counts(member, id));
    }

    /** In the order of the file, going on after a position. */
    List<ImportEntry> entries(Member.Id member, Import.Id id, Verdict verdict, int after, int limit) {
        return books.read(member, () -> entries.of(member, id, verdict, after, limit));
    }

    /** Begins to apply it, in a job that goes on after a restart. False unless it is a preview of this member. */
    public boolean apply(Member.Id member, Import.Id id) {
        var jobs = scheduler.getObject();
        boolean begun = books.write(member, () -> {
            boolean first = rows.find(member, id)
                            .filter(it -> it.stage() == Import.Stage.PREVIEW)
                            .isPresent()
                    && rows.mark(member, id, Step.START);
            if (first) {
                jobs.schedule(
                        ImportJob.TASK.instance(ImportJob.name(member, id)).scheduledTo(clock.instant()));
            }
            return first;
        });
        if (begun) {
            jobs.triggerCheckForDueExecutions();
        }
        return begun;
    }

    /** Applies it here and now, as a command does, and gives how it ended. */
    public Optional<Import> applyNow(Member.Id member, Import.Id id) {
        books.write(member, () -> {
            rows.mark(member, id, Step.START);
        });
        applying.run(member, id);
        return find(member, id);
    }

    /** What was done so far stays. False unless it is running. */
    public boolean stop(Member.Id member, Import.Id id) {
        return books.write(member, () -> {
            var running = rows.find(member, id).filter(it -> it.stage() == Import.Stage.RUNNING);
            running.ifPresent(_ -> {
                rows.mark(member, id, Step.ASK_TO_STOP);
                if (!hasJob(member, id)) {
                    rows.mark(member, id, Step.FINISH);
                }
            });
            return running.isPresent();
        });
    }

    /** None when it was applied by a command, which may have been killed. */
    private boolean hasJob(Member.Id member, Import.Id id) {
        return Optional.ofNullable(scheduler.getIfAvailable())
                .flatMap(it -> it.getScheduledExecution(TaskInstanceId.of(ImportJob.NAME, ImportJob.name(member, id))))
                .isPresent();
    }

    /** Forgets a preview. False unless it is one. */
    public boolean discard(Member.Id member, Import.Id id) {
        return books.write(member, () -> {
            var preview = rows.find(member, id)
                    .filter(it -> it.stage() == Import.Stage.PREVIEW || it.stage() == Import.Stage.ASKING);
            preview.ifPresent(_ -> rows.delete(member, id));
            return preview.isPresent();
        });
    }

    /** Takes everything back that it did, at once. Empty unless it has ended and was not undone before. */
    Optional<Undone> undo(Member.Id member, Import.Id id) {
        return books.writeAsOne(member, () -> undoing.undo(member, id));
    }

    /** What the taking back did: nothing, unless it was taken back. */
    Undone undone(Member.Id member, Import.Id id) {
        return books.read(member, () -> undoing.undone(member, id));
    }

    /**
     * What the undoing did; who was changed by the member since the import was not simply thrown away.
     *
     * @param moments how many messages went again
     */
    record Undone(Map<Person.Id, Ending> people, int moments) {
        static final Undone NOTHING = new Undone(Map.of(), 0);

        int count(Ending ending) {
            return Collections.frequency(people.values(), ending);
        }
    }
}

package kith.bookfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kith.platform.Owner;
import kith.platform.TableStatistics;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes the file of a whole book into a book. What the book has already stays as it is; what it has not comes in, under the
 * ids of the file. All of it or, if anything in the file is wrong, nothing: the transaction of the caller must then not be
 * committed.
 */
@Component
public class TakeInBook {

    private final JdbcClient db;
    private final Sections sections;
    private final List<BookPart> parts;
    private final List<BookFiles> files;
    private final TableStatistics statistics;

    TakeInBook(
            JdbcClient db, Sections sections, List<BookPart> parts, List<BookFiles> files, TableStatistics statistics) {
        this.db = db;
        this.sections = sections;
        this.parts = parts;
        this.files = files;
        this.statistics = statistics;
    }

    /** Told how far it came; may throw {@link BookRefused#stopped()}. */
    public interface Progress {
        void rows(String table, int soFar);
    }

    /**
     * Within the owner's open book.
     *
     * @param rehearsal nothing is kept on the disk, and nobody is told: the caller does not commit it
     * @throws BookRefused if nothing of it can come in
     */
    public Taken takeIn(Owner owner, InputStream bytes, boolean rehearsal, Progress progress) {
        var run = new Run(owner, rehearsal, progress);
        try {
            BookArchive.read(bytes, json -> BookReader.read(json, run), run::file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        statistics.refresh();
        if (!rehearsal) {
            parts.forEach(it -> it.arrived(owner, run.came));
        }
        return run.taken();
    }

    /** Takes away what came, as far as it is still as it came. Within the owner's open book. */
    public void takeAway(Owner owner, List<Trace> traces) {
        Utc.set(db);
        Map<String, List<Trace>> byTable = traces.stream().collect(Collectors.groupingBy(Trace::table));
        sections.all()
                .reversed()
                .forEach(it -> Came.takeAway(db, owner, it, byTable.getOrDefault(it.name(), List.of())));
    }

    private final class Run implements BookReader.Taker {

        private static final int AT_ONCE = 500;
        private static final int MOST_TEXT = 4 * 1024 * 1024;
        private static final Pattern TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(T.*)?");

        private final Owner owner;
        private final boolean rehearsal;
        private final Progress progress;
        private final Came came;
        private final Map<String, Section> known;
        private final Map<String, BookFiles> folders;
        private final Map<String, Taken.Counts> counts = new LinkedHashMap<>();
        private final Map<Left, Integer> left = new LinkedHashMap<>();
        private final Set<Section> seen = new HashSet<>();
        private final Map<String, Set<String>> fields = new HashMap<>();
        private final List<String> batch = new ArrayList<>();
        private int text;
        private int first;

        Run(Owner owner, boolean rehearsal, Progress progress) {
            this.owner = owner;
            this.rehearsal = rehearsal;
            this.progress = progress;
            this.came = new Came(db, owner);
            this.known = sections.all().stream().collect(Collectors.toMap(Section::name, Function.identity()));
            this.folders = files.stream().collect(Collectors.toMap(BookFiles::kind, Function.identity()));
        }

        @Override
        public void begins(String name) {
            var section = known.get(name);
            if (section == null) {
                return;
            }
            for (var earlier : seen) {
                if (earlier.outward().stream().anyMatch(it -> it.to().equals(name))) {
                    throw new BookRefused(BookRefused.Why.WRONG_ORDER, earlier.name() + " < " + name);
                }
            }
            seen.add(section);
        }

        @Override
        public void row(String name, int number, ObjectNode row) {
            var section = known.get(name);
            var folder = folders.get(name);
            if (section != null) {
                row(section, number, row);
            } else if (folder != null) {
                file(folder, row);
            } else {
                left(name, Left.What.UNKNOWN_TABLE, "");
            }
        }

        private void row(Section section, int number, ObjectNode row) {
            checked(section, number, row);
            if (batch.isEmpty()) {
                first = number;
            }
            var json = row.toString();
            batch.add(json);
            text += json.length();
            if (batch.size() >= AT_ONCE || text >= MOST_TEXT) {
                put(section);
            }
        }

        private void checked(Section section, int number, ObjectNode row) {
            var names = fields.computeIfAbsent(
                    section.name(),
                    _ -> section.columns().stream().map(Section.Column::name).collect(Collectors.toSet()));
            for (var field : List.copyOf(row.propertyNames())) {
                if (!names.contains(field)) {
                    row.remove(field);
                    left(section.name(), Left.What.UNKNOWN_FIELD, field);
                }
            }
            var asked = new BookRow(row);
            try {
                section.columns().stream()
                        .filter(Section.Column::isTime)
                        .forEach(it -> asked.readable(it.name(), Run::time));
                section.table().check().accept(asked);
            } catch (IllegalArgumentException wrong) {
                throw wrong(section, number, String.valueOf(wrong.getMessage()));
            }
        }

        /** The database knows days that Java does not, such as infinity. */
        private static void time(String said) {
            if (!TIME.matcher(said).matches()) {
                throw new IllegalArgumentException(said);
            }
        }

        private static BookRefused wrong(Section section, int number, String what) {
            return new BookRefused(BookRefused.Why.WRONG_ROW, section.name() + ' ' + number + ": " + what);
        }

        @Override
        public void ends(String name) {
            var section = known.get(name);
            if (section != null) {
                put(section);
                came.end(section);
            }
        }

        private void put(Section section) {
            if (batch.isEmpty()) {
                return;
            }
            count(section, written(section));
            batch.clear();
            text = 0;
        }

        private Came.Counts written(Section section) {
            try {
                return came.put(section, "[" + String.join(",", batch) + "]");
            } catch (DataAccessException _) {
                return oneByOne(section);
            }
        }

        /** Something is wrong in this batch: whose fault it is, is said by who cannot be written alone. */
        private Came.Counts oneByOne(Section section) {
            int fresh = 0;
            int lost = 0;
            for (int i = 0; i < batch.size(); i++) {
                try {
                    var one = came.put(section, "[" + batch.get(i) + "]");
                    fresh += one.fresh();
                    lost += one.lost();
                } catch (DataAccessException wrong) {
                    throw wrong(section, first + i, reason(wrong));
                }
            }
            return new Came.Counts(fresh, lost);
        }

        private static String reason(DataAccessException wrong) {
            return wrong.getMostSpecificCause() instanceof PSQLException said && said.getServerErrorMessage() != null
                    ? String.valueOf(said.getServerErrorMessage().getMessage())
                    : "";
        }

        private void count(Section section, Came.Counts some) {
            var all = counts.merge(
                    section.name(),
                    new Taken.Counts(batch.size(), some.fresh()),
                    (one, other) -> new Taken.Counts(one.rows() + other.rows(), one.fresh() + other.fresh()));
            if (some.lost() > 0) {
                left.merge(new Left(section.name(), Left.What.HANGS_ON_NOTHING, ""), some.lost(), Integer::sum);
            }
            progress.rows(section.name(), all.rows());
        }

        @Override
        public void other(String name) {
            if (!name.equals("written_at")) {
                left(name, Left.What.UNKNOWN_TABLE, "");
            }
        }

        private void file(BookFiles folder, ObjectNode row) {
            try {
                file(folder, row.path("name").asString(""), row.path("bytes").binaryValue());
            } catch (RuntimeException _) {
                left(folder.kind(), Left.What.UNREADABLE_FILE, row.path("name").asString(""));
            }
        }

        /** A file of an archive; false if it lies in no folder of a book. */
        private boolean file(String kind, String name, byte[] bytes) {
            var folder = folders.get(kind);
            if (folder != null) {
                file(folder, name, bytes);
            }
            return folder != null;
        }

        private void file(BookFiles folder, String name, byte[] bytes) {
            if (!rehearsal && !folder.keep(owner, name, bytes)) {
                left(folder.kind(), Left.What.UNREADABLE_FILE, name);
            }
        }

        private void left(String table, Left.What what, String detail) {
            left.merge(new Left(table, what, detail), 1, Integer::sum);
        }

        Taken taken() {
            return new Taken(
                    counts,
                    left,
                    came,
                    table -> came.there(table),
                    () -> sections.all().stream()
                            .flatMap(it -> came.traces(it).stream())
                            .toList());
        }
    }
}

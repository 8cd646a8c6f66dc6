package kith.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kith.members.Member;
import kith.people.Person;
import kith.people.ReadyPeople;
import kith.platform.Books;
import kith.platform.TableStatistics;
import kith.sync.ImportRows.Step;
import kith.sync.files.AddressFile;
import kith.sync.files.Columns;
import kith.sync.files.FileFormat;
import kith.sync.files.FoundMoment;
import org.springframework.stereotype.Component;

/**
 * Brings what a file holds into the book, a batch to a transaction, which also counts how far it came. So it may be
 * killed at any moment and run again: it goes on behind the last batch, and what is there twice is known.
 */
@Component
class Applying {

    private final Books books;
    private final ImportRows rows;
    private final Contents contents;
    private final BringPeople people;
    private final BringMoments moments;
    private final BringRelations relations;
    private final TableStatistics statistics;
    private final WholeBook whole;

    Applying(
            Books books,
            ImportRows rows,
            Contents contents,
            BringPeople people,
            BringMoments moments,
            BringRelations relations,
            TableStatistics statistics,
            WholeBook whole) {
        this.books = books;
        this.rows = rows;
        this.contents = contents;
        this.people = people;
        this.moments = moments;
        this.relations = relations;
        this.statistics = statistics;
        this.whole = whole;
    }

    void run(Member.Id member, Import.Id id) {
        run(member, id, () -> {});
    }

    /** @param afterEach told after each batch that was written */
    void run(Member.Id member, Import.Id id, Runnable afterEach) {
        books.read(member, () -> rows.find(member, id))
                .filter(it -> it.stage() == Import.Stage.RUNNING)
                .ifPresent(it -> {
                    if (it.format() == FileFormat.BOOK) {
                        whole.apply(member, id);
                        return;
                    }
                    var run = new Run(member, it, afterEach);
                    try {
                        var file = new AddressFile(contents.open(member, id), it.format())
                                .columned(it.columns().flatMap(Columns::read))
                                .atMost(Imports.MOST_PEOPLE);
                        Judged.each(file, run::judge, run::write);
                        run.end();
                    } catch (StoppedException _) {
                        // As the member asked.
                    }
                    books.write(member, () -> {
                        rows.mark(member, id, Step.FINISH);
                        contents.forget(member, id);
                    });
                });
    }

    private static final class StoppedException extends RuntimeException {
        StoppedException() {
            super("stopped", null, false, false);
        }
    }

    /** The new ones are worked out while others are written. */
    private record Ready(Judged judged, ReadyPeople fresh) {}

    private final class Run {
        private final Member.Id member;
        private final Import.Id id;
        private final Judgement judgement;
        private final Runnable afterEach;
        private final List<FoundMoment> messages = new ArrayList<>();
        private final List<Described> pointing = new ArrayList<>();
        private final Map<String, Person.Id> names = new ConcurrentHashMap<>();
        private final int done;
        private int position;

        Run(Member.Id member, Import what, Runnable afterEach) {
            this.member = member;
            this.id = what.id();
            this.judgement = people.judgement(member);
            this.afterEach = afterEach;
            this.done = what.peopleDone();
        }

        /** What was not done before; of those who were, it is remembered who they are. */
        private Batch rest(Batch batch) {
            batch.people().stream().filter(it -> !it.pointers().isEmpty()).forEach(pointing::add);
            int from = Math.clamp(done - (long) position, 0, batch.people().size());
            if (from > 0) {
                names.putAll(people.names(member, id, batch.people().subList(0, from), position));
            }
            position += from;
            var some = batch.people().subList(from, batch.people().size());
            return new Batch(some, batch.moments(), batch.skipped());
        }

        Ready judge(Batch batch) {
            var rest = rest(batch);
            var judged = people.judge(member, id, judgement, rest, position);
            position += rest.people().size();
            return new Ready(judged, ReadyPeople.of(judged.fresh()));
        }

        void write(Ready ready) {
            var judged = ready.judged();
            messages.addAll(judged.batch().moments());
            names.putAll(judged.names());
            if (!judged.batch().people().isEmpty()) {
                written(people.bring(member, id, judged, ready.fresh()));
            }
        }

        void end() {
            relations.bring(member, id, pointing, names);
            moments.bring(member, id, messages, names, this::written);
        }

        private void written(boolean stop) {
            statistics.refresh();
            afterEach.run();
            if (stop) {
                throw new StoppedException();
            }
        }
    }
}

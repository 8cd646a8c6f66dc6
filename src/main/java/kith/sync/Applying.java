package kith.sync;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kith.members.Member;
import kith.moments.Moments;
import kith.people.Circle;
import kith.people.Circles;
import kith.people.People;
import kith.people.PeopleMatches;
import kith.people.Person;
import kith.people.PersonDraft;
import kith.platform.Books;
import kith.sync.ImportRows.Step;
import kith.sync.Judgement.Judged;
import kith.sync.files.AddressFile;
import kith.sync.files.Findings;
import kith.sync.files.FoundMoment;
import kith.sync.files.FoundPerson;
import kith.sync.files.Skipped;
import org.springframework.stereotype.Component;

/**
 * Brings the people and messages of a file into the book, a batch to a transaction, which also counts how far it came. So
 * it may be killed at any moment and run again: it goes on behind the last batch, and what is there twice is known.
 */
@Component
class Applying {

    private static final int BATCH = 500;

    private final Books books;
    private final ImportRows rows;
    private final People people;
    private final PeopleMatches matches;
    private final Circles circles;
    private final Moments moments;

    Applying(Books books, ImportRows rows, People people, PeopleMatches matches, Circles circles, Moments moments) {
        this.books = books;
        this.rows = rows;
        this.people = people;
        this.matches = matches;
        this.circles = circles;
        this.moments = moments;
    }

    void run(Member.Id member, Import.Id id) {
        run(member, id, () -> {});
    }

    /** @param afterEach told after each batch that was written */
    void run(Member.Id member, Import.Id id, Runnable afterEach) {
        books.read(member, () -> rows.find(member, id))
                .filter(it -> it.stage() == Import.Stage.RUNNING)
                .ifPresent(it -> {
                    var run = new Run(member, it, afterEach);
                    try {
                        new AddressFile(new Content(books, rows, member, id), it.format())
                                .atMost(Imports.MOST_PEOPLE)
                                .read(run);
                        run.end();
                    } catch (StoppedException _) {
                        // As the member asked.
                    }
                    books.write(member, () -> {
                        rows.mark(member, id, Step.FINISH);
                        rows.forgetContent(member, id);
                    });
                });
    }

    private static final class StoppedException extends RuntimeException {
        StoppedException() {
            super("stopped", null, false, false);
        }
    }

    private final class Run implements Findings {
        private final Member.Id member;
        private final Import.Id id;
        private final Judgement judgement;
        private final Runnable afterEach;
        private final Batch batch = new Batch();
        private final List<FoundMoment> found = new ArrayList<>();
        private int toSkip;
        private int position;

        Run(Member.Id member, Import what, Runnable afterEach) {
            this.member = member;
            this.id = what.id();
            this.judgement = new Judgement(new Acquaintance(member, people, matches, rows));
            this.afterEach = afterEach;
            this.toSkip = what.peopleDone();
            this.position = what.peopleDone();
        }

        @Override
        public void person(FoundPerson person) {
            if (toSkip > 0) {
                toSkip--;
                return;
            }
            batch.add(person);
            if (batch.isFull()) {
                write();
            }
        }

        @Override
        public void moment(FoundMoment moment) {
            found.add(moment);
        }

        @Override
        public void skipped(Skipped what) {
            // The preview has it.
        }

        void end() {
            write();
            writeMoments();
        }

        private void write() {
            if (batch.isEmpty()) {
                return;
            }
            boolean stop = books.write(member, () -> {
                var judged = judgement.judge(batch.people(), position);
                var before = circleIds();
                save(judged);
                var made = circleIds();
                made.removeAll(before);
                rows.addCircles(member, id, List.copyOf(made));
                var entries = judged.stream()
                        .map(it -> it.entry().of(it.slot().id(), it.entry().before()))
                        .toList();
                rows.write(member, id, entries, true);
                return rows.progress(member, id, batch.size());
            });
            position += batch.size();
            batch.clear();
            afterEach.run();
            if (stop) {
                throw new StoppedException();
            }
        }

        private Set<Circle.Id> circleIds() {
            return circles.all(member).stream().map(Circle::id).collect(Collectors.toCollection(LinkedHashSet::new));
        }

        private void save(List<Judged> judged) {
            var slots = judged.stream()
                    .map(Judged::slot)
                    .filter(Slot::isUnsaved)
                    .distinct()
                    .toList();
            var fresh = slots.stream().filter(it -> it.id().isEmpty()).toList();
            var ids = people.addAll(member, fresh.stream().map(Slot::draft).toList(), false);
            for (int i = 0; i < ids.size(); i++) {
                fresh.get(i).saved(ids.get(i));
                judgement.isInBook(fresh.get(i));
            }
            var changed = new LinkedHashMap<Person.Id, PersonDraft>();
            for (var slot : slots) {
                if (slot.isUnsaved()) {
                    slot.id().ifPresent(it -> changed.put(it, slot.draft()));
                    slot.id().ifPresent(slot::saved);
                }
            }
            if (!changed.isEmpty()) {
                people.saveAll(member, changed);
            }
        }

        private void writeMoments() {
            var known = books.read(member, () -> new Correspondents(member, matches, Correspondents.keys(found)));
            var drafts =
                    found.stream().map(known::draft).flatMap(Optional::stream).toList();
            for (int from = 0; from < drafts.size(); from += BATCH) {
                int to = Math.min(from + BATCH, drafts.size());
                var some = drafts.subList(from, to);
                boolean stop = books.write(member, () -> {
                    rows.addMoments(member, id, moments.logAll(member, some));
                    return rows.momentProgress(member, id, drafts.size(), to);
                });
                afterEach.run();
                if (stop) {
                    throw new StoppedException();
                }
            }
        }
    }
}

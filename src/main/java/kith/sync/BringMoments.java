package kith.sync;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kith.members.Member;
import kith.moments.Moments;
import kith.people.PeopleMatches;
import kith.people.Person;
import kith.platform.Books;
import kith.sync.files.FoundMoment;
import org.springframework.stereotype.Component;

/** Puts the messages of a file onto the timelines of those in the book with whom they were exchanged. */
@Component
class BringMoments {

    private static final int BATCH = 500;

    private final Books books;
    private final ImportRows rows;
    private final TraceRows traces;
    private final PeopleMatches matches;
    private final Moments moments;
    private final Clock clock;

    BringMoments(Books books, ImportRows rows, TraceRows traces, PeopleMatches matches, Moments moments, Clock clock) {
        this.books = books;
        this.rows = rows;
        this.traces = traces;
        this.matches = matches;
        this.moments = moments;
        this.clock = clock;
    }

    /**
     * @param people  whom the file speaks of, by the names that its moments give them
     * @param written told after each transaction, and whether the member has asked to stop
     */
    void bring(
            Member.Id member,
            Import.Id id,
            List<FoundMoment> found,
            Map<String, Person.Id> people,
            Consumer<Boolean> written) {
        var known =
                books.read(member, () -> new Correspondents(member, matches, Correspondents.keys(found)).with(people));
        var now = clock.instant();
        var drafts = found.stream()
                .map(it -> known.draft(it, now))
                .flatMap(Optional::stream)
                .toList();
        for (int from = 0; from < drafts.size(); from += BATCH) {
            int to = Math.min(from + BATCH, drafts.size());
            var some = drafts.subList(from, to);
            written.accept(books.writeAsOne(member, () -> {
                traces.addMoments(member, id, moments.logAll(member, some));
                return rows.momentProgress(member, id, drafts.size(), to);
            }));
        }
    }
}

package kith.history;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kith.history.Change.Subject;
import kith.members.Member;
import kith.moments.Moment;
import kith.moments.Moments;
import kith.people.People;
import kith.people.Person;
import kith.platform.Books;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Takes back what was done to one person or moment in one go: all of it, or nothing where anything of it has changed since.
 * The rows are put back as they were, whosever tables they are in; the rooms are then told, as after any other change.
 */
@Component
class UndoChange {

    private final Books books;
    private final JdbcClient db;
    private final Changes changes;
    private final People people;
    private final Moments moments;

    UndoChange(Books books, JdbcClient db, Changes changes, People people, Moments moments) {
        this.books = books;
        this.db = db;
        this.changes = changes;
        this.people = people;
        this.moments = moments;
    }

    /** What came of taking something back. */
    sealed interface Undoing {
        record Undone() implements Undoing {}

        /** @param now what it says since, as far as that can be told */
        record ChangedSince(Change change, JsonNode now) implements Undoing {}

        /** It is no longer there, or cannot be taken back this way, or was already. */
        record Cannot() implements Undoing {}
    }

    private static final class Since extends RuntimeException {
        private final transient Change change;
        private final transient JsonNode now;

        Since(Change change, JsonNode now) {
            super("changed since", null, false, false);
            this.change = change;
            this.now = now;
        }
    }

    Undoing undo(Member.Id member, UUID act, UUID subject) {
        var all = changes.of(member, act, subject);
        if (all.isEmpty() || !all.stream().allMatch(it -> it.canBeUndone() && !it.undone())) {
            return new Undoing.Cannot();
        }
        try {
            return books.write(member, () -> undo(member, act, all.getFirst().subject(), all));
        } catch (Since since) {
            return new Undoing.ChangedSince(since.change, since.now);
        } catch (DataIntegrityViolationException _) { // what it belonged to is gone, such as a circle
            return new Undoing.Cannot();
        }
    }

    private Undoing undo(Member.Id member, UUID act, Subject subject, List<Change> all) {
        db.sql("SELECT set_config('kith.undoes', :act, true), set_config('timezone', 'UTC', true)")
                .param("act", act.toString())
                .query((_, _) -> true)
                .single();
        boolean there = switch (subject.kind()) {
            case PERSON -> ofPerson(member, new Person.Id(subject.id()), all);
            case MOMENT -> ofMoment(member, new Moment.Id(subject.id()), all);
        };
        if (there) {
            changes.undone(member, act, subject);
        }
        return there ? new Undoing.Undone() : new Undoing.Cannot();
    }

    private boolean ofPerson(Member.Id member, Person.Id person, List<Change> all) {
        var binning = all.stream()
                .filter(it -> it.part() == Part.PERSON && it.isBinning())
                .findFirst();
        if (binning.isPresent()) {
            boolean wasThere = binning.get().was().path("deleted_at").isNull();
            return !(wasThere ? people.restore(member, List.of(person)) : people.bin(member, List.of(person)))
                    .isEmpty();
        }
        if (!people.brief(member, List.of(person)).containsKey(person)) {
            return false;
        }
        all.forEach(it -> undo(member, it));
        people.rewritten(member, Set.of(person));
        return true;
    }

    private boolean ofMoment(Member.Id member, Moment.Id moment, List<Change> all) {
        var binning = all.stream()
                .filter(it -> it.part() == Part.MOMENT && it.isBinning())
                .findFirst();
        if (binning.isPresent()) {
            boolean wasThere = binning.get().was().path("deleted_at").isNull();
            return wasThere ? moments.restore(member, moment) : moments.bin(member, moment);
        }
        var before = moments.find(member, moment);
        before.ifPresent(it -> {
            all.forEach(change -> undo(member, change));
            moments.rewritten(member, it);
        });
        return before.isPresent();
    }

    private void undo(Member.Id member, Change change) {
        int rows = switch (change.deed()) {
            case ADDED -> change.part().way() == Part.Way.BIN ? bin(member, change) : takeAway(member, change);
            case CHANGED -> changeBack(member, change);
            case TAKEN -> putBack(member, change);
        };
        if (rows != 1) {
            throw new Since(change, now(member, change));
        }
    }

    private int changeBack(Member.Id member, Change change) {
        var columns = String.join(
                ", ",
                change.was().propertyNames().stream().filter(Part::isColumn).toList());
        return db.sql("""
                UPDATE %1$s t
                   SET (%2$s) = (SELECT %2$s FROM jsonb_populate_record(cast(NULL AS %1$s), cast(:was AS jsonb)))
                 WHERE t.member_id = :member
                   AND t.%3$s = :row
                   AND NOT EXISTS (SELECT FROM jsonb_each(cast(:became AS jsonb)) e
                                    WHERE to_jsonb(t) -> e.key IS DISTINCT FROM e.value)
                """.formatted(
                                change.part().table(), columns, change.part().rowColumn()))
                .param("was", change.was().toString())
                .param("member", member.value())
                .param("row", change.row().orElseThrow())
                .param("became", change.became().toString())
                .update();
    }

    private int takeAway(Member.Id member, Change change) {
        return db.sql("""
                DELETE FROM %1$s
                 WHERE member_id = :member
                   AND ctid = (SELECT ctid
                                 FROM %1$s t
                                WHERE t.member_id = :member
                                  AND t.%2$s = :subject
                                  AND to_jsonb(t) - '{member_id,position,at}'::text[]
                                      = cast(:became AS jsonb) - '{position,at}'::text[]
                                LIMIT 1)
                """.formatted(change.part().table(), change.subject().column()))
                .param("member", member.value())
                .param("subject", change.subject().id())
                .param("became", change.became().toString())
                .update();
    }

    private int bin(Member.Id member, Change change) {
        return db.sql("""
                UPDATE %s
                   SET deleted_at = now()
                 WHERE member_id = :member
                   AND id = :row
                   AND deleted_at IS NULL
                """.formatted(change.part().table()))
                .param("member", member.value())
                .param("row", change.row().orElseThrow())
                .update();
    }

    /** Behind the others, where there is an order; at the time of the moment, where there is one. */
    private int putBack(Member.Id member, Change change) {
        var place = change.was().has("position")
                ? "jsonb_build_object('position', (SELECT coalesce(max(position) + 1, 0) FROM %s WHERE member_id = :member AND %s = :subject))"
                        .formatted(change.part().table(), change.subject().column())
                : "'{}'";
        var time = change.part() == Part.MOMENT_PERSON
                ? "jsonb_build_object('at', (SELECT at FROM moment WHERE member_id = :member AND id = :subject))"
                : "'{}'";
        return db.sql("""
                INSERT INTO %1$s
                SELECT r.*
                  FROM jsonb_populate_record(cast(NULL AS %1$s),
                         cast(:was AS jsonb) || jsonb_build_object('member_id', cast(:member AS uuid)) || %2$s || %3$s) r
                 WHERE r.%4$s = :subject
                    ON CONFLICT DO NOTHING
                """.formatted(
                        change.part().table(), place, time, change.subject().column()))
                .param("was", change.was().toString())
                .param("member", member.value())
                .param("subject", change.subject().id())
                .update();
    }

    /** What a row that was changed says now. */
    private JsonNode now(Member.Id member, Change change) {
        return change.row()
                .filter(_ -> change.deed() == Change.Deed.CHANGED)
                .flatMap(row -> db.sql(
                                "SELECT cast(to_jsonb(t) AS text) FROM %s t WHERE member_id = :member AND %s = :row"
                                        .formatted(
                                                change.part().table(),
                                                change.part().rowColumn()))
                        .param("member", member.value())
                        .param("row", row)
                        .query(String.class)
                        .optional())
                .map(Changes::json)
                .orElseGet(() -> Changes.json(null));
    }
}

package kith.sync;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import kith.history.Milestones;
import kith.members.Member;
import kith.people.Person;
import kith.platform.Books;
import kith.web.Frame;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By which files somebody came into the book, or was added to; what each of them changed is not remembered one by one. */
@Component
class ImportMilestones implements Milestones {

    private final Books books;
    private final JdbcClient db;

    ImportMilestones(Books books, JdbcClient db) {
        this.books = books;
        this.db = db;
    }

    private record Came(Instant at, String file, boolean fresh) {}

    @Override
    public List<Milestone> of(Frame frame, Member.Id member, Person.Id person) {
        return books
                .read(
                        member,
                        () -> db.sql("""
                        SELECT i.file, i.finished_at, e.verdict = 'NEW' AS fresh
                          FROM import_entry e
                          JOIN import i ON i.member_id = e.member_id AND i.id = e.import_id
                         WHERE e.member_id = :member
                           AND e.person_id = :person
                           AND e.verdict IN ('NEW', 'UPDATED')
                           AND i.finished_at IS NOT NULL
                           AND i.undone_at IS NULL
                         ORDER BY i.finished_at DESC, i.id
                        """)
                                .param("member", member.value())
                                .param("person", person.value())
                                .query((row, _) -> new Came(
                                        row.getObject("finished_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getString("file"),
                                        row.getBoolean("fresh")))
                                .list())
                .stream()
                .map(it -> new Milestone(
                        it.at(), frame.say(it.fresh() ? "sync.history.came" : "sync.history.changed", it.file())))
                .toList();
    }
}

package kith.people.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.members.Member;
import kith.people.Listed;
import kith.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The list of a member's people, a page at a time, each page one statement on an index. A page goes on from the last row
 * of the one before, so that the last page costs no more than the first. Works within an open book.
 */
@Repository
class PeopleList {

    static final int PAGE = 50;
    /** Beyond this many, a count says "more than". */
    static final int COUNTED = 1000;

    private static final String SELECT = """
            SELECT p.id, p.display, p.photo, p.city, p.sort_key, p.last_touch_at, p.touch_due_on, p.deleted_at,
                   w.organisation, w.title
              FROM person p
              LEFT JOIN person_work w ON w.member_id = :member AND w.person_id = p.id AND w.position = 0
             WHERE p.member_id = :member
            """;
    private static final String PRESENT = "   AND p.deleted_at IS NULL\n";

    private final JdbcClient db;

    PeopleList(JdbcClient db) {
        this.db = db;
    }

    /** Where a page ended: the last row's place in the order, and its id. */
    record Mark(String key, UUID id) {}

    record Page(List<Listed> rows, Optional<Mark> next) {}

    /** How many there are for the head of the list, each counted no further than {@link #COUNTED}. */
    record Counts(int people, int inbox) {}

    Page page(Member.Id member, PeopleView view, LocalDate today) {
        var inRest = view.order().hasRest()
                && view.after().filter(mark -> mark.key().isEmpty()).isPresent();
        var rows = new ArrayList<>(inRest ? List.of() : part(member, view, today));
        if (view.order().hasRest() && rows.size() <= PAGE) {
            rows.addAll(rest(member, view, view.after().filter(_ -> inRest), today));
        }
        if (rows.size() <= PAGE) {
            return new Page(List.copyOf(rows), Optional.empty());
        }
        var shown = List.copyOf(rows.subList(0, PAGE));
        var last = shown.getLast();
        return new Page(
                shown,
                Optional.of(new Mark(view.order().key(last), last.brief().id().value())));
    }

    /** Those who have what the order goes by. */
    private List<Listed> part(Member.Id member, PeopleView view, LocalDate today) {
        var order = view.order();
        return rows(
                (order.hasRest() ? "   AND " + order.column() + " IS NOT NULL\n" : "")
                        + (view.after().isPresent() ? order.after() : "")
                        + order.by(),
                member,
                view,
                today);
    }

    private List<Listed> rest(Member.Id member, PeopleView view, Optional<Mark> after, LocalDate today) {
        var order = view.order();
        return rows(
                "   AND " + order.column() + " IS NULL\n"
                        + (after.isPresent() ? "   AND :key = '' AND p.id > :id\n" : "")
                        + order.restBy(),
                member,
                new PeopleView(view.which(), view.order(), after),
                today);
    }

    private List<Listed> rows(String conditionAndOrder, Member.Id member, PeopleView view, LocalDate today) {
        var statement = db.sql(SELECT + PRESENT + view.which().conditions() + conditionAndOrder + " LIMIT :limit")
                .param("member", member.value())
                .param("limit", PAGE + 1)
                .params(view.which().values(today));
        if (view.after().isPresent()) {
            statement = statement
                    .param("key", view.after().get().key())
                    .param("id", view.after().get().id());
        }
        return statement.query(Listed::row).list();
    }

    /** All of them, in no particular order. */
    List<Person.Id> ids(Member.Id member, Which which, LocalDate today) {
        return db.sql("SELECT p.id FROM person p WHERE p.member_id = :member\n" + PRESENT + which.conditions())
                .param("member", member.value())
                .params(which.values(today))
                .query((row, _) -> new Person.Id(row.getObject("id", UUID.class)))
                .list();
    }

    /** Whoever lies in the bin, the last first. */
    List<Listed> bin(Member.Id member, int limit) {
        return db.sql(SELECT + """
               AND p.deleted_at IS NOT NULL
               AND p.merged_into IS NULL
             ORDER BY p.deleted_at DESC, p.id
             LIMIT :limit
            """)
                .param("member", member.value())
                .param("limit", limit)
                .query(Listed::row)
                .list();
    }

    Counts counts(Member.Id member, Which which, LocalDate today) {
        return db.sql("""
                SELECT (SELECT count(*) FROM (SELECT FROM person p WHERE p.member_id = :member
                %s%s LIMIT :counted) a) AS people,
                       (SELECT count(*) FROM (SELECT FROM person p WHERE p.member_id = :member
                                                 AND p.deleted_at IS NULL AND p.sorted_at IS NULL
                                               LIMIT :counted) b) AS inbox
                """.formatted(PRESENT, which.conditions()))
                .param("member", member.value())
                .param("counted", COUNTED + 1)
                .params(which.values(today))
                .query((row, _) -> new Counts(row.getInt("people"), row.getInt("inbox")))
                .single();
    }
}

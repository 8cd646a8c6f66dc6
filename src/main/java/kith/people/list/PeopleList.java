package kith.people.list;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.members.Member;
import kith.people.Listed;
import org.jspecify.annotations.Nullable;
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
            SELECT p.id, p.display, p.photo, p.city, p.sort_key, p.last_touch_at, p.deleted_at, p.sorted_at,
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

    Page page(Member.Id member, PeopleView view) {
        var rows = new ArrayList<>(part(member, view, view.after(), false));
        if (view.order().byTouch() && rows.size() <= PAGE) {
            var rest = view.after().filter(mark -> mark.key().isEmpty());
            rows.addAll(part(member, view, rest, true));
        }
        if (rows.size() <= PAGE) {
            return new Page(List.copyOf(rows), Optional.empty());
        }
        var shown = List.copyOf(rows.subList(0, PAGE));
        return new Page(shown, Optional.of(mark(view, shown.getLast())));
    }

    /** Sorted by touch, those who were never in touch are a part of their own, which comes last. */
    private List<Listed> part(Member.Id member, PeopleView view, Optional<Mark> after, boolean never) {
        var order = view.order();
        if (order.byTouch()
                && !never
                && after.filter(mark -> mark.key().isEmpty()).isPresent()) {
            return List.of();
        }
        var sql = SELECT
                + PRESENT
                + (view.circle().isPresent() ? IN_CIRCLE : "")
                + (view.untouched() || never ? "   AND p.last_touch_at IS NULL\n" : order.byTouch() ? TOUCHED : "")
                + (after.isPresent() ? (never ? NEVER_AFTER : order.after()) : "")
                + (never ? " ORDER BY p.last_touch_at, p.id\n" : order.by())
                + " LIMIT :limit";
        var statement = db.sql(sql).param("member", member.value()).param("limit", PAGE + 1);
        if (view.circle().isPresent()) {
            statement = statement.param("circle", view.circle().get().value());
        }
        if (after.isPresent()) {
            statement = statement
                    .param("key", after.get().key())
                    .param("id", after.get().id());
        }
        return statement.query(Listed::row).list();
    }

    private static final String TOUCHED = "   AND p.last_touch_at IS NOT NULL\n";
    private static final String NEVER_AFTER = "   AND :key = '' AND p.id > :id\n";
    private static final String IN_CIRCLE = """
               AND EXISTS (SELECT FROM person_circle c
                            WHERE c.member_id = :member AND c.circle_id = :circle AND c.person_id = p.id)
            """;

    private static Mark mark(PeopleView view, Listed last) {
        var key = switch (view.order()) {
            case NAME -> last.sortKey();
            case RECENT, QUIET -> last.lastTouchAt().map(Instant::toString).orElse("");
            case NEWEST -> "";
        };
        return new Mark(key, last.brief().id().value());
    }

    /** Whoever waits to be sorted, as they came. */
    List<Listed> inbox(Member.Id member, @Nullable UUID after, int limit) {
        return db.sql(SELECT + PRESENT + """
               AND p.sorted_at IS NULL
               AND (cast(:after AS uuid) IS NULL OR p.id > cast(:after AS uuid))
             ORDER BY p.id
             LIMIT :limit
            """)
                .param("member", member.value())
                .param("after", after)
                .param("limit", limit)
                .query(Listed::row)
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

    /** Whoever cares about this, by name. */
    List<Listed> interestedIn(Member.Id member, String normal, int limit) {
        return db.sql(SELECT + PRESENT + """
               AND EXISTS (SELECT FROM person_interest i
                            WHERE i.member_id = :member AND i.normal = :normal AND i.person_id = p.id)
             ORDER BY p.sort_key, p.id
             LIMIT :limit
            """)
                .param("member", member.value())
                .param("normal", normal)
                .param("limit", limit)
                .query(Listed::row)
                .list();
    }

    Counts counts(Member.Id member, PeopleView view) {
        var people = "SELECT FROM person p WHERE p.member_id = :member\n"
                + PRESENT
                + (view.circle().isPresent() ? IN_CIRCLE : "")
                + (view.untouched() ? "   AND p.last_touch_at IS NULL\n" : "")
                + " LIMIT :counted";
        var statement =
                db.sql("""
                        SELECT (SELECT count(*) FROM (%s) a) AS people,
                               (SELECT count(*) FROM (SELECT FROM person p WHERE p.member_id = :member
                                                         AND p.deleted_at IS NULL AND p.sorted_at IS NULL
                                                       LIMIT :counted) b) AS inbox
                        """.formatted(people)).param("member", member.value()).param("counted", COUNTED + 1);
        if (view.circle().isPresent()) {
            statement = statement.param("circle", view.circle().get().value());
        }
        return statement
                .query((row, _) -> new Counts(row.getInt("people"), row.getInt("inbox")))
                .single();
    }
}

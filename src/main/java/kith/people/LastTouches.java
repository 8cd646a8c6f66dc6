package kith.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kith.members.Member;
import kith.platform.Books;
import kith.platform.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When the member was last in touch with each person, as moments tell it. */
@Repository
public class LastTouches {

    private final Books books;
    private final JdbcClient db;

    LastTouches(Books books, JdbcClient db) {
        this.books = books;
        this.db = db;
    }

    /** They were in touch at that time; an earlier time than the one known changes nothing. */
    public void touched(Member.Id member, Collection<Person.Id> ids, Instant at) {
        touched(member, ids.stream().distinct().collect(Collectors.toMap(it -> it, _ -> at)));
    }

    /** As {@link #touched(Member.Id, Collection, Instant)}, each person at a time of their own. One statement. */
    public void touched(Member.Id member, Map<Person.Id, Instant> touches) {
        var all = List.copyOf(touches.entrySet());
        books.write(member, () -> {
            db.sql("""
                    UPDATE person p
                       SET last_touch_at = t.at
                      FROM unnest(cast(:id AS uuid[]), cast(:at AS timestamptz[])) AS t (id, at)
                     WHERE p.member_id = :member
                       AND p.id = t.id
                       AND (p.last_touch_at IS NULL OR p.last_touch_at < t.at)
                    """)
                    .param("id", Columns.of(all, it -> it.getKey().value()))
                    .param("at", Columns.of(all, Map.Entry::getValue))
                    .param("member", member.value())
                    .update();
        });
    }

    /** Sets when each was last in touch, worked out afresh; empty for never. */
    public void set(Member.Id member, Map<Person.Id, Optional<Instant>> touches) {
        var all = List.copyOf(touches.entrySet());
        books.write(member, () -> {
            db.sql("""
                UPDATE person p
                   SET last_touch_at = t.at
                  FROM unnest(cast(:id AS uuid[]), cast(:at AS timestamptz[])) AS t (id, at)
                 WHERE p.member_id = :member
                   AND p.id = t.id
                   AND p.last_touch_at IS DISTINCT FROM t.at
                """)
                    .param("member", member.value())
                    .param("id", Columns.of(all, it -> it.getKey().value()))
                    .param("at", Columns.of(all, it -> it.getValue().orElse(null)))
                    .update();
        });
    }
}

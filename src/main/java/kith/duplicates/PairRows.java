package kith.duplicates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kith.duplicates.likeness.Reason;
import kith.duplicates.likeness.Sign;
import kith.members.Member;
import kith.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pairs as rows. Works within an open book. */
@Repository
class PairRows {

    private static final String SELECT = """
            SELECT one_id, other_id, same, weight, reasons
              FROM pair
             WHERE member_id = :member
            """;
    private static final String AMONG = """
               AND (one_id = ANY(cast(:people AS uuid[])) OR other_id = ANY(cast(:people AS uuid[])))
            """;
    private static final String ORDER = " ORDER BY same DESC, weight DESC, one_id DESC, other_id DESC\n LIMIT :limit";

    private final JdbcClient db;
    private final Clock clock;

    PairRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Puts what was found in place of what was found before; whom the member told apart stays so. */
    void replace(Member.Id member, List<FoundPair> pairs, Instant at) {
        db.sql("""
                INSERT INTO pair (member_id, one_id, other_id, same, weight, reasons, found_at)
                SELECT :member, p.*, :at
                  FROM unnest(cast(:one AS uuid[]), cast(:other AS uuid[]), cast(:same AS boolean[]),
                              cast(:weight AS double precision[]), :reasons) AS p
                    ON CONFLICT (member_id, one_id, other_id) DO UPDATE
                   SET same = excluded.same, weight = excluded.weight, reasons = excluded.reasons,
                       found_at = excluded.found_at
                """)
                .param("member", member.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("one", column(pairs, it -> it.one().value()))
                .param("other", column(pairs, it -> it.other().value()))
                .param("same", column(pairs, FoundPair::same))
                .param("weight", column(pairs, FoundPair::weight))
                .param("reasons", column(pairs, it -> written(it.reasons())))
                .update();
        db.sql("DELETE FROM pair WHERE member_id = :member AND apart_at IS NULL AND found_at < :at")
                .param("member", member.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The surest first, going on after a place. */
    List<FoundPair> open(Member.Id member, Place after, int limit) {
        return after(SELECT, member, after, limit).query(PairRows::pair).list();
    }

    /** As {@link #open}, of pairs in which one of these people is. */
    List<FoundPair> openAmong(Member.Id member, Collection<Person.Id> people, Place after, int limit) {
        return after(SELECT + AMONG, member, after, limit)
                .param("people", ids(people))
                .query(PairRows::pair)
                .list();
    }

    private JdbcClient.StatementSpec after(String select, Member.Id member, Place after, int limit) {
        return db.sql(select + """
               AND apart_at IS NULL
               AND (same, weight, one_id, other_id) < (:same, :weight, :one, :other)
            """ + ORDER)
                .param("member", member.value())
                .param("same", after.same())
                .param("weight", after.weight())
                .param("one", after.one())
                .param("other", after.other())
                .param("limit", limit);
    }

    /** How many Kith is sure of, counted no further than {@code most}. */
    int sure(Member.Id member, int most) {
        return db.sql("""
                SELECT count(*)
                  FROM (SELECT
                          FROM pair
                         WHERE member_id = :member
                           AND apart_at IS NULL
                           AND same
                         LIMIT :most) AS sure
                """)
                .param("member", member.value())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /** The last told apart first. */
    List<FoundPair> apart(Member.Id member, int limit) {
        return db.sql(SELECT + """
               AND apart_at IS NOT NULL
             ORDER BY apart_at DESC, one_id, other_id
             LIMIT :limit
            """)
                .param("member", member.value())
                .param("limit", limit)
                .query(PairRows::pair)
                .list();
    }

    /** False when there is no such pair. */
    boolean tellApart(Member.Id member, Two two) {
        return setApart(member, two, true);
    }

    boolean askAgain(Member.Id member, Two two) {
        return setApart(member, two, false);
    }

    private boolean setApart(Member.Id member, Two two, boolean apart) {
        return db.sql("""
                UPDATE pair
                   SET apart_at = CASE WHEN :apart THEN cast(:now AS timestamptz) END
                 WHERE member_id = :member
                   AND one_id = :one
                   AND other_id = :other
                """)
                        .param("apart", apart)
                        .param("now", OffsetDateTime.now(clock))
                        .param("member", member.value())
                        .param("one", two.one())
                        .param("other", two.other())
                        .update()
                == 1;
    }

    /** Nothing is asked about these people any more, but who was told apart stays so. */
    void forget(Member.Id member, Collection<Person.Id> people) {
        db.sql("DELETE FROM pair WHERE member_id = :member AND apart_at IS NULL\n" + AMONG)
                .param("member", member.value())
                .param("people", ids(people))
                .update();
    }

    static String[] ids(Collection<Person.Id> people) {
        return people.stream().map(it -> it.value().toString()).toArray(String[]::new);
    }

    private static String[] column(List<FoundPair> pairs, Function<FoundPair, Object> value) {
        return pairs.stream().map(it -> value.apply(it).toString()).toArray(String[]::new);
    }

    private static String written(List<Reason> reasons) {
        return reasons.stream()
                .map(it -> it.sign() + "\t" + it.weight() + "\t" + it.what().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }

    private static FoundPair pair(ResultSet row, int number) throws SQLException {
        return new FoundPair(
                new Person.Id(row.getObject("one_id", UUID.class)),
                new Person.Id(row.getObject("other_id", UUID.class)),
                row.getBoolean("same"),
                row.getDouble("weight"),
                read(row.getString("reasons")));
    }

    static List<Reason> read(String reasons) {
        return reasons.lines()
                .map(it -> it.split("\t", 3))
                .map(it -> new Reason(Sign.valueOf(it[0]), it[2], Double.parseDouble(it[1])))
                .toList();
    }
}

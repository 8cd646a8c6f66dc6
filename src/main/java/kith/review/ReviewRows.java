package kith.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kith.members.Member;
import kith.people.Person;
import kith.people.WorkChanged.Move;
import kith.platform.Columns;
import kith.platform.Ids;
import kith.review.Concerned.Answer;
import kith.review.Concerned.Before;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reviews as rows. Works within an open book. */
@Repository
class ReviewRows {

    private static final String SELECT = """
            SELECT r.id, r.organisation, r.opened_at, r.closed_at,
                   count(c.id) AS people, count(c.answer) AS decided
              FROM review r
              LEFT JOIN review_person c ON c.member_id = r.member_id AND c.review_id = r.id
             WHERE r.member_id = :member
            """;
    private static final String GROUP = " GROUP BY r.member_id, r.id";
    private static final String CONCERNED = """
            SELECT id, person_id, place, left_one, joined_one, alone, later_at, answer,
                   was_kept, was_resting, was_floor
              FROM review_person
             WHERE member_id = :member
               AND review_id = :review
            """;

    private final JdbcClient db;

    ReviewRows(JdbcClient db) {
        this.db = db;
    }

    /** Those with something to decide first, then the latest. */
    List<Review> all(Member.Id member) {
        return db.sql(SELECT + GROUP + " ORDER BY r.closed_at IS NOT NULL, r.opened_at DESC, r.id")
                .param("member", member.value())
                .query(ReviewRows::review)
                .list();
    }

    Optional<Review> find(Member.Id member, Review.Id review) {
        return db.sql(SELECT + "   AND r.id = :review" + GROUP)
                .param("member", member.value())
                .param("review", review.value())
                .query(ReviewRows::review)
                .optional();
    }

    Review.Id begin(Member.Id member, String organisation, Instant at) {
        var id = new Review.Id(Ids.next());
        db.sql("INSERT INTO review (member_id, id, organisation, opened_at) VALUES (:member, :id, :organisation, :at)")
                .param("member", member.value())
                .param("id", id.value())
                .param("organisation", organisation)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    void remove(Member.Id member, Review.Id review) {
        db.sql("DELETE FROM review WHERE member_id = :member AND id = :review")
                .param("member", member.value())
                .param("review", review.value())
                .update();
    }

    /** Null: there is something to decide again. */
    void close(Member.Id member, Review.Id review, @Nullable Instant at) {
        db.sql("UPDATE review SET closed_at = :at WHERE member_id = :member AND id = :review")
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .param("member", member.value())
                .param("review", review.value())
                .update();
    }

    /** Whoever is in it already stays as they are. */
    void add(Member.Id member, Review.Id review, List<Concerned> some) {
        db.sql("""
                INSERT INTO review_person (member_id, review_id, id, person_id, place, left_one, joined_one, alone)
                SELECT :member, :review, p.*
                  FROM unnest(cast(:ids AS uuid[]), cast(:people AS uuid[]), cast(:places AS int[]), :left, :joined,
                              cast(:alone AS boolean[])) AS p
                    ON CONFLICT (member_id, review_id, person_id) DO NOTHING
                """)
                .param("member", member.value())
                .param("review", review.value())
                .param("ids", Columns.of(some, Concerned::id))
                .param("people", Columns.of(some, it -> it.person().value()))
                .param("places", Columns.of(some, Concerned::place))
                .param("left", Columns.of(some, Concerned::left))
                .param("joined", Columns.of(some, Concerned::joined))
                .param("alone", Columns.of(some, Concerned::alone))
                .update();
    }

    /** Those not yet decided first, and of them those put off last; each as they were placed. */
    List<Concerned> concerned(Member.Id member, Review.Id review) {
        return db.sql(CONCERNED + " ORDER BY answer IS NOT NULL, later_at NULLS FIRST, place, id")
                .param("member", member.value())
                .param("review", review.value())
                .query(ReviewRows::concerned)
                .list();
    }

    /** Nobody else answers about them until this transaction ends. */
    Optional<Concerned> lock(Member.Id member, Review.Id review, Person.Id person) {
        return db.sql(CONCERNED + "   AND person_id = :person FOR UPDATE")
                .param("member", member.value())
                .param("review", review.value())
                .param("person", person.value())
                .query(ReviewRows::concerned)
                .optional();
    }

    void answer(Member.Id member, Concerned one, Answer answer, Before before, Instant at) {
        db.sql("""
                UPDATE review_person
                   SET answer = :answer, answered_at = :at, later_at = NULL,
                       was_kept = :kept, was_resting = :resting, was_floor = :floor
                 WHERE member_id = :member
                   AND id = :id
                """)
                .param("answer", answer.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("kept", before.kept())
                .param("resting", before.restingSince().orElse(null))
                .param("floor", before.floor().orElse(null))
                .param("member", member.value())
                .param("id", one.id())
                .update();
    }

    /** As if the member had said nothing, or, with a time, that they decide later. */
    void open(Member.Id member, Concerned one, @Nullable Instant later) {
        db.sql("""
                UPDATE review_person
                   SET answer = NULL, answered_at = NULL, later_at = :later
                 WHERE member_id = :member
                   AND id = :id
                """)
                .param("later", later == null ? null : later.atOffset(ZoneOffset.UTC))
                .param("member", member.value())
                .param("id", one.id())
                .update();
    }

    /** In all reviews that still wait for a word about them. Gives these. */
    List<Review.Id> parted(Member.Id member, Person.Id person, Instant at) {
        return db.sql("""
                UPDATE review_person
                   SET answer = 'PART', answered_at = :at, later_at = NULL, was_kept = false
                 WHERE member_id = :member
                   AND person_id = :person
                   AND answer IS NULL
                RETURNING review_id
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("member", member.value())
                .param("person", person.value())
                .query(ReviewRows::reviewId)
                .list();
    }

    List<Review.Id> partedNoMore(Member.Id member, Person.Id person) {
        return db.sql("""
                UPDATE review_person
                   SET answer = NULL, answered_at = NULL
                 WHERE member_id = :member
                   AND person_id = :person
                   AND answer = 'PART'
                RETURNING review_id
                """)
                .param("member", member.value())
                .param("person", person.value())
                .query(ReviewRows::reviewId)
                .list();
    }

    /** Takes out whom nothing was said about, and whose change is taken back by this one. Gives them. */
    List<Person.Id> takenBack(Member.Id member, Map<Person.Id, Move> moves) {
        var ways = moves.entrySet().stream()
                .flatMap(it -> Stream.concat(
                        it.getValue().joined().stream().map(again -> new Way(it.getKey(), again, "")),
                        it.getValue().left().stream().map(noMore -> new Way(it.getKey(), "", noMore))))
                .toList();
        return db.sql("""
                DELETE FROM review_person r
                 USING unnest(cast(:people AS uuid[]), :left, :joined) AS way (person_id, left_one, joined_one)
                 WHERE r.member_id = :member
                   AND r.answer IS NULL
                   AND r.person_id = way.person_id
                   AND (r.left_one <> '' AND r.left_one = way.left_one
                        OR r.joined_one <> '' AND r.joined_one = way.joined_one)
                RETURNING r.person_id
                """)
                .param("member", member.value())
                .param("people", Columns.of(ways, it -> it.person().value()))
                .param("left", Columns.of(ways, Way::left))
                .param("joined", Columns.of(ways, Way::joined))
                .query((row, _) -> new Person.Id(row.getObject("person_id", UUID.class)))
                .list();
    }

    /** That somebody is again where they had left, or no more where they had come to. */
    private record Way(Person.Id person, String left, String joined) {}

    /** Nobody is in it any more: it was about nothing. */
    void forgetEmpty(Member.Id member) {
        db.sql("""
                DELETE FROM review r
                 WHERE member_id = :member
                   AND NOT EXISTS (SELECT FROM review_person c WHERE c.member_id = :member AND c.review_id = r.id)
                """).param("member", member.value()).update();
    }

    /** Who waits for a word in reviews that are open, the first of each first. */
    List<Waiting> waiting(Member.Id member, int atMost) {
        return db.sql("""
                SELECT r.id, r.organisation, c.person_id, c.left_one, c.joined_one,
                       count(*) OVER (PARTITION BY r.id) AS people
                  FROM review r
                  JOIN review_person c ON c.member_id = r.member_id AND c.review_id = r.id
                 WHERE r.member_id = :member
                   AND r.closed_at IS NULL
                   AND c.answer IS NULL
                 ORDER BY r.opened_at DESC, r.id, c.later_at NULLS FIRST, c.place, c.id
                 LIMIT :atMost
                """)
                .param("member", member.value())
                .param("atMost", atMost)
                .query((row, _) -> new Waiting(
                        new Review.Id(row.getObject("id", UUID.class)),
                        row.getString("organisation"),
                        new Person.Id(row.getObject("person_id", UUID.class)),
                        row.getString("left_one"),
                        row.getString("joined_one"),
                        row.getInt("people")))
                .list();
    }

    /** @param people how many wait in that review */
    record Waiting(Review.Id review, String organisation, Person.Id person, String left, String joined, int people) {}

    private static Review review(ResultSet row, int number) throws SQLException {
        return new Review(
                reviewId(row, "id"),
                row.getString("organisation"),
                instant(row, "opened_at").orElseThrow(),
                instant(row, "closed_at"),
                row.getInt("people"),
                row.getInt("decided"));
    }

    private static Review.Id reviewId(ResultSet row, int number) throws SQLException {
        return reviewId(row, "review_id");
    }

    private static Review.Id reviewId(ResultSet row, String column) throws SQLException {
        return new Review.Id(row.getObject(column, UUID.class));
    }

    private static Concerned concerned(ResultSet row, int number) throws SQLException {
        return new Concerned(
                row.getObject("id", UUID.class),
                new Person.Id(row.getObject("person_id", UUID.class)),
                row.getInt("place"),
                row.getString("left_one"),
                row.getString("joined_one"),
                row.getBoolean("alone"),
                instant(row, "later_at"),
                Optional.ofNullable(row.getString("answer")).map(Answer::valueOf),
                new Before(
                        row.getBoolean("was_kept"),
                        Optional.ofNullable(row.getObject("was_resting", LocalDate.class)),
                        Optional.ofNullable(row.getObject("was_floor", Integer.class))));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}

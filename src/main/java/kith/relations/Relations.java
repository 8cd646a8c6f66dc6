package kith.relations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kith.facts.Relation;
import kith.members.Member;
import kith.people.Introducers;
import kith.people.MergedPeople;
import kith.people.People;
import kith.people.Person;
import kith.platform.Books;
import kith.platform.Columns;
import kith.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the people of a member are to one another. */
@Repository
public class Relations {

    private final Books books;
    private final JdbcClient db;
    private final People people;
    private final MergedPeople merged;
    private final Introducers introducers;

    Relations(Books books, JdbcClient db, People people, MergedPeople merged, Introducers introducers) {
        this.books = books;
        this.db = db;
        this.people = people;
        this.merged = merged;
        this.introducers = introducers;
    }

    /** Who is what to these people, each said from every one of them; those in the bin are told too. One statement. */
    public List<Related> of(Member.Id member, Collection<Person.Id> people) {
        return books.read(
                member,
                () -> db.sql("""
                SELECT person_id, other_id, kind, word, back, person_id AS seen_from, id
                  FROM relation
                 WHERE member_id = :member
                   AND person_id = ANY(cast(:people AS uuid[]))
                 UNION ALL
                SELECT person_id, other_id, kind, word, back, other_id, id
                  FROM relation
                 WHERE member_id = :member
                   AND other_id = ANY(cast(:people AS uuid[]))
                 UNION ALL
                SELECT by_id, person_id, 'INTRODUCED', '', '', by_id, person_id
                  FROM introduction
                 WHERE member_id = :member
                   AND by_id = ANY(cast(:people AS uuid[]))
                 UNION ALL
                SELECT by_id, person_id, 'INTRODUCED', '', '', person_id, person_id
                  FROM introduction
                 WHERE member_id = :member
                   AND person_id = ANY(cast(:people AS uuid[]))
                 ORDER BY id
                """)
                        .param("member", member.value())
                        .param("people", Columns.of(people, Person.Id::value))
                        .query((row, _) -> related(row).seenFrom(new Person.Id(row.getObject("seen_from", UUID.class))))
                        .list());
    }

    /** What came of saying that two people are something to one another. */
    sealed interface Relating {
        record Said() implements Relating {}

        record SaidBefore() implements Relating {}

        /** One of them is not in the book. */
        record NotThere() implements Relating {}
    }

    /** Of somebody who was introduced by another before, the last word holds. */
    Relating relate(Member.Id member, Related it) {
        return books.write(member, () -> {
            var both = List.of(it.person(), it.other());
            merged.hold(member, both);
            if (people.brief(member, both).size() < 2) {
                return new Relating.NotThere();
            }
            if (of(member, List.of(it.person())).contains(it)) {
                return new Relating.SaidBefore();
            }
            var kept = it.asKept();
            if (kept.relation() == Relation.INTRODUCED) {
                introducers.set(member, kept.other(), Optional.of(kept.person()));
            } else {
                insert(member, List.of(kept));
            }
            return new Relating.Said();
        });
    }

    /** False unless it was said. */
    boolean part(Member.Id member, Related it) {
        var kept = it.asKept();
        return books.write(member, () -> {
            if (!of(member, List.of(it.person())).contains(it)) {
                return false;
            }
            if (kept.relation() == Relation.INTRODUCED) {
                introducers.set(member, kept.other(), Optional.empty());
                return true;
            }
            return db.sql("""
                    DELETE FROM relation
                     WHERE member_id = :member
                       AND kind = :kind
                       AND (person_id = :person AND other_id = :other AND word = :word AND back = :back
                            OR person_id = :other AND other_id = :person AND word = :back AND back = :word
                               AND kind IN ('PARTNER', 'SIBLING', 'RELATIVE', 'FRIEND', 'NEIGHBOUR', 'COLLEAGUE', 'OTHER'))
                    """)
                            .param("member", member.value())
                            .param("kind", kept.relation().name())
                            .param("person", kept.person().value())
                            .param("other", kept.other().value())
                            .param("word", kept.word())
                            .param("back", kept.back())
                            .update()
                    > 0;
        });
    }

    /**
     * Writes down what a file says of people in the book, as far as it was not known; gives what is new. Nobody gets another
     * introducer by it.
     */
    public List<Related.Id> addNew(Member.Id member, Collection<Related> all) {
        return books.write(member, () -> {
            var known = of(
                    member,
                    all.stream()
                            .flatMap(it -> Stream.of(it.person(), it.other()))
                            .distinct()
                            .toList());
            var fresh = new LinkedHashMap<Related, Related>();
            for (var it : all) {
                if (known.stream().map(Related::bare).noneMatch(it.bare()::equals)) {
                    var kept = it.asKept();
                    var bare = fresh.containsKey(kept.bare().turned())
                            ? kept.bare().turned()
                            : kept.bare();
                    fresh.merge(bare, kept.seenFrom(bare.person()), Related::and);
                }
            }
            var introduced = known.stream()
                    .map(Related::asKept)
                    .filter(it -> it.relation() == Relation.INTRODUCED)
                    .map(Related::other)
                    .toList();
            fresh.keySet().stream()
                    .filter(it -> it.relation() == Relation.INTRODUCED && !introduced.contains(it.other()))
                    .forEach(it -> introducers.set(member, it.other(), Optional.of(it.person())));
            return insert(
                    member,
                    fresh.values().stream()
                            .filter(it -> it.relation() != Relation.INTRODUCED)
                            .toList());
        });
    }

    public void removeAll(Member.Id member, Collection<Related.Id> ids) {
        if (!ids.isEmpty()) {
            books.write(member, () -> {
                db.sql("DELETE FROM relation WHERE member_id = :member AND id = ANY(cast(:ids AS uuid[]))")
                        .param("member", member.value())
                        .param("ids", Columns.of(ids, Related.Id::value))
                        .update();
            });
        }
    }

    private List<Related.Id> insert(Member.Id member, List<Related> all) {
        return all.isEmpty()
                ? List.of()
                : db.sql("""
                INSERT INTO relation (member_id, id, person_id, other_id, kind, word, back)
                SELECT :member, r.*
                  FROM unnest(cast(:id AS uuid[]), cast(:person AS uuid[]), cast(:other AS uuid[]), :kind, :word, :back) AS r
                RETURNING id
                """)
                        .param("member", member.value())
                        .param("id", Columns.of(all, _ -> Ids.next()))
                        .param("person", Columns.of(all, it -> it.person().value()))
                        .param("other", Columns.of(all, it -> it.other().value()))
                        .param("kind", Columns.of(all, Related::relation))
                        .param("word", Columns.of(all, Related::word))
                        .param("back", Columns.of(all, Related::back))
                        .query((row, _) -> new Related.Id(row.getObject("id", UUID.class)))
                        .list();
    }

    private static Related related(ResultSet row) throws SQLException {
        return new Related(
                new Person.Id(row.getObject("person_id", UUID.class)),
                new Person.Id(row.getObject("other_id", UUID.class)),
                Relation.valueOf(row.getString("kind")),
                row.getString("word"),
                row.getString("back"));
    }
}

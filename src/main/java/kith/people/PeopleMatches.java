package kith.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.drafts.ContactPoint;
import kith.drafts.Met;
import kith.drafts.PersonName;
import kith.drafts.Work;
import kith.members.Member;
import kith.platform.Books;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who in the book a form or file may be speaking of: by uid, by a contact point, by name. Each question is one statement
 * for any number of drafts, and leaves out whom nobody answers to. People in the bin are not found.
 */
@Repository
public class PeopleMatches {

    private final Books books;
    private final JdbcClient db;

    PeopleMatches(Books books, JdbcClient db) {
        this.books = books;
        this.db = db;
    }

    /** Whoever was merged is found as the person they are now. */
    public Map<String, List<Person.Id>> withUids(Member.Id member, Collection<String> uids) {
        return matches(member, """
                SELECT coalesce(merged_into, id) AS id, uid AS found
                  FROM person
                 WHERE member_id = :member
                   AND uid = ANY(:wanted)
                   AND (deleted_at IS NULL OR merged_into IS NOT NULL)
                """, uids);
    }

    /** By {@link ContactPoint#normal()}, for contact points of one kind. */
    public Map<String, List<Person.Id>> withContacts(
            Member.Id member, ContactPoint.Kind kind, Collection<String> normals) {
        return matches(member, """
                SELECT p.id, c.normal AS found
                  FROM contact_point c
                  JOIN person p ON p.member_id = c.member_id AND p.id = c.person_id
                 WHERE c.member_id = :member
                   AND c.kind = '%s'
                   AND c.normal = ANY(:wanted)
                   AND p.deleted_at IS NULL
                """.formatted(kind), normals);
    }

    /** By name as it is compared, whatever its case, accents and order of given and family name. */
    public Map<PersonName, List<Person.Id>> withNames(Member.Id member, Collection<PersonName> names) {
        var found = matches(member, """
                SELECT id, sort_key AS found
                  FROM person
                 WHERE member_id = :member
                   AND sort_key = ANY(:wanted)
                   AND deleted_at IS NULL
                """, names.stream().map(PersonName::sortKey).collect(Collectors.toSet()));
        return names.stream()
                .distinct()
                .filter(name -> found.containsKey(name.sortKey()))
                .collect(Collectors.toMap(name -> name, name -> found.get(name.sortKey())));
    }

    /** Who works for it, or was met there; looks at all of the book, for what is done now and then. */
    public List<Person.Id> ofOrganisation(Member.Id member, String organisation) {
        return books.read(
                member,
                () -> db
                        .sql("""
                SELECT p.id, w.organisation, p.met_how, p.met_where
                  FROM person p
                  LEFT JOIN person_work w ON w.member_id = p.member_id AND w.person_id = p.id
                 WHERE p.member_id = :member
                   AND p.deleted_at IS NULL
                   AND (w.organisation <> '' OR p.met_how = 'WORKPLACE')
                """)
                        .param("member", member.value())
                        .query((row, _) -> isOf(organisation, row)
                                ? Optional.of(new Person.Id(row.getObject("id", UUID.class)))
                                : Optional.<Person.Id>empty())
                        .stream()
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList());
    }

    private static boolean isOf(String organisation, ResultSet row) throws SQLException {
        var worksAt = row.getString("organisation");
        return worksAt != null && Work.isSame(organisation, worksAt)
                || row.getString("met_how").equals(Met.How.WORKPLACE.name())
                        && Work.isSame(organisation, row.getString("met_where"));
    }

    private Map<String, List<Person.Id>> matches(Member.Id member, String sql, Collection<String> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        return books.read(member, () -> {
            var matches = new HashMap<String, List<Person.Id>>();
            db.sql(sql)
                    .param("member", member.value())
                    .param("wanted", wanted.toArray(String[]::new))
                    .query((ResultSet row) -> collect(row, matches));
            return matches;
        });
    }

    private static void collect(ResultSet row, Map<String, List<Person.Id>> matches) throws SQLException {
        matches.computeIfAbsent(row.getString("found"), _ -> new ArrayList<>())
                .add(new Person.Id(row.getObject("id", UUID.class)));
    }
}

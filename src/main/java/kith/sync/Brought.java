package kith.sync;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kith.members.Member;
import kith.people.Person;
import kith.platform.Books;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which file brought whom into the book. */
@Repository
public class Brought {

    private final Books books;
    private final JdbcClient db;

    Brought(Books books, JdbcClient db) {
        this.books = books;
        this.db = db;
    }

    /** The name of one import each, for those who came with one. */
    public Map<Person.Id, String> files(Member.Id member) {
        return books.read(member, () -> {
            var files = new HashMap<Person.Id, String>();
            db.sql("""
                    SELECT e.person_id, e.import_id
                      FROM import_entry e
                      JOIN import i ON i.member_id = e.member_id AND i.id = e.import_id
                     WHERE e.member_id = :member
                       AND e.verdict = 'NEW'
                       AND e.position < i.people_done
                    """).param("member", member.value()).query(row -> {
                files.put(new Person.Id(row.getObject("person_id", UUID.class)), row.getString("import_id"));
            });
            return files;
        });
    }

    /** Of whom the file spoke, as far as it was brought in. */
    public List<Person.Id> people(Member.Id member, Import.Id id) {
        return books.read(
                member,
                () -> db.sql("""
                SELECT DISTINCT e.person_id
                  FROM import_entry e
                  JOIN import i ON i.member_id = e.member_id AND i.id = e.import_id
                 WHERE e.member_id = :member
                   AND e.import_id = :import
                   AND e.verdict IN ('NEW', 'UPDATED')
                   AND e.person_id IS NOT NULL
                   AND e.position < i.people_done
                """)
                        .param("member", member.value())
                        .param("import", id.value())
                        .query((row, _) -> new Person.Id(row.getObject("person_id", UUID.class)))
                        .list());
    }
}

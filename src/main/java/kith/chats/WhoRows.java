package kith.chats;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kith.chats.transcript.Messenger;
import kith.members.Member;
import kith.people.Person;
import kith.platform.Columns;
import kith.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who those are that write in chats, as the member has said. Works within an open book. */
@Repository
class WhoRows {

    private final JdbcClient db;

    WhoRows(JdbcClient db) {
        this.db = db;
    }

    /** What was said of whom before, for these keys. */
    Map<String, Meant> remembered(Member.Id member, Messenger service, Collection<String> keys) {
        var meant = new HashMap<String, Meant>();
        db.sql("""
                SELECT key, me, person_id
                  FROM chat_who
                 WHERE member_id = :member
                   AND service = :service
                   AND key = ANY(:keys)
                """)
                .param("member", member.value())
                .param("service", service.name())
                .param("keys", keys.toArray(String[]::new))
                .query((ResultSet row) -> {
                    var person = row.getObject("person_id", UUID.class);
                    meant.put(
                            row.getString("key"),
                            row.getBoolean("me")
                                    ? new Meant.Me()
                                    : person == null ? new Meant.Nobody() : new Meant.Them(new Person.Id(person)));
                });
        return meant;
    }

    /** @param added those who came into the book by this import */
    void remember(Member.Id member, ChatImport it, Map<String, Meant> meant, Collection<Person.Id> added) {
        var all = List.copyOf(meant.entrySet());
        db.sql("""
                INSERT INTO chat_who (member_id, id, service, key, me, person_id, added_by)
                SELECT :member, w.id, :service, w.key, w.me, w.person_id, w.added_by
                  FROM unnest(cast(:id AS uuid[]), :key, cast(:me AS boolean[]), cast(:person AS uuid[]),
                              cast(:addedBy AS uuid[])) AS w (id, key, me, person_id, added_by)
                    ON CONFLICT (member_id, service, key) DO UPDATE
                   SET me = excluded.me, person_id = excluded.person_id, added_by = excluded.added_by
                """)
                .param("member", member.value())
                .param("service", it.service().name())
                .param("id", Columns.of(all, _ -> Ids.next()))
                .param("key", Columns.of(all, Map.Entry::getKey))
                .param("me", Columns.of(all, who -> who.getValue() instanceof Meant.Me))
                .param(
                        "person",
                        Columns.of(
                                all,
                                who -> who.getValue()
                                        .somebody()
                                        .map(Person.Id::value)
                                        .orElse(null)))
                .param(
                        "addedBy",
                        Columns.of(
                                all,
                                who -> who.getValue()
                                                .somebody()
                                                .filter(added::contains)
                                                .isPresent()
                                        ? it.id().value()
                                        : null))
                .update();
    }

    /** Who came into the book by it, and is there. */
    List<Person.Id> added(Member.Id member, ChatImport.Id id) {
        return db.sql("""
                SELECT person_id
                  FROM chat_who
                 WHERE member_id = :member
                   AND added_by = :import
                   AND person_id IS NOT NULL
                 ORDER BY person_id
                """)
                .param("member", member.value())
                .param("import", id.value())
                .query((row, _) -> new Person.Id(row.getObject("person_id", UUID.class)))
                .list();
    }

    void forget(Member.Id member, Collection<Person.Id> people) {
        db.sql("DELETE FROM chat_who WHERE member_id = :member AND person_id = ANY(cast(:people AS uuid[]))")
                .param("member", member.value())
                .param("people", Columns.of(people, Person.Id::value))
                .update();
    }
}

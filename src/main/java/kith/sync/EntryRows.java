package kith.sync;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.members.Member;
import kith.people.Person;
import kith.platform.Columns;
import kith.sync.ImportEntry.About;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What becomes of each person of a file: written down when it is looked at, and written anew only where it then comes
 * otherwise. How far an import has come is said by the import alone, so what was foreseen need not be touched to become
 * what was done. Works within an open book.
 */
@Repository
class EntryRows {

    private static final String COLUMNS = "position, line, verdict, name, about, digest, person_id, before, gave_photo";

    private final JdbcClient db;

    EntryRows(JdbcClient db) {
        this.db = db;
    }

    /** Writes entries, in place of what was foreseen for them. */
    void write(Member.Id member, Import.Id id, List<ImportEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        db.sql("""
                INSERT INTO import_entry
                       (member_id, import_id, position, line, verdict, name, about, digest, person_id, before, gave_photo)
                SELECT :member, :import, e.*
                  FROM unnest(cast(:position AS int[]), cast(:line AS int[]), :verdict, :name, :about, :digest,
                              cast(:person AS uuid[]), :before, cast(:gavePhoto AS boolean[])) AS e
                    ON CONFLICT (member_id, import_id, position) DO UPDATE
                   SET verdict = excluded.verdict, about = excluded.about, person_id = excluded.person_id,
                       before = excluded.before, gave_photo = excluded.gave_photo
                """)
                .param("member", member.value())
                .param("import", id.value())
                .param("position", Columns.of(entries, ImportEntry::position))
                .param("line", Columns.of(entries, ImportEntry::line))
                .param("verdict", Columns.of(entries, ImportEntry::verdict))
                .param("name", Columns.of(entries, ImportEntry::name))
                .param("about", Columns.of(entries, it -> written(it.about())))
                .param("digest", Columns.of(entries, ImportEntry::digest))
                .param(
                        "person",
                        Columns.of(
                                entries, it -> it.person().map(Person.Id::value).orElse(null)))
                .param("before", Columns.of(entries, it -> it.before().orElse(null)))
                .param("gavePhoto", Columns.of(entries, ImportEntry::gavePhoto))
                .update();
    }

    /** Forgets what was foreseen. */
    void forget(Member.Id member, Import.Id id) {
        db.sql("DELETE FROM import_entry WHERE member_id = :member AND import_id = :import")
                .param("member", member.value())
                .param("import", id.value())
                .update();
    }

    Map<Verdict, Integer> counts(Member.Id member, Import.Id id) {
        var counts = new HashMap<Verdict, Integer>();
        db.sql("""
                SELECT verdict, count(*) AS many
                  FROM import_entry
                 WHERE member_id = :member
                   AND import_id = :import
                 GROUP BY verdict
                """).param("member", member.value()).param("import", id.value()).query((ResultSet row) -> {
            counts.put(Verdict.valueOf(row.getString("verdict")), row.getInt("many"));
        });
        return counts;
    }

    /** In the order of the file, going on after a position. */
    List<ImportEntry> of(Member.Id member, Import.Id id, Verdict verdict, int after, int limit) {
        return db.sql("SELECT " + COLUMNS + """
                  FROM import_entry
                 WHERE member_id = :member
                   AND import_id = :import
                   AND verdict = :verdict
                   AND position > :after
                 ORDER BY position
                 LIMIT :limit
                """)
                .param("member", member.value())
                .param("import", id.value())
                .param("verdict", verdict.name())
                .param("after", after)
                .param("limit", limit)
                .query(EntryRows::entry)
                .list();
    }

    /** What stands at these positions, {@code until} excluded. */
    Map<Integer, ImportEntry> between(Member.Id member, Import.Id id, int from, int until) {
        return db
                .sql("SELECT " + COLUMNS + """
                  FROM import_entry
                 WHERE member_id = :member
                   AND import_id = :import
                   AND position >= :from
                   AND position < :until
                """)
                .param("member", member.value())
                .param("import", id.value())
                .param("from", from)
                .param("until", until)
                .query(EntryRows::entry)
                .stream()
                .collect(Collectors.toMap(ImportEntry::position, it -> it));
    }

    /** Who was made of cards with these very words, by an import that had come to them. */
    Map<Person.Id, List<String>> seen(Member.Id member, List<String> digests) {
        var seen = new HashMap<Person.Id, List<String>>();
        db.sql("""
                SELECT e.digest, e.person_id
                  FROM import_entry e
                  JOIN import i ON i.member_id = e.member_id AND i.id = e.import_id
                 WHERE e.member_id = :member
                   AND e.digest = ANY(:digests)
                   AND e.person_id IS NOT NULL
                   AND e.position < i.people_done
                """)
                .param("member", member.value())
                .param("digests", digests.toArray(String[]::new))
                .query((ResultSet row) -> {
                    seen.computeIfAbsent(new Person.Id(row.getObject("person_id", UUID.class)), _ -> new ArrayList<>())
                            .add(row.getString("digest"));
                });
        return seen;
    }

    /** Those whom the import made, and those whom it changed with a card of how they were. */
    List<Done> done(Member.Id member, Import.Id id) {
        return db.sql("""
                SELECT e.position, e.person_id, e.before
                  FROM import_entry e
                  JOIN import i ON i.member_id = e.member_id AND i.id = e.import_id
                 WHERE e.member_id = :member
                   AND e.import_id = :import
                   AND e.position < i.people_done
                   AND (e.verdict = 'NEW' OR e.before IS NOT NULL)
                 ORDER BY e.position
                """)
                .param("member", member.value())
                .param("import", id.value())
                .query((row, _) -> new Done(
                        row.getInt("position"),
                        new Person.Id(row.getObject("person_id", UUID.class)),
                        Optional.ofNullable(row.getString("before"))))
                .list();
    }

    record Done(int position, Person.Id person, Optional<String> before) {}

    /** Notes what became of those at these positions when the import was taken back. */
    void end(Member.Id member, Import.Id id, Ending ending, List<Done> done) {
        db.sql("""
                UPDATE import_entry
                   SET ending = :ending
                 WHERE member_id = :member
                   AND import_id = :import
                   AND position = ANY(cast(:positions AS int[]))
                """)
                .param("ending", ending.name())
                .param("member", member.value())
                .param("import", id.value())
                .param("positions", Columns.of(done, Done::position))
                .update();
    }

    /** What became of whom; who is not in it was not touched by the taking back. */
    Map<Person.Id, Ending> endings(Member.Id member, Import.Id id) {
        var endings = new HashMap<Person.Id, Ending>();
        db.sql("""
                SELECT person_id, ending
                  FROM import_entry
                 WHERE member_id = :member
                   AND import_id = :import
                   AND ending IS NOT NULL
                """).param("member", member.value()).param("import", id.value()).query((ResultSet row) -> {
            endings.put(new Person.Id(row.getObject("person_id", UUID.class)), Ending.valueOf(row.getString("ending")));
        });
        return endings;
    }

    /** To whom the import gave a photo; they had none before. */
    Set<Person.Id> gavePhoto(Member.Id member, Import.Id id) {
        return db.sql("""
                SELECT e.person_id
                  FROM import_entry e
                  JOIN import i ON i.member_id = e.member_id AND i.id = e.import_id
                 WHERE e.member_id = :member
                   AND e.import_id = :import
                   AND e.position < i.people_done
                   AND e.gave_photo
                """)
                .param("member", member.value())
                .param("import", id.value())
                .query((row, _) -> new Person.Id(row.getObject("person_id", UUID.class)))
                .set();
    }

    private static ImportEntry entry(ResultSet row, int number) throws SQLException {
        return new ImportEntry(
                row.getInt("position"),
                row.getInt("line"),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("name"),
                read(row.getString("about")),
                row.getString("digest"),
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(Person.Id::new),
                Optional.ofNullable(row.getString("before")),
                row.getBoolean("gave_photo"));
    }

    private static String written(List<About> about) {
        return about.stream().map(it -> it.what() + '\t' + it.value()).collect(Collectors.joining("\n"));
    }

    static List<About> read(String about) {
        return Stream.of(about.split("\n"))
                .filter(line -> line.indexOf('\t') > 0)
                .map(line -> new About(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1)))
                .toList();
    }
}

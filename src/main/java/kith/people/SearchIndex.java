package kith.people;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kith.members.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The words that {@link PersonSearch} looks people up by. There are about ten to a person, and no reference holds them:
 * asking for each word whether there is the person took more time than all else in an import. So whoever deletes people
 * has them forgotten here. Works within an open book.
 */
@Repository
class SearchIndex {

    private final JdbcClient db;
    private final BookWords bookWords;

    SearchIndex(JdbcClient db, BookWords bookWords) {
        this.db = db;
        this.bookWords = bookWords;
    }

    /** These people have no words yet. */
    void add(Member.Id member, List<PersonWriting.Entry> entries) {
        var rows = entries.stream().flatMap(SearchIndex::rows).toList();
        db.sql("""
                INSERT INTO person_word (member_id, person_id, word, weight)
                SELECT :member, w.*
                  FROM unnest(cast(:person AS uuid[]), :word, cast(:weight AS smallint[])) AS w
                """)
                .param("member", member.value())
                .param("person", Column.of(rows, Row::person))
                .param("word", Column.of(rows, Row::word))
                .param("weight", Column.of(rows, Row::weight))
                .update();
        bookWords.add(member, rows.stream().map(Row::word).toList());
    }

    private record Row(UUID person, String word, int weight) {}

    private static Stream<Row> rows(PersonWriting.Entry entry) {
        return SearchWords.of(entry.draft()).entrySet().stream()
                .map(it -> new Row(entry.id(), it.getKey(), it.getValue()));
    }

    void forget(Member.Id member, Collection<Person.Id> people) {
        db.sql("DELETE FROM person_word WHERE member_id = :member AND person_id = ANY(cast(:people AS uuid[]))")
                .param("member", member.value())
                .param("people", Column.ofIds(people))
                .update();
    }

    /** What it holds of them was changed. */
    void replace(Member.Id member, List<PersonWriting.Entry> entries) {
        forget(member, entries.stream().map(it -> new Person.Id(it.id())).toList());
        add(member, entries);
    }
}

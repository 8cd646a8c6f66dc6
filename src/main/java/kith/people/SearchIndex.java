package kith.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import kith.members.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The words that {@link PersonSearch} looks people up by. There are about ten to a person, and no reference holds them:
 * asking for each word whether there is the person took more time than all else in an import. So whoever deletes people
 * has them forgotten here, which reads all words of the book: an index by person would cost an import more than that takes.
 * Works within an open book.
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
        var lines = entries.stream().flatMap(SearchIndex::lines).toList();
        db.sql("""
                INSERT INTO person_word (member_id, person_id, word, weight)
                SELECT :member, l.person_id, word, l.weight
                  FROM unnest(cast(:person AS uuid[]), cast(:weight AS smallint[]), :words) AS l (person_id, weight, words)
                 CROSS JOIN LATERAL string_to_table(l.words, ' ') AS word
                """)
                .param("member", member.value())
                .param("person", Column.of(lines, Line::person))
                .param("weight", Column.of(lines, Line::weight))
                .param("words", Column.of(lines, it -> String.join(" ", it.words())))
                .update();
        bookWords.add(member, lines.stream().flatMap(it -> it.words().stream()).toList());
    }

    /** All words of one weight that a person has; word by word, their name would be sent ten times. */
    private record Line(UUID person, int weight, List<String> words) {}

    private static Stream<Line> lines(PersonWriting.Entry entry) {
        var byWeight = new TreeMap<Integer, List<String>>();
        SearchWords.of(entry.draft())
                .forEach((word, weight) ->
                        byWeight.computeIfAbsent(weight, _ -> new ArrayList<>()).add(word));
        return byWeight.entrySet().stream().map(it -> new Line(entry.id(), it.getKey(), it.getValue()));
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

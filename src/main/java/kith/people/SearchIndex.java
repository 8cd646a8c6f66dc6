package kith.people;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kith.drafts.Plain;
import kith.members.Member;
import kith.platform.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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
    private final ObjectProvider<FurtherWords> further;

    SearchIndex(JdbcClient db, BookWords bookWords, ObjectProvider<FurtherWords> further) {
        this.db = db;
        this.bookWords = bookWords;
        this.further = further;
    }

    /** These people have no words yet. */
    void add(Member.Id member, PersonColumns people) {
        db.sql("""
                INSERT INTO person_word (member_id, person_id, word, weight)
                SELECT :member, l.person_id, word, l.weight
                  FROM unnest(cast(:person AS uuid[]), cast(:weight AS smallint[]), :words) AS l (person_id, weight, words)
                 CROSS JOIN LATERAL string_to_table(l.words, ' ') AS word
                """).param("member", member.value()).params(people.words()).update();
        bookWords.add(member, people.bookWords());
        addFurther(member, people);
    }

    /** What other rooms know of them beyond what the book itself says: mostly nothing, as a town stands in both. */
    private void addFurther(Member.Id member, PersonColumns people) {
        var drafts = people.entries().stream()
                .collect(Collectors.toMap(it -> new Person.Id(it.id()), PersonColumns.Entry::draft, (_, last) -> last));
        var words = new TreeMap<String, TreeSet<String>>();
        further.forEach(it -> it.of(member, drafts)
                .forEach((person, texts) -> texts.forEach(
                        text -> words.computeIfAbsent(person.value().toString(), _ -> new TreeSet<>())
                                .addAll(Plain.words(text)))));
        people.eachWord((person, word) ->
                words.computeIfPresent(person, (_, some) -> some.remove(word) && some.isEmpty() ? null : some));
        if (words.isEmpty()) {
            return;
        }
        db.sql("""
                INSERT INTO person_word (member_id, person_id, word, weight)
                SELECT :member, l.person_id, word, :weight
                  FROM unnest(cast(:person AS uuid[]), :words) AS l (person_id, words)
                 CROSS JOIN LATERAL string_to_table(l.words, ' ') AS word
                    ON CONFLICT DO NOTHING
                """)
                .param("member", member.value())
                .param("weight", SearchWords.ABOUT)
                .param("person", words.keySet().toArray(String[]::new))
                .param(
                        "words",
                        words.values().stream().map(it -> String.join(" ", it)).toArray(String[]::new))
                .update();
        bookWords.add(
                member,
                words.values().stream()
                        .flatMap(TreeSet::stream)
                        .filter(BookWords::hasNoDigit)
                        .distinct()
                        .sorted()
                        .toArray(String[]::new));
    }

    void forget(Member.Id member, Collection<Person.Id> people) {
        forget(member, Columns.of(people, Person.Id::value));
    }

    private void forget(Member.Id member, @Nullable String[] people) {
        db.sql("DELETE FROM person_word WHERE member_id = :member AND person_id = ANY(cast(:people AS uuid[]))")
                .param("member", member.value())
                .param("people", people)
                .update();
    }

    /** What it holds of them was changed. */
    void replace(Member.Id member, PersonColumns people) {
        forget(member, people.ids());
        add(member, people);
    }

    /** As they are now. */
    void replace(Member.Id member, List<Person> people) {
        var ready = people.stream().collect(Collectors.toMap(Person::id, Person::draft));
        ReadyPeople.of(ready).parts().forEach(some -> replace(member, some));
    }
}

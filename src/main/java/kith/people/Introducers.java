package kith.people;

import java.util.List;
import java.util.Optional;
import kith.drafts.PersonName;
import kith.members.Member;
import kith.platform.Books;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By whom the member came to know somebody: typed as a name, kept as a person of the book. */
@Repository
public class Introducers {

    private final Books books;
    private final JdbcClient db;
    private final People people;
    private final PeopleMatches matches;

    Introducers(Books books, JdbcClient db, People people, PeopleMatches matches) {
        this.books = books;
        this.db = db;
        this.people = people;
        this.matches = matches;
    }

    /** Empty when nobody introduced them, or somebody who is in the book no longer. */
    public String name(Member.Id member, Person person) {
        return person.introducedBy()
                .flatMap(by ->
                        people.brief(member, List.of(by)).values().stream().findFirst())
                .map(PersonBrief::name)
                .orElse("");
    }

    /** Why this name says nobody, as the end of the key of its words. Empty when it is well, or nothing was typed. */
    public Optional<String> fault(Member.Id member, String name) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        var called = called(member, name);
        return called.isEmpty() ? Optional.of("nobody") : called.size() > 1 ? Optional.of("several") : Optional.empty();
    }

    /** Only without a {@link #fault}. */
    public void set(Member.Id member, Person.Id person, String name) {
        set(
                member,
                person,
                name.isBlank()
                        ? Optional.empty()
                        : Optional.of(called(member, name).getFirst()));
    }

    /** Empty: by nobody. */
    public void set(Member.Id member, Person.Id person, Optional<Person.Id> by) {
        books.write(member, () -> {
            db.sql("UPDATE person SET introduced_by = cast(:by AS uuid) WHERE member_id = :member AND id = :id")
                    .param("by", by.map(Person.Id::value).orElse(null))
                    .param("member", member.value())
                    .param("id", person.value())
                    .update();
        });
    }

    private List<Person.Id> called(Member.Id member, String name) {
        var typed = PersonName.of(name);
        return matches.withNames(member, List.of(typed)).getOrDefault(typed, List.of());
    }
}

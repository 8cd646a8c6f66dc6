package kith.facts;

import java.util.Collection;
import java.util.List;
import kith.members.Member;
import kith.people.PeopleNews;
import kith.people.Person;
import kith.platform.Books;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the days that come in step with the cards, in the transaction in which these are written. */
@Component
class OccasionListener {

    private final Books books;
    private final Occasions occasions;

    OccasionListener(Books books, Occasions occasions) {
        this.books = books;
        this.occasions = occasions;
    }

    @EventListener
    void on(PeopleNews.Added added) {
        follow(added.member(), List.of(added.person()));
    }

    @EventListener
    void on(PeopleNews.Imported imported) {
        follow(imported.member(), imported.people());
    }

    @EventListener
    void on(PeopleNews.Saved saved) {
        follow(saved.member(), saved.people());
    }

    private void follow(Member.Id member, Collection<Person.Id> people) {
        books.write(member, () -> occasions.follow(member, people));
    }
}

package kith.duplicates;

import kith.members.Member;
import kith.people.PeopleNews;
import kith.platform.Books;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When the book changes, what was found in it is not all there is any more: it will be looked through again. */
@Component
class BookListener {

    private final Books books;
    private final FindingRows findings;
    private final PairRows pairs;
    private final FindingJob job;

    BookListener(Books books, FindingRows findings, PairRows pairs, FindingJob job) {
        this.books = books;
        this.findings = findings;
        this.pairs = pairs;
        this.job = job;
    }

    @EventListener
    void on(PeopleNews news) {
        Member.Id member = news.member();
        books.write(member, () -> {
            if (findings.changed(member)) {
                job.later(member);
            }
        });
    }

    @EventListener
    void on(PeopleNews.Binned binned) {
        books.write(binned.member(), () -> pairs.forget(binned.member(), binned.people()));
    }
}

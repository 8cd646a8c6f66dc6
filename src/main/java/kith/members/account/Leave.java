package kith.members.account;

import kith.members.Member;
import kith.members.MemberLeaves;
import kith.platform.Books;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes a member's account with their whole book. There is no bin for this. */
@Component
class Leave {

    private final JdbcClient db;
    private final Books books;
    private final ApplicationEventPublisher events;

    Leave(JdbcClient db, Books books, ApplicationEventPublisher events) {
        this.db = db;
        this.books = books;
        this.events = events;
    }

    /** Whether others would be left without a host. */
    boolean wouldStrand(Member member) {
        return member.host()
                && db.sql("""
                SELECT EXISTS (SELECT FROM member WHERE id <> :id)
                       AND NOT EXISTS (SELECT FROM member WHERE host AND id <> :id)
                """)
                        .param("id", member.id().value())
                        .query(Boolean.class)
                        .single();
    }

    void leave(Member member) {
        books.write(member.id(), () -> {
            events.publishEvent(new MemberLeaves(member.id()));
            books.empty(member.id()); // no reference holds the words of the search
            db.sql("DELETE FROM member WHERE id = :id")
                    .param("id", member.id().value())
                    .update();
        });
    }
}

package kith.members.account;

import static org.assertj.core.api.Assertions.assertThat;

import kith.cast.Cast;
import kith.cast.KithTest;
import kith.drafts.PersonDraft;
import kith.members.Members;
import kith.people.People;
import kith.platform.Books;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KithTest
class LeavingTest {

    @Autowired
    Cast cast;

    @Autowired
    Members members;

    @Autowired
    Leave leave;

    @Autowired
    People people;

    @Autowired
    Books books;

    @Autowired
    JdbcClient db;

    @Test
    void leavingAsksForThePasswordAndThenTheAccountIsGone() {
        var ada = cast.ada();
        var browser = cast.browserOf(ada);

        var wrong = browser.get("/settings/leaving").submit("/settings/leaving", "password", "not this one");
        var right = browser.get("/settings/leaving").submit("/settings/leaving", "password", Cast.PASSWORD);

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(right.path()).isEqualTo("/sign-in");
        assertThat(members.find(ada.id())).isEmpty();
    }

    /** Also what no reference to the member would take along. */
    @Test
    void nothingOfTheBookIsLeftBehind() {
        var ada = cast.ada();
        people.add(ada.id(), PersonDraft.named("Ana Marić"), true);

        leave.leave(ada);

        assertThat(books.read(
                        ada.id(),
                        () -> db.sql("SELECT count(*) FROM person_word")
                                .query(Integer.class)
                                .single()))
                .isZero();
    }
}

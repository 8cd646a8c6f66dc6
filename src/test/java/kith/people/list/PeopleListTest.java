package kith.people.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.cast.Statements;
import kith.drafts.PersonDraft;
import kith.members.Member;
import kith.people.People;
import kith.platform.Books;
import kith.platform.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KithTest
class PeopleListTest {

    private static final int PEOPLE = 3000;

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    PeopleList list;

    @Autowired
    Books books;

    @Autowired
    Database database;

    @Autowired
    JdbcClient db;

    Member ada;

    @BeforeEach
    void aLargeBook() {
        ada = cast.ada();
        var drafts = IntStream.range(0, PEOPLE)
                .mapToObj(i -> PersonDraft.named("Person N%04d".formatted(i)))
                .toList();
        people.addAll(ada.id(), drafts, true);
        JdbcClient.create(database.asOwner()).sql("ANALYZE person, person_work").update();
    }

    @ParameterizedTest(name = "by {0}")
    @CsvSource({
        "name,person_by_name",
        "quiet,person_by_touch",
        "recent,person_by_touch",
        "due,person_by_touch_due",
        "newest,person_pkey"
    })
    void everyOrderHasItsIndex(String sort, String index) {
        var view = PeopleView.ALL.by(PeopleView.Order.of(sort));
        var today = LocalDate.of(2026, 11, 22);

        var plan = books.read(ada.id(), () -> Statements.planOf(() -> list.page(ada.id(), view, today), db));

        assertThat(plan).contains(index).doesNotContain("Seq Scan");
    }
}

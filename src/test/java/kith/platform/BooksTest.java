package kith.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kith.cast.Cast;
import kith.cast.KithTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a book is opened, and that nothing of it stays with the connection. */
@KithTest
class BooksTest {

    @Autowired
    Cast cast;

    @Autowired
    Books books;

    @Autowired
    JdbcClient db;

    @Test
    void onlyABookOpenedByKeyIsPlannedOnce() {
        var ada = cast.ada().id();

        assertThat(books.readByKey(ada, this::planning)).isEqualTo("force_generic_plan");
        assertThat(books.writeByKey(ada, this::planning)).isEqualTo("force_generic_plan");
        for (var again = 0; again < 20; again++) {
            assertThat(books.read(ada, this::planning)).isEqualTo("auto");
            assertThat(books.write(ada, this::planning)).isEqualTo("auto");
        }
    }

    @Test
    void aBookOpenedWithinItselfIsTheSameAndAnothersIsRefused() {
        var ada = cast.ada().id();
        var grace = cast.grace().id();

        assertThat(books.readByKey(ada, () -> books.read(ada, this::open)))
                .isEqualTo(ada.value().toString());
        assertThatThrownBy(() -> books.readByKey(ada, () -> books.read(grace, this::open)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(open()).isEmpty();
    }

    private String planning() {
        return db.sql("SHOW plan_cache_mode").query(String.class).single();
    }

    private String open() {
        return db.sql("SELECT coalesce(current_setting('kith.member', true), '')")
                .query(String.class)
                .single();
    }
}

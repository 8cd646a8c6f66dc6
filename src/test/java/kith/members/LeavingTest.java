package kith.members;

import static org.assertj.core.api.Assertions.assertThat;

import kith.cast.Cast;
import kith.cast.KithTest;
import kith.platform.Database;
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
    Database database;

    @Test
    void leavingAsksForThePasswordAndThenKeepsNothing() {
        var ada = cast.ada();
        var browser = cast.browserOf(ada);

        var wrong = browser.get("/settings/leaving").submit("/settings/leaving", "password", "not this one");
        var right = browser.get("/settings/leaving").submit("/settings/leaving", "password", Cast.PASSWORD);

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(right.path()).isEqualTo("/sign-in");
        assertThat(members.find(ada.id())).isEmpty();
        assertThat(rowsOf(ada)).isEmpty();
    }

    /** As the owner of the schema, who sees through row-level security where it is a superuser. */
    private java.util.List<String> rowsOf(Member member) {
        var db = JdbcClient.create(database.asOwner());
        return db.sql("""
                SELECT c.relname
                  FROM pg_class c
                  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'member_id'
                 WHERE c.relkind = 'r'
                   AND c.relnamespace = 'public'::regnamespace
                """).query(String.class).list().stream()
                .filter(table -> db.sql("SELECT EXISTS (SELECT FROM " + table + " WHERE member_id = :member)")
                        .param("member", member.id().value())
                        .query(Boolean.class)
                        .single())
                .toList();
    }
}

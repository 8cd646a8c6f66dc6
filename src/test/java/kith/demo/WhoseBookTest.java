package kith.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.members.Member;
import kith.platform.Books;
import kith.platform.Database;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A filled book is its member's: neither the host nor anybody else sees any of it, and it goes when the member goes. */
@KithTest
class WhoseBookTest {

    @Autowired
    Cast cast;

    @Autowired
    Demo demo;

    @Autowired
    Books books;

    @Autowired
    JdbcClient db;

    @Autowired
    Database database;

    @Test
    void theHostSeesNothingOfIt() {
        var ada = cast.ada();
        demo.fill(ada);
        var host = cast.host();
        var browser = cast.browserOf(host);
        var id = books.read(
                ada.id(),
                () -> db.sql("SELECT id FROM person LIMIT 1").query(UUID.class).single());
        var name = cast.browserOf(ada).get("/people/" + id).html().select("h1").text();

        assertThat(name).isNotEmpty();
        assertThat(browser.get("/people/" + id).status()).isEqualTo(404);
        for (var path : List.of("/", "/people", "/moments", "/settings", "/host/members", "/host/invitations")) {
            assertThat(browser.get(path).status()).as(path).isEqualTo(200);
            assertThat(browser.get(path).text()).as(path).doesNotContain(name);
        }
        assertThat(books.read(
                        host.id(),
                        () -> db.sql("SELECT count(*) FROM person")
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    @Test
    void itGoesWithItsMember() {
        var ada = cast.ada();
        demo.fill(ada);
        assertThat(tablesOf(ada)).contains("person", "moment");
        var browser = cast.browserOf(ada);

        browser.get("/settings/leaving").submit("/settings/leaving", "password", Cast.PASSWORD);

        assertThat(browser.answer("/").status()).isEqualTo(302);
        assertThat(tablesOf(ada)).isEmpty();
    }

    /** All tables, private or shared, in which a row is this member's. */
    private List<String> tablesOf(Member member) {
        var owner = JdbcClient.create(database.asOwner());
        return owner.sql("""
                SELECT c.relname
                  FROM pg_class c
                  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'member_id'
                 WHERE c.relkind = 'r'
                   AND c.relnamespace = 'public'::regnamespace
                """).query(String.class).list().stream()
                .filter(table -> holds(table, member))
                .toList();
    }

    private boolean holds(String table, Member member) {
        return books.read(
                member.id(),
                () -> db.sql("SELECT EXISTS (SELECT FROM " + table + " WHERE member_id = :member)")
                        .param("member", member.id().value())
                        .query(Boolean.class)
                        .single());
    }
}

package kith.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kith.cast.KithTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Walks the database's catalogue: every table is either named here as shared, or private by construction. */
@KithTest
class CatalogueTest {

    /** Read before anybody is signed in, or by jobs for all; none of them says anything of a member's people. */
    private static final Set<String> SHARED = Set.of(
            "member",
            "session",
            "app_password", // the next eight open an account, or slow who tries
            "passkey",
            "ceremony",
            "known_device",
            "invitation",
            "reset_link",
            "set_up_code",
            "guess",
            "house_rhythm",
            "scheduled_tasks",
            "flyway_schema_history");

    @Autowired
    Database database;

    JdbcClient catalogue;

    @BeforeEach
    void asOwner() {
        catalogue = JdbcClient.create(database.asOwner());
    }

    @Test
    void everyPrivateTableBeginsItsKeyWithTheMember() {
        assertThat(privateTables()).allSatisfy(table -> assertThat(keyOf(table)).startsWith("member_id"));
    }

    @Test
    void everyPrivateTableForcesRowLevelSecurityOnTheProgram() {
        assertThat(privateTables())
                .allSatisfy(table -> assertThat(catalogue
                                .sql("""
                                SELECT c.relrowsecurity AND c.relforcerowsecurity
                                       AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid)
                                  FROM pg_class c
                                 WHERE c.oid = cast(:table AS regclass)
                                """)
                                .param("table", table)
                                .query(Boolean.class)
                                .single())
                        .as(table)
                        .isTrue());
    }

    @Test
    void everyReferenceBetweenPrivateTablesCarriesTheMember() {
        var bare = catalogue
                .sql("""
                        SELECT k.conrelid::regclass || '.' || k.conname
                          FROM pg_constraint k
                         WHERE k.contype = 'f'
                           AND k.conrelid::regclass::text IN (:tables)
                           AND k.confrelid::regclass::text IN (:tables)
                           AND NOT EXISTS (SELECT FROM pg_attribute a
                                            WHERE a.attrelid = k.conrelid
                                              AND a.attnum = k.conkey[1]
                                              AND a.attname = 'member_id')
                        """)
                .param("tables", privateTables())
                .query(String.class)
                .list();

        assertThat(bare).isEmpty();
    }

    @Test
    void theProgramsRoleOwnsNoTableAndPassesNoPolicyBy() {
        var strong = catalogue.sql("""
                        SELECT rolsuper OR rolbypassrls
                               OR EXISTS (SELECT FROM pg_class c WHERE c.relowner = r.oid AND c.relkind = 'r')
                          FROM pg_roles r
                         WHERE rolname = 'kith_program'
                        """).query(Boolean.class).single();

        assertThat(strong).isFalse();
    }

    private List<String> privateTables() {
        var tables = catalogue.sql("""
                        SELECT c.relname
                          FROM pg_class c
                         WHERE c.relkind = 'r'
                           AND c.relnamespace = 'public'::regnamespace
                         ORDER BY 1
                        """).query(String.class).list();
        return tables.stream().filter(table -> !SHARED.contains(table)).toList();
    }

    private List<String> keyOf(String table) {
        return catalogue.sql("""
                        SELECT a.attname
                          FROM pg_index i
                         CROSS JOIN unnest(i.indkey) WITH ORDINALITY AS k (attnum, position)
                          JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
                         WHERE i.indrelid = cast(:table AS regclass)
                           AND i.indisprimary
                         ORDER BY k.position
                        """).param("table", table).query(String.class).list();
    }
}

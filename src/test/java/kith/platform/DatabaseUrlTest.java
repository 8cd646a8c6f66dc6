package kith.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseUrlTest {

    @Test
    void readsWhatOperatorsWrite() {
        var source = DatabaseUrl.source("postgresql://ada:p%40ss+word@db.example.org:6432/kith?sslmode=require");

        assertThat(source.getUser()).isEqualTo("ada");
        assertThat(source.getPassword()).isEqualTo("p@ss+word");
        assertThat(source.getServerNames()).containsExactly("db.example.org");
        assertThat(source.getPortNumbers()).containsExactly(6432);
        assertThat(source.getDatabaseName()).isEqualTo("kith");
        assertThat(source.getSslMode()).isEqualTo("require");
    }

    @Test
    void readsWhatTheDriverUnderstands() {
        var source = DatabaseUrl.source("jdbc:postgresql://db.example.org/kith?user=ada&password=secret");

        assertThat(source.getUser()).isEqualTo("ada");
        assertThat(source.getDatabaseName()).isEqualTo("kith");
    }

    @Test
    void aFolderAsHostIsASocket() {
        var source = DatabaseUrl.source("postgres://kith@/kith?host=/var/run/postgresql");

        assertThat(source.getSocketFactoryArg()).isEqualTo("/var/run/postgresql/.s.PGSQL.5432");
        assertThat(source.getUser()).isEqualTo("kith");
    }
}

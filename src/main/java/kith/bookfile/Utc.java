package kith.bookfile;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Times as text say the same wherever the program runs. */
final class Utc {

    private Utc() {}

    /** Until this transaction ends. */
    static void set(JdbcClient db) {
        db.sql("SELECT set_config('TimeZone', 'UTC', true)").query(String.class).single();
    }
}

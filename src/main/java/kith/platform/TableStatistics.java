package kith.platform;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures by which PostgreSQL plans its way to rows. It takes them by itself, but after a minute. */
@Component
public class TableStatistics {

    private final JdbcClient db;

    TableStatistics(JdbcClient db) {
        this.db = db;
    }

    /** Has them taken now of every private table that has grown to four times of what it was: for who writes thousands of rows. */
    public void refresh() {
        db.sql("SELECT kith_refresh_statistics()").query((row, _) -> true).single();
    }
}

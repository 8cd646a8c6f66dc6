package kith.check;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the database checks its own pages, and has found a bad one. */
@Component
public class CheckDatabase {

    private final JdbcClient db;

    CheckDatabase(JdbcClient db) {
        this.db = db;
    }

    /** What is wrong, in sentences; empty where nothing is. */
    public List<String> complaints() {
        var complaints = new ArrayList<String>();
        if (!"on".equals(db.sql("SHOW data_checksums").query(String.class).single())) {
            complaints.add("The database does not check its pages: data_checksums is off.");
        }
        long failures = db.sql("SELECT coalesce(sum(checksum_failures), 0) FROM pg_stat_database")
                .query(Long.class)
                .single();
        if (failures > 0) {
            complaints.add("The database has met " + failures + " damaged pages: restore a backup.");
        }
        return complaints;
    }
}

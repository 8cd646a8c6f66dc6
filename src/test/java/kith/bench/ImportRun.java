package kith.bench;

import org.springframework.jdbc.core.JdbcTemplate;

/** Imports a file of 10,000 cards as a member does, beside the bare parser on the same file. */
final class ImportRun {
    private final int port;
    private final Report report;

    ImportRun(int port, Report report) {
        this.port = port;
        this.report = report;
    }

    void run(JdbcTemplate owner) {
        report.say("%s %d", owner, port);
    }
}

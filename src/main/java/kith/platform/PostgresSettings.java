package kith.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Kith asks of its own PostgreSQL: no open port, a small box, nothing committed ever lost, a silent log. */
final class PostgresSettings {

    private static final String TEXT = """
            # Kith writes this file at each start. What you set in operator.conf beside it comes last and counts.
            listen_addresses = ''
            unix_socket_permissions = 0700
            unix_socket_directories = '%s'
            max_connections = 40

            # for a small box
            shared_buffers = 48MB
            effective_cache_size = 1GB
            work_mem = 8MB
            maintenance_work_mem = 64MB
            io_method = sync
            jit = off
            max_parallel_workers_per_gather = 0
            random_page_cost = 1.1

            # what was committed survives a crash; only one server reads the write-ahead log
            fsync = on
            full_page_writes = on
            synchronous_commit = on
            wal_level = minimal
            max_wal_senders = 0
            wal_compression = on
            min_wal_size = 32MB
            max_wal_size = 512MB

            # a week of logs at most; no statement and no value of a row in them
            logging_collector = on
            log_filename = 'postgres-%%a.log'
            log_truncate_on_rotation = on
            log_rotation_age = 1d
            log_rotation_size = 0
            log_min_error_statement = panic
            log_error_verbosity = terse
            log_checkpoints = off

            include_if_exists = 'operator.conf'
            """;

    private PostgresSettings() {}

    static void write(Path cluster, Path sockets) throws IOException {
        var folder = "\"" + sockets.toString().replace("\"", "\"\"") + "\"";
        Files.writeString(cluster.resolve("postgresql.conf"), TEXT.formatted(folder.replace("'", "''")));
    }
}

package kith.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one database: Kith's own PostgreSQL in the data folder, or the one that {@code KITH_DATABASE_URL} names.
 *
 * <p>Two roles use it. The owner migrates. The program, {@code kith_program}, does all else, and row-level security binds
 * it: it owns no table and cannot lift the policies.
 */
public final class Database implements AutoCloseable {

    static final String PROGRAM = "kith_program";
    private static final int OLDEST = 15;
    /** More would only queue in PostgreSQL, at several megabytes each. */
    private static final int CONNECTIONS = Math.clamp(3L * Runtime.getRuntime().availableProcessors(), 6, 32);

    private static final Duration GOODBYE = Duration.ofSeconds(2);

    private final PGSimpleDataSource owner;
    private final HikariConfig program;
    private final Runnable ending;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Database(PGSimpleDataSource owner, HikariConfig program, Runnable ending) {
        this.owner = owner;
        this.program = program;
        this.ending = ending;
    }

    /** Starts, or adopts, the PostgreSQL of this data folder, and keeps it running until closed. */
    public static Database embedded(Path path) {
        return opened(path, data -> {
            var kept = data.keep();
            if (kept.isEmpty()) {
                throw new CannotStart("Kith runs on the folder " + data.path() + " already (" + data.keeper()
                        + "). Stop that one first, or choose another folder with --data.");
            }
            var server = started(data, kept.get());
            server.watch();
            return local(server, () -> stop(server, kept.get()));
        });
    }

    /**
     * Uses the PostgreSQL of this data folder for one command: the one that the server or another command has started,
     * else one that the last of them to leave stops.
     */
    public static Database visit(Path path) {
        return opened(path, data -> {
            var kept = data.keep();
            var server = kept.isPresent() ? started(data, kept.get()) : PostgresServer.attach(data);
            return local(server, () -> leave(data, server, kept));
        });
    }

    /** Uses the PostgreSQL at this JDBC or libpq address, whose user owns the schema. */
    public static Database at(String url) {
        var owner = DatabaseUrl.source(url);
        try (var connection = owner.getConnection()) {
            refuseOlder(connection.getMetaData().getDatabaseMajorVersion());
        } catch (SQLException e) {
            throw new CannotStart("The PostgreSQL at KITH_DATABASE_URL cannot be used: " + e.getMessage(), e);
        }
        var program = pool(owner);
        program.setConnectionInitSql("SET ROLE " + PROGRAM);
        return new Database(owner, program, () -> {});
    }

    static void refuseOlder(int major) {
        if (major < OLDEST) {
            throw new CannotStart("The PostgreSQL at KITH_DATABASE_URL is version " + major + "; Kith needs " + OLDEST
                    + " or newer.");
        }
    }

    /** Brings the schema up to this version. */
    public void migrate() {
        Migrations.run(owner);
    }

    /** The pool for all work, as the role that row-level security binds. */
    public HikariDataSource connect() {
        return new HikariDataSource(program);
    }

    /** The owner's way in: for migrations, and for looking at the catalogue. */
    public DataSource asOwner() {
        return owner;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            ending.run();
        }
    }

    private interface Opening {
        Database of(DataFolder data) throws IOException;
    }

    private static Database opened(Path path, Opening opening) {
        try {
            return opening.of(DataFolder.at(path));
        } catch (IOException e) {
            throw new CannotStart(
                    "The data folder " + path + " cannot be used: " + e.getMessage()
                            + ". Check the free space and the permissions, or choose another with --data.",
                    e);
        }
    }

    private static PostgresServer started(DataFolder data, DataFolder.Kept kept) throws IOException {
        try {
            var server = PostgresServer.start(data);
            createOnce(source(server, "postgres"));
            return server;
        } catch (IOException | RuntimeException e) {
            kept.close();
            throw e;
        }
    }

    /** When the process is told to end, Spring closes what it made, and only then this closes the database. */
    private static Database local(PostgresServer server, Runnable ending) {
        var owner = source(server, "kith");
        var program = pool(owner);
        program.setUsername(PROGRAM);
        var database = new Database(owner, program, ending);
        SpringApplication.getShutdownHandlers().add(database::close);
        return database;
    }

    private static void stop(PostgresServer server, DataFolder.Kept kept) {
        server.close();
        letGo(kept);
    }

    /** The last one to leave stops the server: who keeps the folder then, or can, and sees nobody else connected. */
    private static void leave(DataFolder data, PostgresServer server, Optional<DataFolder.Kept> kept) {
        try {
            var mine = kept.isPresent() ? kept : data.keep();
            if (mine.isPresent() && isAlone(source(server, "kith"))) {
                server.close();
            }
            mine.ifPresent(Database::letGo);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void letGo(DataFolder.Kept kept) {
        try {
            kept.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isAlone(DataSource owner) {
        var deadline = System.nanoTime() + GOODBYE.toNanos();
        var db = JdbcClient.create(owner);
        while (System.nanoTime() < deadline) { // one's own connections take a moment to go
            var others = db.sql("""
                    SELECT count(*)
                      FROM pg_stat_activity
                     WHERE datname = current_database()
                       AND backend_type = 'client backend'
                       AND pid <> pg_backend_pid()
                    """).query(Integer.class).single();
            if (others == 0) {
                return true;
            }
            Pause.of(Duration.ofMillis(50));
        }
        return false;
    }

    private static void createOnce(DataSource cluster) {
        var db = JdbcClient.create(cluster);
        var exists = db.sql("SELECT 1 FROM pg_database WHERE datname = 'kith'")
                .query(Integer.class)
                .optional();
        if (exists.isEmpty()) {
            db.sql("CREATE DATABASE kith").update();
        }
        var role = db.sql("SELECT 1 FROM pg_roles WHERE rolname = '" + PROGRAM + "'")
                .query(Integer.class)
                .optional();
        if (role.isEmpty()) {
            db.sql("CREATE ROLE " + PROGRAM + " LOGIN").update();
        }
    }

    private static PGSimpleDataSource source(PostgresServer server, String database) {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setDatabaseName(database);
        source.setUser(PostgresServer.OWNER);
        source.setSocketFactory(UnixSocketFactory.class.getName());
        source.setSocketFactoryArg(server.socket().toString());
        source.setSslMode("disable");
        source.setApplicationName("kith");
        return source;
    }

    private static HikariConfig pool(PGSimpleDataSource source) {
        var pool = new HikariConfig();
        pool.setPoolName("kith");
        pool.setJdbcUrl(source.getUrl());
        pool.setUsername(source.getUser());
        pool.setPassword(source.getPassword());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(2);
        return pool;
    }
}

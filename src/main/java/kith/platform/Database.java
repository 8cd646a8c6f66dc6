package kith.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one database: Kith's own PostgreSQL in the data folder, or the one that {@code KITH_DATABASE_URL} names.
 *
 * <p>Two roles use it. The owner migrates. The program, {@code kith_program}, does all else, and row-level security binds
 * it: it owns no table and cannot lift the policies.
 */
public final class Database implements AutoCloseable {

    static final String PROGRAM = "kith_program";
    private static final int CONNECTIONS = 16;

    private final DataSource owner;
    private final HikariConfig program;
    private final Optional<PostgresServer> server;

    private Database(DataSource owner, HikariConfig program, Optional<PostgresServer> server) {
        this.owner = owner;
        this.program = program;
        this.server = server;
    }

    /** Starts, or adopts, the PostgreSQL of this data folder. */
    public static Database embedded(Path data) {
        var server = PostgresServer.start(data.toAbsolutePath().normalize());
        createOnce(local(server, "postgres"));
        var owner = local(server, "kith");
        var program = pool(owner);
        program.setUsername(PROGRAM);
        return new Database(owner, program, Optional.of(server));
    }

    /** Attaches to the PostgreSQL of this data folder, or starts it for as long as a command needs it. */
    public static Database visit(Path data) {
        return embedded(data);
    }

    /** Uses the PostgreSQL at this JDBC or libpq address, whose user owns the schema. */
    public static Database at(String url) {
        var owner = new PGSimpleDataSource();
        try {
            owner.setUrl(url.startsWith("jdbc:") ? url : "jdbc:" + url);
        } catch (IllegalArgumentException e) {
            throw new CannotStart(
                    "KITH_DATABASE_URL is no address of a PostgreSQL: write"
                            + " postgresql://user:password@host:5432/database.",
                    e);
        }
        owner.setConnectTimeout(10);
        try (var connection = owner.getConnection()) {
            var major = connection.getMetaData().getDatabaseMajorVersion();
            if (major < 15) {
                throw new CannotStart(
                        "The PostgreSQL at KITH_DATABASE_URL is version " + major + "; Kith needs 15 or newer.");
            }
        } catch (SQLException e) {
            throw new CannotStart("The PostgreSQL at KITH_DATABASE_URL does not answer: " + e.getMessage(), e);
        }
        var program = pool(owner);
        program.setConnectionInitSql("SET ROLE " + PROGRAM);
        return new Database(owner, program, Optional.empty());
    }

    /** Brings the schema up to this version. A schema from a newer Kith is refused rather than guessed at. */
    public void migrate() {
        try {
            Flyway.configure()
                    .dataSource(owner)
                    .locations("classpath:db/migration")
                    .validateMigrationNaming(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new CannotStart("The database could not be brought up to this version: " + e.getMessage(), e);
        }
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
        server.ifPresent(PostgresServer::close);
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

    private static PGSimpleDataSource local(PostgresServer server, String database) {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setDatabaseName(database);
        source.setUser(PostgresServer.OWNER);
        source.setSocketFactory(UnixSocketFactory.class.getName());
        source.setSocketFactoryArg(server.socket().toString());
        source.setSslMode("disable");
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

package kith.platform;

import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Brings the schema up to this program's version. A schema from a newer Kith is refused rather than guessed at. */
final class Migrations {

    private Migrations() {}

    static void run(DataSource owner) {
        try {
            var flyway = Flyway.configure()
                    .dataSource(owner)
                    .locations("classpath:db/migration")
                    .validateMigrationNaming(true)
                    .load();
            refuseNewer(flyway.info().applied());
            flyway.migrate();
        } catch (FlywayException e) {
            throw new CannotStart("The database could not be brought up to this version: " + reason(e) + ".", e);
        }
    }

    private static void refuseNewer(MigrationInfo... applied) {
        Arrays.stream(applied)
                .filter(it -> it.getState() == MigrationState.FUTURE_SUCCESS
                        || it.getState() == MigrationState.MISSING_SUCCESS)
                .findFirst()
                .ifPresent(it -> {
                    throw new CannotStart("The database was made by a newer Kith (" + it.getScript()
                            + " is unknown here). Start it with that Kith, or update this one.");
                });
    }

    /** What PostgreSQL said, without Flyway's frame of many lines. */
    private static String reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return firstLine(cause);
            }
        }
        return firstLine(failure);
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("\\.$", "");
    }
}

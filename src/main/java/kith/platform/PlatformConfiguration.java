package kith.platform;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {

    /** The database is opened and migrated before Spring starts: what is wrong with it is said in one sentence. */
    @Bean(destroyMethod = "close")
    DataSource dataSource(Database database) {
        return database.connect();
    }

    @Bean
    Seal seal(Installation installation) {
        return Seal.in(installation.data());
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** A command asks for jobs, too; the server runs them. */
    @Bean
    @ConditionalOnProperty(name = "db-scheduler.enabled", havingValue = "false")
    SchedulerClient jobsToAskFor(DataSource database) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .build();
    }
}

package kith.platform;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
}

package kith.platform;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {

    /** The database is opened before Spring starts, so that what is wrong with it is said in one sentence. */
    @Bean(destroyMethod = "close")
    DataSource dataSource(Database database) {
        database.migrate();
        return database.connect();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

package kith.ahead;

import kith.settings.SettingsPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the days of people stand among the settings. */
@Configuration(proxyBeanMethods = false)
class AheadPlaces {

    @Bean
    SettingsPlace daysPlace() {
        return new SettingsPlace("days", "/settings/days", "ahead.title", "calendar", 16, false);
    }
}

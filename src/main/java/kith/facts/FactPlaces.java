package kith.facts;

import kith.settings.SettingsPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the days of people stand among the settings. */
@Configuration(proxyBeanMethods = false)
class FactPlaces {

    @Bean
    SettingsPlace daysPlace() {
        return new SettingsPlace("days", "/settings/days", "facts.ahead.title", "calendar", 16, false);
    }
}

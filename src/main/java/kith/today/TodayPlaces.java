package kith.today;

import kith.settings.SettingsPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where Today stands among the settings. */
@Configuration(proxyBeanMethods = false)
class TodayPlaces {

    @Bean
    SettingsPlace todayPlace() {
        return new SettingsPlace("today", "/settings/today", "today.settings.title", "today", 16, false);
    }
}

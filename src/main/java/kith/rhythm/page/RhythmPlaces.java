package kith.rhythm.page;

import kith.settings.SettingsPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where rhythms stand among the settings. */
@Configuration(proxyBeanMethods = false)
class RhythmPlaces {

    @Bean
    SettingsPlace rhythmPlace() {
        return new SettingsPlace("rhythm", "/settings/rhythm", "rhythm.settings.title", "time", 15, false);
    }
}

package kith.members.account;

import kith.settings.SettingsPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of the settings that are about accounts. */
@Configuration(proxyBeanMethods = false)
class SettingsConfiguration {

    @Bean
    SettingsPlace profilePlace() {
        return new SettingsPlace("profile", "/settings", "members.profile.title", "you", 10, false);
    }

    @Bean
    SettingsPlace signInPlace() {
        return new SettingsPlace("sign-in", "/settings/sign-in", "members.keys.title", "lock", 20, false);
    }

    @Bean
    SettingsPlace sessionsPlace() {
        return new SettingsPlace("sessions", "/settings/sessions", "members.sessions.title", "computer", 30, false);
    }

    @Bean
    SettingsPlace appPasswordsPlace() {
        return new SettingsPlace(
                "app-passwords", "/settings/app-passwords", "members.app-passwords.title", "handset", 40, false);
    }

    @Bean
    SettingsPlace leavingPlace() {
        return new SettingsPlace("leaving", "/settings/leaving", "members.leaving.title", "bin", 80, false);
    }

    @Bean
    SettingsPlace hostMembersPlace() {
        return new SettingsPlace("host-members", "/host/members", "members.host.title", "people", 90, true);
    }

    @Bean
    SettingsPlace hostInvitationsPlace() {
        return new SettingsPlace(
                "host-invitations", "/host/invitations", "members.invitations.title", "person-add", 91, true);
    }
}

package kith.cast;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Passwords kept as the house keeps them, but with 64 KiB a hash in place of 19 MiB: each test makes members and signs them
 * in. The houses of {@link EmptyHouseTest} and {@link NewHouseTest} keep them at the full cost.
 */
@Configuration(proxyBeanMethods = false)
class QuickPasswords {

    @Bean
    @Primary
    PasswordEncoder quickEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 64, 1);
    }
}

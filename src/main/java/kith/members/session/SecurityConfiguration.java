package kith.members.session;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
public class SecurityConfiguration {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'";

    /** OWASP's second parameter set: 19 MiB, two passes, one lane. */
    @Bean
    public PasswordEncoder encoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    }

    /** The token of every form is sent twice, in the form and in a cookie; another site can read neither. */
    @Bean
    CsrfTokenRepository formTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        tokens.setCookieName("kith_csrf");
        return tokens;
    }

    @Bean
    SecurityFilterChain pages(HttpSecurity http, SessionCookie sessions, CsrfTokenRepository tokens) throws Exception {
        return http.securityContext(context -> context.securityContextRepository(sessions))
                .sessionManagement(management -> management.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(
                                        "/assets/**",
                                        "/sign-in/**",
                                        "/welcome/**",
                                        "/invitations/**",
                                        "/reset/**",
                                        "/error",
                                        "/offline",
                                        "/sw.js",
                                        "/favicon.ico")
                                .permitAll()
                                .requestMatchers("/host/**")
                                .hasRole("HOST")
                                .anyRequest()
                                .authenticated())
                .requestCache(cache -> cache.disable())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(new SignInFirst()))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(
                                org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter
                                        .ReferrerPolicy.SAME_ORIGIN)))
                .logout(logout -> logout.disable())
                .build();
    }

    /** Gives a controller the member who is signed in. */
    @Bean
    WebMvcConfigurer signedInMember() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(java.util.List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new MemberArgument());
            }
        };
    }
}

package vn.tram.portal.security;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.cors.CorsConfiguration;
import vn.tram.portal.frame.PortalRoutes;
import vn.tram.portal.limits.PublicGate;

/**
 * The chains of the public pages and of the public API. They take exactly the addresses of {@link
 * PortalRoutes}; every other request goes on to the chain of the staff's screens, which asks for a
 * log-in. Nobody has an account, a session or a right here, also not a member of staff.
 */
@Configuration(proxyBeanMethods = false)
class PortalSecurity {

    /** The same cookie as the log-in pages: a browser that goes from one to the other keeps one. */
    private static final String FORM_COOKIE = "tram-form";

    /** Our own style, script, font and picture files; frames of the camera go back to us. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String API_POLICY = "default-src 'none'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain publicApi(HttpSecurity http, PublicGate gate) throws Exception {
        http.securityMatcher(PathPatternRequestMatcher.withDefaults().matcher("/api/**"));
        http.csrf(csrf -> csrf.disable());
        http.cors(cors -> cors.configurationSource(request -> everybody()));
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        return open(http, gate, API_POLICY);
    }

    @Bean
    @Order(2)
    SecurityFilterChain publicPages(HttpSecurity http, PublicGate gate) throws Exception {
        List<RequestMatcher> pages =
                PortalRoutes.PAGES.stream()
                        .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
                        .toList();
        http.securityMatcher(request -> anyOf(pages, request));
        http.csrf(csrf -> csrf.csrfTokenRepository(formCookie()));
        http.exceptionHandling(failures -> failures.accessDeniedHandler(new StaleForms()));
        http.authorizeHttpRequests(
                requests ->
                        requests.requestMatchers(HttpMethod.GET)
                                .permitAll()
                                .requestMatchers(HttpMethod.POST)
                                .permitAll()
                                .requestMatchers(HttpMethod.HEAD)
                                .permitAll()
                                .anyRequest()
                                .denyAll());
        return open(http, gate, POLICY);
    }

    /** The gate stands in these two chains only; as a bean it would stand before everything. */
    @Bean
    FilterRegistrationBean<Filter> gateStandsInItsChainsOnly(PublicGate gate) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(gate);
        registration.setEnabled(false);
        return registration;
    }

    private static SecurityFilterChain open(HttpSecurity http, PublicGate gate, String policy)
            throws Exception {
        http.sessionManagement(
                session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.requestCache(cache -> cache.disable());
        http.logout(logout -> logout.disable());
        http.exceptionHandling(
                failures ->
                        failures.authenticationEntryPoint(
                                new HttpStatusEntryPoint(HttpStatus.METHOD_NOT_ALLOWED)));
        http.headers(
                headers ->
                        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                                .referrerPolicy(
                                        referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                                .permissionsPolicyHeader(
                                        permissions ->
                                                permissions.policy(
                                                        "camera=(self), geolocation=(), microphone=(), payment=(), usb=()")));
        // after the headers and before the form's token is looked for, which reads the body
        http.addFilterBefore(gate, CsrfFilter.class);
        return http.build();
    }

    /**
     * Anybody's page may ask, since anybody may: there is no cookie and no secret in it, and the
     * text comes from whoever asks (decision 0161).
     */
    private static CorsConfiguration everybody() {
        CorsConfiguration everybody = new CorsConfiguration();
        everybody.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        everybody.setAllowedMethods(List.of("GET", "HEAD", "POST"));
        everybody.setAllowedHeaders(List.of("Content-Type", "If-None-Match"));
        everybody.setExposedHeaders(List.of("ETag", "Retry-After"));
        everybody.setAllowCredentials(false);
        everybody.setMaxAge(3600L);
        return everybody;
    }

    private static boolean anyOf(List<RequestMatcher> pages, HttpServletRequest request) {
        return pages.stream().anyMatch(page -> page.matches(request));
    }

    private static CookieCsrfTokenRepository formCookie() {
        CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
        repository.setCookieName(FORM_COOKIE);
        repository.setCookieCustomizer(cookie -> cookie.sameSite("Lax").path("/"));
        return repository;
    }
}

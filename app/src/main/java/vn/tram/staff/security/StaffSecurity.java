package vn.tram.staff.security;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategyConfiguration;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import vn.tram.staff.signin.AccountStanding;
import vn.tram.staff.signin.SignIn;

/**
 * Deny by default: everything but the log-in pages and files without content asks for a session
 * that has given every proof. The log-in itself is plain pages (decision 0030), so Vaadin's own
 * log-in form, request cache and redirects are off.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@Import(VaadinAwareSecurityContextHolderStrategyConfiguration.class)
class StaffSecurity {

    static final String LOGIN = "/login";

    private static final String[] OPEN = {LOGIN, LOGIN + "/**", "/error", "/actuator/health/**"};

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /**
     * The log-in is our own; with this bean no framework makes a user and a password of its own.
     */
    @Bean
    AuthenticationManager noOtherLogin() {
        return attempt -> {
            throw new BadCredentialsException("there is no other log-in");
        };
    }

    @Bean
    SecurityFilterChain staffPages(
            HttpSecurity http,
            SecurityContextRepository contexts,
            SecurityContextHolderStrategy holder,
            AccountStanding standing,
            SignIn signIn,
            NavigationAccessControl navigation)
            throws Exception {
        navigation.setLoginView(LOGIN);
        http.securityContext(context -> context.securityContextRepository(contexts));
        http.authorizeHttpRequests(
                requests ->
                        requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .requestMatchers(OwnFiles.OPEN)
                                .permitAll());
        // a cookie and not the session: strangers get no session on our side
        http.csrf(csrf -> csrf.csrfTokenRepository(csrfCookie()));
        http.exceptionHandling(
                failures ->
                        failures.authenticationEntryPoint(new LoginEntryPoint())
                                .accessDeniedHandler(new DeniedRequests()));
        http.requestCache(cache -> cache.disable());
        http.headers(StaffSecurity::headers);
        http.logout(
                logout ->
                        logout.addLogoutHandler(
                                (request, response, who) -> {
                                    if (who != null
                                            && who.getPrincipal() instanceof StaffPrincipal p) {
                                        signIn.signedOut(p.id());
                                    }
                                }));
        http.addFilterBefore(
                new StandingFilter(standing, contexts, holder), AuthorizationFilter.class);
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin ->
                        vaadin.logoutSuccessHandler(toLoginPage())
                                .enableExceptionHandlingConfiguration(false)
                                .enableRequestCacheConfiguration(false)
                                .anyRequest(any -> any.hasRole(StaffSession.STAFF)));
        return http.build();
    }

    /** Also for log-outs that a screen asks for in the middle of its own protocol. */
    private static SimpleUrlLogoutSuccessHandler toLoginPage() {
        SimpleUrlLogoutSuccessHandler handler = new SimpleUrlLogoutSuccessHandler();
        handler.setDefaultTargetUrl(LOGIN + "?logout");
        handler.setRedirectStrategy(new UidlRedirectStrategy());
        return handler;
    }

    private static CookieCsrfTokenRepository csrfCookie() {
        CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
        repository.setCookieName("tram-form");
        repository.setCookieCustomizer(cookie -> cookie.sameSite("Lax").path("/"));
        return repository;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter(new PageHeaders())
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions ->
                                permissions.policy(
                                        "camera=(self), geolocation=(), microphone=(), payment=(), usb=()"));
    }
}

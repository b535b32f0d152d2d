package vn.tram.portal.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.tram.kernel.SourceNetwork;
import vn.tram.portal.frame.PortalLanguage;
import vn.tram.portal.frame.PortalRoutes;

/**
 * Stands before everything public: first how often the address asked, then the size of what is
 * sent, then whether there is room. The address is the connection's; what a proxy says about it the
 * container has judged ({@code server.tomcat.remoteip.internal-proxies}).
 */
@Component
@EnableConfigurationProperties(LimitSettings.class)
public class PublicGate extends OncePerRequestFilter {

    private static final Duration WHEN_FULL = Duration.ofSeconds(5);

    private final AddressBudgets budgets;
    private final SentAway away;
    private final Turnstile everybody;
    private final Turnstile heavy;

    PublicGate(AddressBudgets budgets, SentAway away, LimitSettings settings) {
        this.budgets = budgets;
        this.away = away;
        this.everybody =
                new Turnstile(settings.atOnce(), settings.waiting(), settings.longestWait());
        this.heavy =
                new Turnstile(
                        settings.picturesAtOnce(), settings.waiting(), settings.longestWait());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Asking asking = Asking.of(request);
        Duration wait = budgets.take(SourceNetwork.of(request.getRemoteAddr()), asking);
        if (!wait.isZero()) {
            away.tooOften(request, response, wait);
        } else if (asking != Asking.PAGE && comesInChunks(request)) {
            away.withoutLength(request, response);
        } else if (asking != Asking.PAGE && request.getContentLengthLong() > asking.largestBody()) {
            away.tooLarge(request, response, asking.largestBody());
        } else {
            letThrough(asking.heavy() ? heavy : everybody, request, response, chain);
        }
    }

    /** Of a form, which the container would read to its end; the API reads as far as it wants. */
    private static boolean comesInChunks(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null
                && !PortalLanguage.path(request).startsWith(PortalRoutes.API);
    }

    private void letThrough(
            Turnstile turnstile,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        if (!turnstile.enter()) {
            away.tooOften(request, response, WHEN_FULL);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            turnstile.leave();
        }
    }
}

package vn.tram.staff.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.tram.staff.Actor;
import vn.tram.staff.Workplace;
import vn.tram.staff.signin.SignInTicket;

/**
 * The two states of a session. Until every proof is given it is anonymous and only remembers how
 * far the log-in has come; then it is replaced by a new one that speaks for the account.
 */
@Component
public class StaffSession {

    /** Held by everybody who is fully signed in, and by nobody else. */
    public static final String STAFF = "STAFF";

    private static final String PENDING = StaffSession.class.getName() + ".pending";
    private static final String PREFIX = "ROLE_";

    private final SecurityContextRepository contexts;
    private final SecurityContextHolderStrategy holder;

    StaffSession(SecurityContextRepository contexts, SecurityContextHolderStrategy holder) {
        this.contexts = contexts;
        this.holder = holder;
    }

    /** A log-in under way. */
    public record Pending(SignInTicket ticket, String returnTo) implements Serializable {}

    public Optional<Pending> pending(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (Pending) session.getAttribute(PENDING));
    }

    /** Remembers the step in a session of its own; whatever the old session held is gone. */
    public void await(HttpServletRequest request, Pending pending) {
        renew(request).setAttribute(PENDING, pending);
    }

    public void signIn(
            HttpServletRequest request, HttpServletResponse response, Actor actor, UUID stamp) {
        renew(request);
        SecurityContext context = holder.createEmptyContext();
        context.setAuthentication(authentication(actor, stamp, Optional.empty()));
        holder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    public boolean isSignedIn() {
        Authentication current = holder.getContext().getAuthentication();
        return current != null && current.getPrincipal() instanceof StaffPrincipal;
    }

    /**
     * With the roles held at the chosen place, else with all of them.
     *
     * @param chosen key of the place chosen; kept only while something is held there
     */
    static Authentication authentication(Actor everywhere, UUID stamp, Optional<String> chosen) {
        Optional<Workplace> place = workplace(chosen, everywhere);
        Actor actor = place.map(here -> here.narrow(everywhere)).orElse(everywhere);
        List<GrantedAuthority> authorities =
                Stream.concat(Stream.of(STAFF), actor.roles().stream().map(Enum::name).sorted())
                        .map(name -> (GrantedAuthority) new SimpleGrantedAuthority(PREFIX + name))
                        .toList();
        UsernamePasswordAuthenticationToken token =
                UsernamePasswordAuthenticationToken.authenticated(
                        new StaffPrincipal(actor.id().value(), stamp), null, authorities);
        token.setDetails(place.map(Workplace::key).orElse(null));
        return token;
    }

    /** What was chosen in this session, if something is still held there. */
    static Optional<Workplace> workplace(Authentication current, Actor everywhere) {
        return workplace(chosen(current), everywhere);
    }

    static Optional<String> chosen(Authentication current) {
        return current.getDetails() instanceof String key ? Optional.of(key) : Optional.empty();
    }

    private static Optional<Workplace> workplace(Optional<String> key, Actor everywhere) {
        return key.flatMap(
                chosen ->
                        Workplace.of(everywhere).stream()
                                .filter(place -> place.key().equals(chosen))
                                .findFirst());
    }

    private static HttpSession renew(HttpServletRequest request) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        return request.getSession(true);
    }
}

package vn.tram.staff.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.tram.staff.Actor;
import vn.tram.staff.signin.AccountStanding;

/**
 * Asks at every request for more than a file of ours whether the session's account is still open,
 * with the same proofs and the same roles: a closed account is out with its next request, a revoked
 * role likewise.
 */
final class StandingFilter extends OncePerRequestFilter {

    private final AccountStanding standing;
    private final SecurityContextRepository contexts;
    private final SecurityContextHolderStrategy holder;

    StandingFilter(
            AccountStanding standing,
            SecurityContextRepository contexts,
            SecurityContextHolderStrategy holder) {
        this.standing = standing;
        this.contexts = contexts;
        this.holder = holder;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return OwnFiles.isOne(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication current = holder.getContext().getAuthentication();
        if (current != null && current.getPrincipal() instanceof StaffPrincipal principal) {
            Optional<Actor> actor = standing.ifUnchanged(principal.id(), principal.stamp());
            if (actor.isEmpty()) {
                end(request);
            } else {
                refresh(current, actor.get(), principal, request, response);
            }
        }
        chain.doFilter(request, response);
    }

    private void end(HttpServletRequest request) {
        holder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private void refresh(
            Authentication current,
            Actor actor,
            StaffPrincipal principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        Authentication fresh =
                StaffSession.authentication(actor, principal.stamp(), StaffSession.chosen(current));
        if (!fresh.getAuthorities().equals(current.getAuthorities())
                || !StaffSession.chosen(fresh).equals(StaffSession.chosen(current))) {
            SecurityContext context = holder.createEmptyContext();
            context.setAuthentication(fresh);
            holder.setContext(context);
            contexts.saveContext(context, request, response);
        }
    }
}

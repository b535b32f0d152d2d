package vn.tram.staff.security;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.tram.staff.Actor;
import vn.tram.staff.ChosenWorkplace;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.StaffDirectory;
import vn.tram.staff.Workplace;

/**
 * From the security context, which Vaadin's holder strategy also supplies on threads that hold a
 * user interface; with the rights of now and not those of the log-in, narrowed to the place that
 * was chosen.
 */
@Component
class SecurityCurrentActor implements CurrentActor, ChosenWorkplace {

    private final StaffDirectory directory;
    private final SecurityContextHolderStrategy holder;
    private final SecurityContextRepository contexts;

    /**
     * @param holder the one that the filters of this application use; the static one may belong to
     *     another application in the same JVM
     */
    SecurityCurrentActor(
            StaffDirectory directory,
            SecurityContextHolderStrategy holder,
            SecurityContextRepository contexts) {
        this.directory = directory;
        this.holder = holder;
        this.contexts = contexts;
    }

    @Override
    public Actor get() {
        Actor everywhere = everywhere();
        return current().map(place -> place.narrow(everywhere)).orElse(everywhere);
    }

    @Override
    public Actor everywhere() {
        return directory
                .actor(principal().id())
                .orElseThrow(() -> new IllegalStateException("the account was closed"));
    }

    @Override
    public Optional<Workplace> current() {
        return StaffSession.workplace(holder.getContext().getAuthentication(), everywhere());
    }

    @Override
    public void choose(Optional<String> key) {
        SecurityContext context = holder.createEmptyContext();
        context.setAuthentication(
                StaffSession.authentication(everywhere(), principal().stamp(), key));
        holder.setContext(context);
        contexts.saveContext(
                context,
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
    }

    private StaffPrincipal principal() {
        Authentication current = holder.getContext().getAuthentication();
        if (current != null && current.getPrincipal() instanceof StaffPrincipal principal) {
            return principal;
        }
        throw new IllegalStateException("nobody is signed in on this thread");
    }
}

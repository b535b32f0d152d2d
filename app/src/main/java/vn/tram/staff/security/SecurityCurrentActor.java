package vn.tram.staff.security;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.tram.staff.Actor;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.StaffDirectory;

/**
 * From the security context, which Vaadin's holder strategy also supplies on threads that hold a
 * user interface; with the rights of now and not those of the log-in.
 */
@Component
class SecurityCurrentActor implements CurrentActor {

    private final StaffDirectory directory;

    SecurityCurrentActor(StaffDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Actor get() {
        Authentication current = SecurityContextHolder.getContext().getAuthentication();
        if (current != null && current.getPrincipal() instanceof StaffPrincipal principal) {
            return directory
                    .actor(principal.id())
                    .orElseThrow(() -> new IllegalStateException("the account was closed"));
        }
        throw new IllegalStateException("nobody is signed in on this thread");
    }
}

package vn.tram.staff.security;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
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
    private final SecurityContextHolderStrategy holder;

    /**
     * @param holder the one that the filters of this application use; the static one may belong to
     *     another application in the same JVM
     */
    SecurityCurrentActor(StaffDirectory directory, SecurityContextHolderStrategy holder) {
        this.directory = directory;
        this.holder = holder;
    }

    @Override
    public Actor get() {
        Authentication current = holder.getContext().getAuthentication();
        if (current != null && current.getPrincipal() instanceof StaffPrincipal principal) {
            return directory
                    .actor(principal.id())
                    .orElseThrow(() -> new IllegalStateException("the account was closed"));
        }
        throw new IllegalStateException("nobody is signed in on this thread");
    }
}

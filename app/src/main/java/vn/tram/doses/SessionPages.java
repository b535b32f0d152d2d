package vn.tram.doses;

import java.util.Optional;
import java.util.UUID;
import vn.tram.staff.Actor;

/** Where the session of a dose is shown; made by the capability that holds sessions. */
@FunctionalInterface
public interface SessionPages {

    /**
     * @return empty where the reader may not see the session
     */
    Optional<Page> of(UUID session, Actor reader);

    /**
     * @param code of the session
     * @param address without a leading slash
     */
    record Page(String code, String address) {}
}

package vn.tram.sessions.ui.after;

import java.util.Optional;
import vn.tram.doses.InjectionSite;
import vn.tram.staff.StaffId;

/** What one line of paper has in common with the next, so that it is typed once. */
final class PaperMemory {

    private String lot = "";
    private Optional<StaffId> injector = Optional.empty();
    private Optional<InjectionSite> site = Optional.of(InjectionSite.LEFT_ARM);
    private int line = 1;

    String lot() {
        return lot;
    }

    Optional<StaffId> injector() {
        return injector;
    }

    Optional<InjectionSite> site() {
        return site;
    }

    int line() {
        return line;
    }

    void keep(
            String usedLot,
            Optional<StaffId> usedInjector,
            Optional<InjectionSite> usedSite,
            int savedLine) {
        lot = usedLot;
        injector = usedInjector;
        site = usedSite;
        line = savedLine + 1;
    }
}

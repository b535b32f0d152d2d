package vn.tram.doses.domain;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.doses.DoseStops;
import vn.tram.doses.Doses;
import vn.tram.doses.DosesRefusal.Plain;
import vn.tram.doses.StopCode;
import vn.tram.doses.StopId;
import vn.tram.doses.StopView;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;

@Service
class StopLifting implements DoseStops {

    private final Doses doses;
    private final StopStore stops;
    private final PersonHomes homes;

    StopLifting(Doses doses, StopStore stops, PersonHomes homes) {
        this.doses = doses;
        this.stops = stops;
        this.homes = homes;
    }

    @Override
    public boolean mayLift(StopView stop, UnitCode commune, Actor actor) {
        return stop.live()
                && !Stopping.ownContraindication(stop, actor)
                && allowed(stop, homes.place(commune), actor);
    }

    private static boolean allowed(StopView stop, CasePlace home, Actor actor) {
        Set<Role> roles =
                stop.code() == StopCode.CONTRAINDICATED
                        ? Set.of(Role.STATION, Role.PROVINCE)
                        : Set.of(Role.STATION);
        return roles.stream().anyMatch(role -> Rights.allows(actor, role, home));
    }

    @Override
    @Transactional
    public Outcome<StopView> lift(StopId id, String reason, Actor actor) {
        Optional<StopView> stop = stops.byId(id.value());
        if (stop.isEmpty()) {
            return Outcome.refused(Plain.STOP_UNKNOWN);
        }
        boolean allowed =
                homes.of(stop.get().person())
                        .filter(home -> allowed(stop.get(), home, actor))
                        .isPresent();
        return allowed ? doses.lift(id, reason, actor) : Outcome.refused(Plain.NOT_ALLOWED);
    }
}

package vn.tram.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tram.doses.InjectionSite;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;
import vn.tram.staff.StaffId;
import vn.tram.stock.LotId;
import vn.tram.stock.LotView;
import vn.tram.stock.SessionLot;
import vn.tram.stock.VialId;
import vn.tram.stock.VialView;

/** Desk 4: the vial, the checks, the dose. */
public interface DayInjection {

    /** The lots of the session, the one to use first at the head; held ones among them. */
    List<SessionLot> lots(SessionId session, Actor actor);

    /**
     * Looks at a vial for a person.
     *
     * @param scanned a GS1 DataMatrix as a scanner types it, or a lot number, or what the desk
     *     calls an opened vial
     */
    VialChecks check(SubjectId subject, String scanned, Desk desk, Actor actor);

    /** Opens a vial at a desk. */
    Outcome<VialView> openVial(SessionId session, LotId lot, Desk desk, UUID command, Actor actor);

    /**
     * Records the dose: number, category and interval follow; it leaves its vial, the person is
     * observed for thirty minutes from now. All in one transaction.
     */
    Outcome<SubjectView> inject(
            DayCommand command, VialId vial, InjectionSite site, StaffId injector, Actor actor);

    /** Refused now, or postponed until a day: no injection for this person today. */
    Outcome<SubjectView> notInjected(
            DayCommand command,
            DayResult result,
            String reason,
            Optional<LocalDate> notBefore,
            Actor actor);

    /**
     * @param refusal why nothing can be checked: unknown lot
     * @param vial the opened vial that would be used; empty when one has to be opened
     * @param sameHand the actor screened this person: a warning only
     */
    record VialChecks(
            Optional<LotView> lot, Optional<VialView> vial, List<Check> checks, boolean sameHand) {

        public VialChecks {
            checks = List.copyOf(checks);
        }

        public boolean allPassed() {
            return lot.isPresent() && checks.stream().allMatch(Check::passed);
        }
    }

    /**
     * @param code of what was looked at; its words are {@code day.check.<code>}
     * @param facts what it was tested on; their words are {@code day.check.<code>.fact}, or {@code
     *     day.check.<code>.no} where it did not pass
     */
    record Check(String code, boolean passed, List<Object> facts) {}
}

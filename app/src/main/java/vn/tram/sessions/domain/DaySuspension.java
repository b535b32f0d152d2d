package vn.tram.sessions.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.doses.DoseId;
import vn.tram.doses.DoseView;
import vn.tram.doses.Doses;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.SessionRun;
import vn.tram.sessions.domain.DayActs.Moment;
import vn.tram.stock.LotHolds;
import vn.tram.stock.LotHolds.HoldPlace;
import vn.tram.stock.SessionLot;
import vn.tram.stock.SessionStock;

/**
 * What follows at once from somebody's serious reaction: the session stops (NĐ 104/2016 art.
 * 5.2(a), TT 13/2026 art. 12.3), and the lot is held at the facility as a precaution. The session
 * is held alone, so no desk is in the middle of an injection.
 */
@Component
class DaySuspension {

    private final SessionRun run;
    private final SessionStock stock;
    private final LotHolds holds;
    private final Doses doses;

    DaySuspension(SessionRun run, SessionStock stock, LotHolds holds, Doses doses) {
        this.run = run;
        this.stock = stock;
        this.holds = holds;
        this.doses = doses;
    }

    Outcome<Void> afterSerious(Moment moment, String reason) {
        Outcome<Void> stopped =
                moment.session().suspended()
                        ? Outcome.done()
                        : run.suspend(moment.session().id(), reason, moment.actor());
        return stopped.then(done -> holdLot(moment, reason));
    }

    /** The lot of the person's dose, unless it is held there already. */
    private Outcome<Void> holdLot(Moment moment, String reason) {
        UUID session = moment.sessionId();
        Optional<SessionLot> lot =
                doses.byId(new DoseId(moment.subject().dose().orElseThrow()))
                        .flatMap(DoseView::lotNumber)
                        .flatMap(number -> stock.byNumber(session, number))
                        .filter(found -> !found.held());
        if (lot.isEmpty()) {
            return Outcome.done();
        }
        UUID facility = moment.session().facility();
        return holds.hold(
                        lot.get().lot().id(),
                        HoldPlace.at(facility),
                        reason,
                        Optional.of(session),
                        moment.actor())
                .map(held -> null);
    }
}

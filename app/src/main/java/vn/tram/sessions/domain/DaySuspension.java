package vn.tram.sessions.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.tram.doses.DoseId;
import vn.tram.doses.DoseView;
import vn.tram.doses.Doses;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.DayObservation.Sign;
import vn.tram.sessions.SeriousReaction;
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
    private final ApplicationEventPublisher events;

    DaySuspension(
            SessionRun run,
            SessionStock stock,
            LotHolds holds,
            Doses doses,
            ApplicationEventPublisher events) {
        this.run = run;
        this.stock = stock;
        this.holds = holds;
        this.doses = doses;
        this.events = events;
    }

    /**
     * @param words what was written; the signs stand for it where it is empty
     */
    Outcome<Void> afterSerious(Moment moment, Set<Sign> signs, String words) {
        String reason = words.isEmpty() ? codes(signs) : words;
        Outcome<Void> stopped =
                moment.session().suspended()
                        ? Outcome.done()
                        : run.suspend(moment.session().id(), reason, moment.actor());
        return stopped.then(done -> holdLot(moment, reason))
                .map(
                        held -> {
                            UUID dose = moment.subject().dose().orElseThrow();
                            tell(moment, dose, signs, words, moment.now());
                            return held;
                        });
    }

    /** Others hear of it; nothing stops by itself, for what a paper tells is over. */
    void tell(Moment moment, UUID dose, Set<Sign> signs, String words, Instant seenAt) {
        events.publishEvent(
                new SeriousReaction(
                        moment.command(),
                        moment.session().id(),
                        moment.subject().person(),
                        dose,
                        signs,
                        words,
                        seenAt,
                        moment.actor()));
    }

    private static String codes(Set<Sign> signs) {
        return signs.stream().map(Sign::name).sorted().collect(Collectors.joining(" "));
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

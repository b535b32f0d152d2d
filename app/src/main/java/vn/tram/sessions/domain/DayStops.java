package vn.tram.sessions.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.doses.Doses;
import vn.tram.doses.NewStop;
import vn.tram.doses.StopCode;
import vn.tram.doses.StopView;
import vn.tram.kernel.Outcome;
import vn.tram.people.PersonId;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.SubjectView;
import vn.tram.sessions.domain.DayActs.Moment;
import vn.tram.staff.Actor;
import vn.tram.stock.Product;
import vn.tram.stock.Products;

/**
 * What the desks found to stand against further doses. A contraindication holds for vaccines of the
 * kind that the session gives (forms of 4355 and 5785/QĐ-BYT: chống chỉ định với vắc xin cùng
 * loại), a refusal for all against the disease.
 */
@Component
class DayStops {

    private final Doses doses;
    private final Products products;

    DayStops(Doses doses, Products products) {
        this.doses = doses;
        this.products = products;
    }

    void contraindicated(Moment moment, String reason) {
        Product product = product(moment.session());
        stop(moment, StopCode.CONTRAINDICATED, Optional.of(product.antigen()), reason);
    }

    void refused(Moment moment, String reason) {
        stop(moment, StopCode.REFUSED, Optional.empty(), reason);
    }

    private void stop(Moment moment, StopCode code, Optional<String> antigen, String reason) {
        SessionView session = moment.session();
        SubjectView subject = moment.subject();
        doses.stop(
                new NewStop(
                        subject.person(),
                        product(session).disease(),
                        antigen,
                        code,
                        session.heldOn(),
                        reason,
                        Optional.of(subject.id().value())),
                moment.actor());
    }

    /** Nothing is due again against the session's disease before this day. */
    void postponed(Moment moment, LocalDate until) {
        doses.postpone(
                moment.subject().person(),
                product(moment.session()).disease(),
                until,
                moment.actor());
    }

    /** What somebody with a weak immune system is due differs for the session's disease. */
    void weakImmunity(Moment moment) {
        doses.weakImmunity(
                moment.subject().person(),
                product(moment.session()).disease(),
                true,
                moment.actor());
    }

    /** A refusal that was entered from a paper of somebody else. */
    Outcome<Void> takeRefusalBack(Moment moment, String reason) {
        Optional<StopView> refusal =
                all(moment.session(), moment.subject().person()).stream()
                        .filter(stop -> stop.live() && stop.code() == StopCode.REFUSED)
                        .filter(stop -> stop.subject().equals(subject(moment)))
                        .findFirst();
        return refusal.isEmpty()
                ? Outcome.done()
                : doses.lift(refusal.get().id(), reason, moment.actor()).map(lifted -> null);
    }

    private static Optional<UUID> subject(Moment moment) {
        return Optional.of(moment.subject().id().value());
    }

    /** What stands against the session's vaccine. */
    List<StopView> against(SessionView session, PersonId person) {
        String antigen = product(session).antigen();
        return all(session, person).stream()
                .filter(stop -> stop.live() && stop.about(antigen))
                .toList();
    }

    /** The person changed their mind. */
    Outcome<Void> lifted(SessionView session, PersonId person, String note, Actor actor) {
        Outcome<Void> outcome = Outcome.done();
        for (StopView stop : against(session, person)) {
            if (outcome.isDone() && stop.code() == StopCode.REFUSED) {
                outcome = doses.lift(stop.id(), note, actor).map(lifted -> null);
            }
        }
        return outcome;
    }

    private List<StopView> all(SessionView session, PersonId person) {
        return doses.stops(person, product(session).disease());
    }

    private Product product(SessionView session) {
        return products.byCode(session.product()).orElseThrow();
    }
}

package vn.tram.sessions.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.tram.audit.AuditEvent;
import vn.tram.doses.DoseSource;
import vn.tram.doses.DoseView;
import vn.tram.doses.Doses;
import vn.tram.doses.DueConditions;
import vn.tram.doses.InjectionSite;
import vn.tram.doses.NewDose;
import vn.tram.kernel.Outcome;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.sessions.DayCommand;
import vn.tram.sessions.DayCount;
import vn.tram.sessions.DayInjection;
import vn.tram.sessions.DayRefusal.Plain;
import vn.tram.sessions.DayResult;
import vn.tram.sessions.DayStep;
import vn.tram.sessions.Desk;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionStaff;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.SessionsRefusal.MovedOn;
import vn.tram.sessions.SubjectId;
import vn.tram.sessions.SubjectView;
import vn.tram.sessions.domain.DayActs.Hold;
import vn.tram.sessions.domain.DayActs.Moment;
import vn.tram.sessions.domain.DayReadiness.Findings;
import vn.tram.sessions.domain.DayReadiness.Ready;
import vn.tram.staff.Actor;
import vn.tram.staff.StaffId;
import vn.tram.stock.LotId;
import vn.tram.stock.SessionLot;
import vn.tram.stock.SessionStock;
import vn.tram.stock.VialId;
import vn.tram.stock.VialView;

@Service
class DayInjectionService implements DayInjection {

    private static final Set<DayStep> INJECTION = EnumSet.of(DayStep.INJECTION);

    private final DayActs acts;
    private final DayEnd end;
    private final DayStops stops;
    private final DayReadiness readiness;
    private final DayCounters counters;
    private final InjectionChecks checks;
    private final SessionDayService day;
    private final SessionAccess access;
    private final SessionStock stock;
    private final Doses doses;
    private final JdbcClient jdbc;

    DayInjectionService(
            DayActs acts,
            DayEnd end,
            DayStops stops,
            DayReadiness readiness,
            DayCounters counters,
            InjectionChecks checks,
            SessionDayService day,
            SessionAccess access,
            SessionStock stock,
            Doses doses,
            JdbcClient jdbc) {
        this.acts = acts;
        this.end = end;
        this.stops = stops;
        this.readiness = readiness;
        this.counters = counters;
        this.checks = checks;
        this.day = day;
        this.access = access;
        this.stock = stock;
        this.doses = doses;
        this.jdbc = jdbc;
    }

    @Override
    public List<SessionLot> lots(SessionId session, Actor actor) {
        return access.seen(session, actor).isPresent() ? stock.of(session.value()) : List.of();
    }

    @Override
    public VialChecks check(SubjectId subject, String scanned, Desk desk, Actor actor) {
        SubjectView person = day.subject(subject, actor).orElseThrow();
        SessionView session = access.seen(person.session(), actor).orElseThrow();
        return checks.of(person, session, scanned, desk, actor);
    }

    @Override
    public Outcome<VialView> openVial(
            SessionId session, LotId lot, Desk desk, UUID command, Actor actor) {
        return acts.inTransaction(
                () ->
                        acts.held(session, Hold.SHARED, actor)
                                .then(DayInjectionService::notSuspended)
                                .then(held -> open(held, lot, desk, command, actor)));
    }

    private Outcome<VialView> open(
            SessionView session, LotId lot, Desk desk, UUID command, Actor actor) {
        UUID id = session.id().value();
        return stock.open(id, lot, desk.number(), command, actor)
                .map(
                        vial -> {
                            acts.record(
                                    AuditEvent.by(actor, "day.vial-opened")
                                            .inCase(id)
                                            .with("desk", desk.label())
                                            .with("lot", vial.lot().number())
                                            .with("vial", vial.code()));
                            return vial;
                        });
    }

    private static Outcome<SessionView> notSuspended(SessionView session) {
        return session.suspended() ? Outcome.refused(Plain.SUSPENDED) : Outcome.done(session);
    }

    @Override
    public Outcome<SubjectView> inject(
            DayCommand command, VialId vial, InjectionSite site, StaffId injector, Actor actor) {
        try {
            return acts.knowing(
                    "day.injected",
                    command,
                    INJECTION,
                    Hold.SHARED,
                    actor,
                    (subject, session) -> readiness.hold(subject, session, vial.value()),
                    (moment, found) -> inject(moment, found, vial, site, injector));
        } catch (DuplicateKeyException recordedMeanwhile) {
            return Outcome.refused(new MovedOn(DayStep.OBSERVATION));
        }
    }

    private Outcome<SubjectView> inject(
            Moment moment, Findings found, VialId vial, InjectionSite site, StaffId injector) {
        SessionView session = moment.session();
        LocalDate today = LocalDate.ofInstant(moment.now(), WorkingCalendar.ZONE);
        if (session.suspended()) {
            return Outcome.refused(Plain.SUSPENDED);
        }
        if (!session.heldOn().equals(today)) {
            return Outcome.refused(Plain.OTHER_DAY);
        }
        return name(moment, injector)
                .then(
                        name ->
                                found.ready()
                                        .then(
                                                ready ->
                                                        record(
                                                                moment, vial, site, injector, name,
                                                                ready)));
    }

    /** Who injects is the one at the desk, or somebody assigned to the session. */
    private Outcome<String> name(Moment moment, StaffId injector) {
        if (injector.equals(moment.actor().id())) {
            return Outcome.done(moment.actor().displayName());
        }
        return day.staff(moment.session().id(), moment.actor()).stream()
                .filter(member -> member.id().equals(injector))
                .map(SessionStaff::name)
                .findFirst()
                .<Outcome<String>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Plain.INJECTOR_UNKNOWN));
    }

    private Outcome<SubjectView> record(
            Moment moment,
            VialId vial,
            InjectionSite site,
            StaffId injector,
            String name,
            Ready ready) {
        SubjectView person = moment.subject();
        SessionView session = moment.session();
        if (!ready.product().equals(session.product())) {
            return Outcome.refused(Plain.LOT_OTHER_PRODUCT);
        }
        NewDose dose =
                new NewDose(
                        moment.command(),
                        person.person(),
                        ready.lot(),
                        Optional.of(vial),
                        moment.now(),
                        site,
                        session.place(),
                        Optional.of(session.id().value()),
                        Optional.of(person.id().value()),
                        Optional.of(session.campaign()),
                        person.bestGroup().isPresent()
                                ? Optional.of(person.bestGroup().getAsInt())
                                : Optional.empty(),
                        injector,
                        name,
                        DoseSource.LIVE,
                        new DueConditions(ready.mixed(), session.scarcity()));
        return doses.record(dose, moment.actor())
                .then(given -> observed(moment, given, injector, name));
    }

    private Outcome<SubjectView> observed(
            Moment moment, DoseView given, StaffId injector, String name) {
        SubjectView person = moment.subject();
        boolean sameHand = person.screenedBy().filter(injector.value()::equals).isPresent();
        Injected injected = Injected.at(moment.now(), injector, name, given.id().value(), sameHand);
        counters.add(moment.sessionId(), moment.desk(), DayCount.INJECTED, 1);
        AuditEvent event =
                moment.event("day.injected")
                        .with("number", given.number())
                        .with("lot", given.lotNumber().orElse(""));
        acts.record(sameHand ? event.with("sameHand", true) : event);
        return acts.change(moment, Injected.SET, injected.values())
                .map(done -> injected.on(person));
    }

    @Override
    public Outcome<SubjectView> notInjected(
            DayCommand command,
            DayResult result,
            String reason,
            Optional<LocalDate> notBefore,
            Actor actor) {
        Optional<String> given = DayIdentity.reason(Optional.of(reason));
        return acts.onSubject(
                "day.not-injected",
                command,
                INJECTION,
                actor,
                moment ->
                        given.isEmpty()
                                ? Outcome.refused(Plain.REASON_MISSING)
                                : notInjected(moment, result, given.get(), notBefore));
    }

    private Outcome<Void> notInjected(
            Moment moment, DayResult result, String reason, Optional<LocalDate> notBefore) {
        SessionView session = moment.session();
        if (result == DayResult.POSTPONED) {
            Optional<LocalDate> until = notBefore.filter(date -> date.isAfter(session.heldOn()));
            if (until.isEmpty()) {
                return Outcome.refused(Plain.DATE_MISSING);
            }
            stops.postponed(moment, until.get());
        } else if (result == DayResult.REFUSED) {
            stops.refused(moment, reason);
        } else {
            throw new IllegalArgumentException("not a way to leave the injection: " + result);
        }
        acts.record(
                moment.event("day.not-injected")
                        .with("result", result.name())
                        .with("reason", reason));
        return end.with(moment, result, reason, "", Map.of());
    }
}

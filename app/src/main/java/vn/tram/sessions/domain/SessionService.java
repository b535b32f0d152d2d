package vn.tram.sessions.domain;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.lang3.StringUtils;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.campaigns.CampaignEnded;
import vn.tram.directory.Facilities;
import vn.tram.directory.Facility;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.processes.sessions.VaccinationSessionProcess.Message;
import vn.tram.sessions.NewSession;
import vn.tram.sessions.SessionAction;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionState;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.Sessions;
import vn.tram.sessions.SessionsRefusal.Plain;
import vn.tram.staff.Actor;
import vn.tram.stock.SessionStock;
import vn.tram.stock.SessionStock.WasteReason;
import vn.tram.stock.VialView;

@Service
class SessionService implements Sessions {

    static final int REASON_LENGTH = 1_000;

    private static final String WITH_CAMPAIGN = "campaign ended";

    private final SessionRepository sessions;
    private final SessionAccess access;
    private final SessionOpening opening;
    private final SessionOverview overview;
    private final SessionActions actions;
    private final SubjectStore subjects;
    private final Ending ending;
    private final Facilities facilities;
    private final SessionStock stock;
    private final AuditLog audit;
    private final Clock clock;

    SessionService(
            SessionRepository sessions,
            SessionAccess access,
            SessionOpening opening,
            SessionOverview overview,
            SessionActions actions,
            SubjectStore subjects,
            Ending ending,
            Facilities facilities,
            SessionStock stock,
            AuditLog audit,
            Clock clock) {
        this.sessions = sessions;
        this.access = access;
        this.opening = opening;
        this.overview = overview;
        this.actions = actions;
        this.subjects = subjects;
        this.ending = ending;
        this.facilities = facilities;
        this.stock = stock;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome<SessionId> open(NewSession asked, Actor actor) {
        return opening.open(asked, actor);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SessionView> byId(SessionId id, Actor actor) {
        return access.visible(id, actor).map(VaccinationSession::view);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SessionView> byCode(String code, Actor actor) {
        // codes are ASCII: MariaDB does not compare them with anything else
        return Optional.of(code.strip())
                .filter(StringUtils::isAsciiPrintable)
                .flatMap(sessions::findByCode)
                .filter(session -> SessionAccess.maySee(session.place(), actor))
                .map(VaccinationSession::view);
    }

    @Override
    @Transactional(readOnly = true)
    public List<SessionLine> page(
            SessionQuery query, Optional<SessionLine> after, int limit, Actor actor) {
        return overview
                .page(query, after.map(SessionLine::session), Math.min(limit, MOST), actor)
                .stream()
                .map(sessions::findById)
                .flatMap(Optional::stream)
                .map(this::line)
                .toList();
    }

    private SessionLine line(VaccinationSession session) {
        return new SessionLine(
                session.view(),
                subjects.planned(session.id().value()),
                facilities.byId(session.facility()).map(Facility::name).orElse(""));
    }

    @Override
    @Transactional(readOnly = true)
    public Set<SessionAction> actions(SessionId id, Actor actor) {
        return access.visible(id, actor)
                .map(session -> actions.of(session, actor))
                .orElseGet(() -> EnumSet.noneOf(SessionAction.class));
    }

    @Override
    @Transactional
    public Outcome<Void> cancel(SessionId id, String reason, Actor actor) {
        if (reason.isBlank()) {
            return Outcome.refused(Plain.REASON_MISSING);
        }
        return access.locked(id, actor).then(session -> cancel(session, reason.strip(), actor));
    }

    private Outcome<Void> cancel(VaccinationSession session, String reason, Actor actor) {
        if (!SessionActions.mayCancel(session, actor)) {
            return Outcome.refused(Plain.NOT_YOURS);
        }
        if (subjects.injected(session.id().value()) > 0) {
            return Outcome.refused(Plain.INJECTED);
        }
        SessionState before = session.state();
        Outcome<Void> cancelled =
                session.cancel(StringUtils.left(reason, REASON_LENGTH), clock.instant());
        if (cancelled.isDone()) {
            throwAwayOpenVials(session, reason, actor);
            ending.calledOff(session, before, reason, Message.SESSION_CANCELLED);
            audit.record(
                    AuditEvent.by(actor, "session.cancelled")
                            .inCase(session.id().value())
                            .with("reason", reason));
        }
        return cancelled;
    }

    /** An opened vial is for its session only (TT 34/2018 art. 11); the rest can be given back. */
    private void throwAwayOpenVials(VaccinationSession session, String reason, Actor actor) {
        for (VialView vial : stock.openVials(session.id().value())) {
            stock.discard(
                            vial.id(),
                            WasteReason.OPEN_VIAL_REST,
                            reason,
                            TimeOrderedId.next(),
                            actor)
                    .value();
        }
    }

    /** The end of a campaign calls off what has not begun; what runs or ran goes its way. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void closeWith(CampaignEnded ended) {
        for (UUID id : sessions.notBegunOf(ended.campaign())) {
            VaccinationSession session = sessions.lock(id).orElseThrow();
            SessionState before = session.state();
            boolean begun = before.ordinal() >= SessionState.RUNNING.ordinal();
            if (!begun && session.cancel(WITH_CAMPAIGN, clock.instant()).isDone()) {
                ending.calledOff(session, before, WITH_CAMPAIGN, Message.CAMPAIGN_ENDED);
                audit.record(AuditEvent.by(ended.by(), "session.closed-with-campaign").inCase(id));
            }
        }
    }
}

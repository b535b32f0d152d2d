package vn.tram.sessions.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.forms.DocumentRenderer;
import vn.tram.forms.DocumentSection;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionPapers;
import vn.tram.sessions.SessionState;
import vn.tram.sessions.SessionsRefusal.Plain;
import vn.tram.sessions.SubjectView;
import vn.tram.staff.Actor;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;

/** Who may have which paper of a session, and the record of its printing. */
@Service
class PaperPrinting implements SessionPapers {

    private static final Set<SessionState> WITH_MINUTES =
            EnumSet.of(SessionState.RECONCILING, SessionState.CONFIRMING, SessionState.CONFIRMED);

    private final SessionAccess access;
    private final PeoplePapers named;
    private final OfficialPapers official;
    private final SubjectStore subjects;
    private final AuditLog audit;
    private final DocumentRenderer renderer;

    PaperPrinting(
            SessionAccess access,
            PeoplePapers named,
            OfficialPapers official,
            SubjectStore subjects,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.named = named;
        this.official = official;
        this.subjects = subjects;
        this.audit = audit;
        this.renderer = new DocumentRenderer(clock);
    }

    @Override
    public Set<Kind> available(SessionId id, Actor actor) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        access.visible(id, actor)
                .filter(session -> session.state() != SessionState.PROPOSING)
                .ifPresent(
                        session -> {
                            kinds.add(Kind.PLAN);
                            if (mayName(session, actor) && subjects.lastNumber(id.value()) > 0) {
                                kinds.addAll(
                                        EnumSet.complementOf(
                                                EnumSet.of(Kind.PLAN, Kind.MINUTES, Kind.RESULT)));
                            }
                            addOfTheEnd(session, actor, kinds);
                        });
        return kinds;
    }

    private void addOfTheEnd(VaccinationSession session, Actor actor, Set<Kind> kinds) {
        if (WITH_MINUTES.contains(session.state())) {
            for (Kind kind : List.of(Kind.MINUTES, Kind.RESULT)) {
                if (official.paper(session, kind, actor).isDone()) {
                    kinds.add(kind);
                }
            }
        }
    }

    private static boolean mayName(VaccinationSession session, Actor actor) {
        return Rights.allows(actor, Role.STATION, session.place());
    }

    @Override
    public Optional<String> html(SessionId id, Kind kind, Actor actor) {
        if (kind.namesPeople()) {
            return Optional.empty();
        }
        return access.visible(id, actor)
                .map(session -> official.paper(session, kind, actor))
                .filter(Outcome::isDone)
                .map(paper -> html(paper.value()));
    }

    private <T> String html(DocumentSection<T> paper) {
        return renderer.html(paper.template(), paper.data());
    }

    @Override
    public Outcome<Void> pdf(SessionId id, Kind kind, OutputStream out, Actor actor)
            throws IOException {
        Optional<VaccinationSession> session =
                access.visible(id, actor)
                        .filter(each -> !kind.namesPeople() || mayName(each, actor));
        if (session.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        return kind.namesPeople()
                ? people(session.get(), kind, out, actor)
                : official(session.get(), kind, out, actor);
    }

    private Outcome<Void> official(
            VaccinationSession session, Kind kind, OutputStream out, Actor actor)
            throws IOException {
        Outcome<DocumentSection<?>> paper = official.paper(session, kind, actor);
        if (paper.isDone()) {
            write(session, kind, List.of(paper.value()), out);
            audit.record(AuditEvent.by(actor, action(kind)).inCase(session.id().value()));
        }
        return paper.map(written -> null);
    }

    private static String action(Kind kind) {
        return switch (kind) {
            case PLAN -> "session.plan-printed";
            case MINUTES -> "session.minutes-printed";
            case RESULT -> "session.result-printed";
            default -> "session.papers-printed";
        };
    }

    private Outcome<Void> people(
            VaccinationSession session, Kind kind, OutputStream out, Actor actor)
            throws IOException {
        List<SubjectView> people = named.people(session.id());
        List<DocumentSection<?>> papers =
                people.isEmpty() ? List.of() : named.sections(session.view(), kind, people);
        if (papers.isEmpty()) {
            return Outcome.refused(Plain.NOBODY_PLANNED);
        }
        write(session, kind, papers, out);
        audit.record(
                AuditEvent.by(actor, action(kind))
                        .inCase(session.id().value())
                        .with("people", people.size())
                        .with("papers", kind.name()));
        return Outcome.done();
    }

    private void write(
            VaccinationSession session,
            Kind kind,
            List<DocumentSection<?>> papers,
            OutputStream out)
            throws IOException {
        String title = papers.get(0).title();
        renderer.pdf(
                kind == Kind.ALL ? "Giấy tờ của buổi tiêm " + session.view().code() : title,
                papers,
                out);
    }
}

package vn.tram.safety.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.forms.DocumentRenderer;
import vn.tram.forms.safety.CauseLetter;
import vn.tram.forms.safety.CouncilInvitation;
import vn.tram.forms.safety.CouncilMinutes;
import vn.tram.kernel.Outcome;
import vn.tram.safety.AdverseEventId;
import vn.tram.safety.ConclusionView;
import vn.tram.safety.CouncilMeetings.MeetingView;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.safety.SafetyPapers;
import vn.tram.staff.Actor;

/** Who may have which paper of a case, and the record of its printing. */
@Service
class PaperDesk implements SafetyPapers {

    private final EventAccess access;
    private final MeetingStore meetings;
    private final ConclusionStore conclusions;
    private final CouncilPapers council;
    private final CausePapers causes;
    private final AuditLog audit;
    private final DocumentRenderer renderer;

    PaperDesk(
            EventAccess access,
            MeetingStore meetings,
            ConclusionStore conclusions,
            CouncilPapers council,
            CausePapers causes,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.meetings = meetings;
        this.conclusions = conclusions;
        this.council = council;
        this.causes = causes;
        this.audit = audit;
        this.renderer = new DocumentRenderer(clock);
    }

    @Override
    public List<Printable> of(AdverseEventId id, Actor actor) {
        return access.ofCouncil(id, actor).map(event -> papers(id)).orElse(List.of());
    }

    private List<Printable> papers(AdverseEventId id) {
        List<Printable> papers = new ArrayList<>();
        List<MeetingView> held = meetings.of(id.value());
        for (int i = held.size() - 1; i >= 0; i--) {
            MeetingView meeting = held.get(i);
            papers.add(new Printable(Kind.INVITATION, meeting.round()));
            if (ended(meeting)) {
                papers.add(new Printable(Kind.MINUTES, meeting.round()));
            }
        }
        if (!conclusions.of(id.value()).isEmpty()) {
            papers.add(new Printable(Kind.ANNOUNCEMENT, 0));
            papers.add(new Printable(Kind.FAMILY_LETTER, 0));
            papers.add(new Printable(Kind.MINISTRY_REPORT, 0));
        }
        return papers;
    }

    /** Presence is written down when a meeting concludes or is adjourned. */
    private static boolean ended(MeetingView meeting) {
        return meeting.seats().stream().anyMatch(seat -> seat.present().isPresent());
    }

    @Override
    public Outcome<Void> pdf(AdverseEventId id, Printable paper, OutputStream out, Actor actor)
            throws IOException {
        Optional<AdverseEvent> event =
                access.ofCouncil(id, actor).filter(found -> papers(id).contains(paper));
        if (event.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        write(event.get(), paper, out, actor);
        AuditEvent told =
                AuditEvent.by(actor, "safety.paper-printed")
                        .inCase(id.value())
                        .in(event.get().place().commune())
                        .with("code", event.get().code())
                        .with("paper", paper.kind().name());
        audit.record(event.get().person().map(told::about).orElse(told));
        return Outcome.done();
    }

    private void write(AdverseEvent event, Printable paper, OutputStream out, Actor actor)
            throws IOException {
        switch (paper.kind()) {
            case INVITATION ->
                    renderer.pdf(
                            CouncilInvitation.TEMPLATE,
                            council.invitation(event, meeting(event, paper.round())),
                            out);
            case MINUTES ->
                    renderer.pdf(
                            CouncilMinutes.TEMPLATE,
                            council.minutes(event, meeting(event, paper.round()), actor),
                            out);
            case ANNOUNCEMENT -> letter(event, CauseLetter.Kind.ANNOUNCEMENT, out, actor);
            case FAMILY_LETTER -> letter(event, CauseLetter.Kind.FAMILY, out, actor);
            case MINISTRY_REPORT -> letter(event, CauseLetter.Kind.MINISTRY, out, actor);
        }
    }

    private MeetingView meeting(AdverseEvent event, int round) {
        return meetings.of(event.id().value()).stream()
                .filter(each -> each.round() == round)
                .findFirst()
                .orElseThrow();
    }

    private void letter(AdverseEvent event, CauseLetter.Kind kind, OutputStream out, Actor actor)
            throws IOException {
        ConclusionView holds = conclusions.of(event.id().value()).get(0);
        renderer.pdf(kind.template(), causes.letter(event, holds, kind, actor), out);
    }
}

package vn.tram.sessions.domain;

import java.sql.Timestamp;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.springframework.stereotype.Service;
import vn.tram.doses.DosesRefusal;
import vn.tram.doses.DueAnswer;
import vn.tram.doses.DueAnswer.Verdict;
import vn.tram.doses.DueConditions;
import vn.tram.doses.DueDoses;
import vn.tram.forms.screening.Questionnaires;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.DayCommand;
import vn.tram.sessions.DayConsent;
import vn.tram.sessions.DayRefusal.Plain;
import vn.tram.sessions.DayResult;
import vn.tram.sessions.DayStep;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.SessionsRefusal;
import vn.tram.sessions.SubjectId;
import vn.tram.sessions.SubjectView;
import vn.tram.sessions.domain.Consents.Answered;
import vn.tram.sessions.domain.DayActs.Moment;
import vn.tram.sessions.domain.Screenings.Stored;
import vn.tram.staff.Actor;

@Service
class DayConsentService implements DayConsent {

    private static final Set<DayStep> CONSENT = EnumSet.of(DayStep.CONSENT);
    private static final int NAME_LENGTH = 200;
    private static final int RELATION_LENGTH = 60;

    private final DayActs acts;
    private final DayEnd end;
    private final DayStops stops;
    private final Screenings screenings;
    private final SessionDayService day;
    private final SessionAccess access;
    private final DueDoses due;
    private final Consents consents;

    DayConsentService(
            DayActs acts,
            DayEnd end,
            DayStops stops,
            Screenings screenings,
            SessionDayService day,
            SessionAccess access,
            DueDoses due,
            Consents consents) {
        this.acts = acts;
        this.end = end;
        this.stops = stops;
        this.screenings = screenings;
        this.day = day;
        this.access = access;
        this.due = due;
        this.consents = consents;
    }

    @Override
    public Outcome<Asked> asked(SubjectId subject, Actor actor) {
        return day.subject(subject, actor)
                .<Outcome<SubjectView>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(SessionsRefusal.Plain.NOT_FOUND))
                .map(person -> asked(person, access.seen(person.session(), actor).orElseThrow()));
    }

    private Asked asked(SubjectView person, SessionView session) {
        DueAnswer plain = due(person, session, false);
        DueAnswer mixed = plain.verdict() == Verdict.DUE ? plain : due(person, session, true);
        boolean mixing = plain.verdict() != Verdict.DUE && mixed.verdict() == Verdict.DUE;
        boolean risk =
                screenings
                        .of(person.id().value())
                        .map(DayConsentService::asksForSignature)
                        .orElse(false);
        return new Asked(mixing, risk, person.age() < Questionnaires.ADULT, mixed);
    }

    private static boolean asksForSignature(Stored screening) {
        return screening.signature()
                || screening.outcome().filter(outcome -> !outcome.equals("ELIGIBLE")).isPresent();
    }

    private DueAnswer due(SubjectView person, SessionView session, boolean mixing) {
        return due.forPerson(
                person.person(),
                session.product(),
                session.heldOn(),
                session.place().province().orElseThrow(),
                new DueConditions(mixing, session.scarcity()));
    }

    @Override
    public Outcome<SubjectView> answer(DayCommand command, Answer answer, Actor actor) {
        return acts.onSubject(
                "day.consented",
                command,
                CONSENT,
                actor,
                moment -> answer.agreed() ? agree(moment, answer) : decline(moment, answer));
    }

    private Outcome<Void> agree(Moment moment, Answer answer) {
        Asked asked = asked(moment.subject(), moment.session());
        if (asked.due().verdict() != Verdict.DUE) {
            return Outcome.refused(new DosesRefusal.NotDue(asked.due()));
        }
        if (asked.mixing() && !answer.mixed()) {
            return Outcome.refused(Plain.MIXED_CONSENT_MISSING);
        }
        if (asked.risk() && !answer.riskExplained()) {
            return Outcome.refused(Plain.RISK_UNEXPLAINED);
        }
        if (asked.guardian()
                && (CleanText.of(answer.guardianName()).isEmpty()
                        || CleanText.of(answer.guardianRelation()).isEmpty())) {
            return Outcome.refused(Plain.GUARDIAN_MISSING);
        }
        keep(moment, answer);
        acts.record(
                moment.event("day.consented")
                        .with("mixed", answer.mixed())
                        .with("onPaper", answer.onPaper()));
        return acts.change(
                moment,
                "step = 'INJECTION', consented_at = :at, " + DaySubjects.LET_GO,
                Map.of("at", Timestamp.from(moment.now())));
    }

    private Outcome<Void> decline(Moment moment, Answer answer) {
        keep(moment, answer);
        String reason = CleanText.of(answer.reason());
        acts.record(moment.event("day.refused"));
        stops.refused(moment, reason);
        return end.with(
                moment, DayResult.REFUSED, StringUtils.left(reason, NAME_LENGTH), "", Map.of());
    }

    private void keep(Moment moment, Answer answer) {
        consents.keep(
                moment.subject().id().value(),
                new Answered(
                        answer.agreed(),
                        answer.mixed(),
                        answer.riskExplained(),
                        text(answer.guardianName(), NAME_LENGTH),
                        text(answer.guardianRelation(), RELATION_LENGTH),
                        answer.onPaper(),
                        moment.now()),
                moment.actor());
    }

    private static Optional<String> text(String typed, int longest) {
        return Optional.of(CleanText.of(typed))
                .filter(text -> !text.isEmpty())
                .map(text -> StringUtils.left(text, longest));
    }

    @Override
    public Optional<Given> given(SubjectId subject, Actor actor) {
        return day.subject(subject, actor).flatMap(found -> consents.of(found.id().value()));
    }
}

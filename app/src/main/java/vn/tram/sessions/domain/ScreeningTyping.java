package vn.tram.sessions.domain;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.forms.screening.Questionnaire;
import vn.tram.forms.screening.Questionnaires;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.DayRefusal.Plain;
import vn.tram.sessions.DayStep;
import vn.tram.sessions.Desk;
import vn.tram.sessions.ScreeningDraft;
import vn.tram.sessions.ScreeningView;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.SessionsRefusal;
import vn.tram.sessions.SessionsRefusal.MovedOn;
import vn.tram.sessions.SubjectId;
import vn.tram.sessions.SubjectView;
import vn.tram.sessions.domain.ScreeningRules.Assessment;
import vn.tram.sessions.domain.Screenings.Stored;
import vn.tram.staff.Actor;

/**
 * Answers while they are typed: the questionnaire in force, kept answer by answer, and what they
 * would conclude so far. In the caller's transaction.
 */
@Component
class ScreeningTyping {

    private final DaySubjects subjects;
    private final Screenings screenings;
    private final ScreeningRules rules;
    private final DayActs acts;

    ScreeningTyping(
            DaySubjects subjects, Screenings screenings, ScreeningRules rules, DayActs acts) {
        this.subjects = subjects;
        this.screenings = screenings;
        this.rules = rules;
        this.acts = acts;
    }

    /** The screening as it stands; an empty one where none has begun. */
    Outcome<ScreeningView> of(SubjectView person, SessionView session) {
        Optional<Stored> stored = screenings.of(person.id().value());
        return questionnaire(stored, person, session)
                .map(version -> view(version, stored, person, session));
    }

    private static Outcome<Questionnaire> questionnaire(
            Optional<Stored> stored, SubjectView person, SessionView session) {
        return stored.map(found -> Questionnaires.version(found.version()))
                .or(() -> ScreeningRules.questionnaire(session.heldOn(), person.age()))
                .<Outcome<Questionnaire>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Plain.NO_QUESTIONNAIRE));
    }

    private ScreeningView view(
            Questionnaire version,
            Optional<Stored> stored,
            SubjectView person,
            SessionView session) {
        ScreeningDraft draft = stored.map(Stored::draft).orElse(ScreeningDraft.EMPTY);
        Assessment assessed = rules.assess(version, person, draft, session);
        return new ScreeningView(
                version,
                draft,
                stored.map(Stored::revision).orElse(0),
                assessed.questions(),
                assessed.measured(),
                assessed.faults(),
                assessed.effects(),
                assessed.conclusion(),
                assessed.passed(),
                stored.flatMap(Stored::concludedAt),
                stored.map(Stored::byName),
                stored.flatMap(Stored::overruledByName));
    }

    /**
     * Keeps what a desk typed about somebody who is with it.
     *
     * @param revision of the answers as the desk saw them, 0 before the first
     */
    Outcome<ScreeningView> keep(
            SessionView session,
            SubjectId subject,
            Desk desk,
            int revision,
            ScreeningDraft draft,
            Actor actor) {
        return atDesk(session, subject, desk, actor)
                .then(
                        person -> {
                            Optional<Stored> stored = screenings.of(subject.value());
                            return questionnaire(stored, person, session)
                                    .then(
                                            version ->
                                                    keep(
                                                            version, stored, person, revision,
                                                            draft, actor))
                                    .then(kept -> of(person, session));
                        });
    }

    private Outcome<SubjectView> atDesk(
            SessionView session, SubjectId subject, Desk desk, Actor actor) {
        Optional<SubjectView> found =
                subjects.byId(subject.value()).filter(each -> each.session().equals(session.id()));
        if (found.isEmpty()) {
            return Outcome.refused(SessionsRefusal.Plain.NOT_FOUND);
        }
        SubjectView person = found.get();
        if (person.step() != DayStep.SCREENING) {
            return Outcome.refused(new MovedOn(person.step()));
        }
        return person.claim()
                .filter(claim -> !DayActs.isMine(claim, desk, actor))
                .<Outcome<SubjectView>>map(
                        elsewhere -> Outcome.refused(DayActs.atAnotherDesk(elsewhere)))
                .orElseGet(() -> Outcome.done(person));
    }

    private Outcome<Void> keep(
            Questionnaire version,
            Optional<Stored> stored,
            SubjectView person,
            int revision,
            ScreeningDraft draft,
            Actor actor) {
        if (stored.filter(kept -> kept.draft().equals(draft)).isPresent()) {
            return Outcome.done();
        }
        Instant now = acts.now();
        if (stored.isEmpty() && revision == 0) {
            screenings.begin(person.id().value(), version.version(), draft, actor, now);
        } else if (stored.isEmpty() || !screenings.keep(stored.get(), draft, revision, actor)) {
            return Outcome.refused(Plain.ANSWERS_CHANGED);
        }
        subjects.stillServedBy(actor, person.id(), now);
        return Outcome.done();
    }
}

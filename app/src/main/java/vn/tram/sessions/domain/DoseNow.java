package vn.tram.sessions.domain;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.doses.DoseView;
import vn.tram.doses.Doses;
import vn.tram.doses.DueAnswer;
import vn.tram.doses.DueConditions;
import vn.tram.doses.DueDoses;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.SubjectDose;
import vn.tram.sessions.SubjectView;

/**
 * The dose of the day as it counts now; what was planned may be older than what was entered since.
 */
@Component
class DoseNow {

    private final Doses doses;
    private final DueDoses due;

    DoseNow(Doses doses, DueDoses due) {
        this.doses = doses;
        this.due = due;
    }

    SubjectDose of(SubjectView person, SessionView session) {
        return person.dose()
                .flatMap(given -> doses.bySubject(person.id().value()))
                .map(DoseNow::given)
                .orElseGet(() -> next(person, session));
    }

    private static SubjectDose given(DoseView dose) {
        return new SubjectDose(
                dose.category(),
                dose.ordinal(),
                dose.product(),
                Optional.of(dose.givenAt().atZone(WorkingCalendar.ZONE).toLocalDate()));
    }

    /** Whether a mixture is agreed to does not change which dose it is. */
    private SubjectDose next(SubjectView person, SessionView session) {
        DueAnswer answer =
                due.forPerson(
                        person.person(),
                        session.product(),
                        session.heldOn(),
                        session.place().province().orElseThrow(),
                        new DueConditions(true, session.scarcity()));
        return new SubjectDose(
                answer.category(), answer.ordinal(), session.product(), answer.from());
    }
}

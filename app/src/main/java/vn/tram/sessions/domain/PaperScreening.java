package vn.tram.sessions.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.forms.screening.Patient;
import vn.tram.forms.screening.Questionnaire;
import vn.tram.forms.screening.ScreeningFault;
import vn.tram.forms.screening.VitalSign;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Sex;
import vn.tram.sessions.PaperLine;
import vn.tram.sessions.PaperRefusal;
import vn.tram.sessions.PaperRefusal.Fault;
import vn.tram.sessions.PaperRefusal.Field;
import vn.tram.sessions.ScreeningDraft;
import vn.tram.sessions.SubjectView;
import vn.tram.sessions.domain.DayActs.Moment;
import vn.tram.sessions.domain.ScreeningRules.Assessment;

/** The screening form of a person as it came on paper: read, held against the rules, kept. */
@Component
class PaperScreening {

    private final ScreeningRules rules;
    private final Screenings screenings;

    PaperScreening(ScreeningRules rules, Screenings screenings) {
        this.rules = rules;
        this.screenings = screenings;
    }

    /** A form that was read without a fault. */
    record Screened(Questionnaire form, ScreeningDraft draft, Assessment assessment) {}

    /** Empty where the person was not screened. */
    Outcome<Optional<Screened>> read(Moment moment, PaperLine line) {
        if (line.screening().isBlank()) {
            return Outcome.done(Optional.empty());
        }
        SubjectView person = moment.subject();
        Optional<Questionnaire> form =
                ScreeningRules.questionnaire(moment.session().heldOn(), person.age());
        if (form.isEmpty()) {
            return PaperReading.refused(Field.SCREENING, Fault.NO_QUESTIONNAIRE);
        }
        Patient patient = Patient.of(person.age(), person.sex() != Sex.MALE);
        return PaperAnswers.draft(line, form.get(), patient)
                .then(draft -> assessed(moment, form.get(), draft))
                .map(Optional::of);
    }

    private Outcome<Screened> assessed(Moment moment, Questionnaire form, ScreeningDraft draft) {
        Assessment assessment = rules.assess(form, moment.subject(), draft, moment.session());
        return refusal(assessment.faults())
                .<Outcome<Screened>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(new Screened(form, draft, assessment)));
    }

    private static Optional<PaperRefusal> refusal(List<ScreeningFault> faults) {
        return faults.stream()
                .findFirst()
                .map(
                        fault ->
                                isSign(fault.about())
                                        ? new PaperRefusal(Field.SIGNS, Fault.SIGN_WRONG)
                                        : new PaperRefusal(Field.SCREENING, Fault.DETAIL_MISSING));
    }

    private static boolean isSign(String about) {
        for (VitalSign sign : VitalSign.values()) {
            if (sign.code().equals(about)) {
                return true;
            }
        }
        return false;
    }

    void keep(Moment moment, Screened screened) {
        var subject = moment.subject().id().value();
        screenings.begin(
                subject, screened.form().version(), screened.draft(), moment.actor(), moment.now());
        screenings.conclude(
                screenings.of(subject).orElseThrow(),
                screened.assessment().conclusion(),
                screened.assessment().passed(),
                moment.actor(),
                moment.now());
    }
}

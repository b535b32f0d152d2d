package vn.tram.processes.sessions;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import vn.tram.forms.screening.Answer;
import vn.tram.forms.screening.Finding;
import vn.tram.forms.screening.Item;
import vn.tram.forms.screening.Measurement;
import vn.tram.forms.screening.Patient;
import vn.tram.forms.screening.PositiveFinding;
import vn.tram.forms.screening.Questionnaire;
import vn.tram.forms.screening.Questionnaires;
import vn.tram.forms.screening.ScreeningSheet;
import vn.tram.forms.screening.VitalSign;
import vn.tram.processes.sessions.ScreeningOutcome.Question;

/** The table with the bare decision engine, asked the way the application asks it. */
final class ScreeningTable {

    private final DmnEngine engine;
    private final DmnDecision decision;

    ScreeningTable() {
        engine = DefaultDmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        InputStream table =
                ScreeningOutcome.class
                        .getClassLoader()
                        .getResourceAsStream(ScreeningOutcome.RESOURCE);
        decision = engine.parseDecision(ScreeningOutcome.KEY, table);
    }

    DmnDecision decision() {
        return decision;
    }

    DmnDecisionTableResult evaluate(Question question) {
        return engine.evaluateDecisionTable(decision, question.asVariables());
    }

    ScreeningOutcome.Answer ask(Question question) {
        return ScreeningOutcome.Answer.from(evaluate(question).getSingleResult().getEntryMap());
    }

    /**
     * The conclusion of a screening on a day, with every question that is not among {@code
     * positive} answered with 'no' and what had to be measured measured as normal.
     */
    ScreeningConclusion conclude(
            LocalDate day, Patient patient, boolean sputnikV, List<Answer> positive) {
        return conclude(day, patient, sputnikV, positive, List.of());
    }

    ScreeningConclusion conclude(
            LocalDate day,
            Patient patient,
            boolean sputnikV,
            List<Answer> positive,
            List<Measurement> measured) {
        Questionnaire questionnaire = Questionnaires.on(day, patient.age()).orElseThrow();
        ScreeningSheet sheet =
                new ScreeningSheet(
                        questionnaire,
                        patient,
                        questionnaire.questionsFor(patient).stream()
                                .map(item -> answerTo(item, positive))
                                .toList(),
                        complete(questionnaire, patient, measured));
        return ScreeningConclusion.of(
                sheet.findings().stream()
                        .map(found -> question(questionnaire, found, sputnikV))
                        .map(this::ask)
                        .toList());
    }

    private static Answer answerTo(Item item, List<Answer> positive) {
        return positive.stream()
                .filter(answer -> answer.finding().code().equals(item.code()))
                .findFirst()
                .orElseGet(() -> Answer.no(Finding.of(item.code())));
    }

    private static List<Measurement> complete(
            Questionnaire questionnaire, Patient patient, List<Measurement> measured) {
        List<Measurement> all = new ArrayList<>(measured);
        questionnaire.measuredOf(patient).stream()
                .filter(sign -> measured.stream().noneMatch(value -> value.sign() == sign))
                .map(sign -> Measurement.of(sign, normal(sign)))
                .forEach(all::add);
        return all;
    }

    private static String normal(VitalSign sign) {
        return switch (sign) {
            case TEMPERATURE -> "36.8";
            case PULSE -> "78";
            case SYSTOLIC -> "120";
            case DIASTOLIC -> "80";
            case RESPIRATION -> "16";
            case SPO2 -> "98";
        };
    }

    private static Question question(
            Questionnaire questionnaire, PositiveFinding found, boolean sputnikV) {
        return new Question(
                questionnaire.version(),
                found.finding().code(),
                found.grade(),
                found.weeks(),
                sputnikV);
    }

    static Patient woman(int age) {
        return Patient.of(age, true);
    }

    static Patient man(int age) {
        return Patient.of(age, false);
    }

    static Patient withHistoryOfPressure(int age, OptionalInt usualSystolic) {
        return new Patient(age, false, true, false, false, false, usualSystolic);
    }
}

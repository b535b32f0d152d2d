package vn.tram.sessions.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tram.forms.screening.Answer;
import vn.tram.forms.screening.Finding;
import vn.tram.forms.screening.Item;
import vn.tram.forms.screening.Measurement;
import vn.tram.forms.screening.Patient;
import vn.tram.forms.screening.PositiveFinding;
import vn.tram.forms.screening.Questionnaire;
import vn.tram.forms.screening.Questionnaires;
import vn.tram.forms.screening.ScreeningFault;
import vn.tram.forms.screening.ScreeningSheet;
import vn.tram.forms.screening.VitalSign;
import vn.tram.kernel.Sex;
import vn.tram.processes.sessions.ScreeningConclusion;
import vn.tram.processes.sessions.ScreeningOutcome;
import vn.tram.processes.sessions.ScreeningOutcome.Site;
import vn.tram.sessions.ScreeningDraft;
import vn.tram.sessions.ScreeningDraft.AnswerText;
import vn.tram.sessions.ScreeningDraft.History;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.SubjectView;
import vn.tram.sessions.domain.Screenings.Stored;
import vn.tram.workflow.Decisions;

/** What the answers of a screening lead to, also while it is being filled in. */
@Component
class ScreeningRules {

    private static final String SPUTNIK_V = "SPUTNIK-V";
    private static final int LONGEST_NUMBER = 6;

    private final Decisions decisions;

    ScreeningRules(Decisions decisions) {
        this.decisions = decisions;
    }

    /** What follows from a draft. */
    record Assessment(
            List<String> questions,
            List<VitalSign> measured,
            List<ScreeningFault> faults,
            Map<String, ScreeningOutcome.Outcome> effects,
            ScreeningConclusion conclusion,
            boolean passed) {}

    static Optional<Questionnaire> questionnaire(LocalDate day, int age) {
        return Questionnaires.on(day, age);
    }

    Assessment assess(
            Questionnaire version, SubjectView person, ScreeningDraft draft, SessionView session) {
        Patient patient = patient(person, draft.history());
        List<ScreeningFault> unreadable = new ArrayList<>();
        List<Answer> answers = answers(version, patient, draft);
        List<Measurement> signs = signs(draft, unreadable);
        ScreeningSheet sheet = new ScreeningSheet(version, patient, answers, signs);
        List<ScreeningFault> faults = new ArrayList<>(sheet.faults());
        faults.removeIf(
                fault ->
                        fault.kind() == ScreeningFault.Kind.NOT_MEASURED
                                && unreadable.stream()
                                        .anyMatch(bad -> bad.about().equals(fault.about())));
        faults.addAll(unreadable);
        Map<String, ScreeningOutcome.Answer> found = found(version, sheet, faults, session);
        ScreeningConclusion conclusion = ScreeningConclusion.of(found.values());
        Map<String, ScreeningOutcome.Outcome> effects = new HashMap<>();
        found.forEach((code, answer) -> effects.put(code, answer.outcome()));
        return new Assessment(
                version.questionsFor(patient).stream().map(Item::code).toList(),
                version.measuredOf(patient).stream().sorted().toList(),
                List.copyOf(faults),
                Map.copyOf(effects),
                conclusion,
                passes(conclusion, session));
    }

    /** What follows from a screening as it is kept. */
    Assessment assess(Stored screening, SubjectView person, SessionView session) {
        return assess(
                Questionnaires.version(screening.version()), person, screening.draft(), session);
    }

    private static Patient patient(SubjectView person, History history) {
        OptionalInt usual = number(history.usualSystolic());
        return new Patient(
                person.age(),
                person.sex() != Sex.MALE,
                history.pressure(),
                history.heartDisease(),
                history.heartFailure(),
                history.breath(),
                usual);
    }

    /** Answers to questions that are still put; one typed before for another age or sex is kept. */
    private static List<Answer> answers(
            Questionnaire version, Patient patient, ScreeningDraft draft) {
        return version.questionsFor(patient).stream()
                .map(Item::code)
                .filter(draft.answers()::containsKey)
                .map(code -> answer(code, draft.answers().get(code)))
                .toList();
    }

    private static Answer answer(String code, AnswerText text) {
        return text.yes()
                ? new Answer(
                        Finding.of(code),
                        true,
                        number(text.grade()),
                        number(text.weeks()),
                        text.words())
                : Answer.no(Finding.of(code));
    }

    private static OptionalInt number(String typed) {
        String text = typed.strip();
        return text.matches("[0-9]{1,3}")
                ? OptionalInt.of(Integer.parseInt(text))
                : OptionalInt.empty();
    }

    private static List<Measurement> signs(ScreeningDraft draft, List<ScreeningFault> unreadable) {
        List<Measurement> signs = new ArrayList<>();
        draft.signs()
                .forEach(
                        (code, typed) -> {
                            String text = typed.strip().replace(',', '.');
                            if (text.matches("-?[0-9]+(\\.[0-9]+)?")
                                    && text.length() <= LONGEST_NUMBER) {
                                signs.add(
                                        new Measurement(VitalSign.of(code), new BigDecimal(text)));
                            } else if (!text.isEmpty()) {
                                unreadable.add(
                                        new ScreeningFault(ScreeningFault.Kind.IMPLAUSIBLE, code));
                            }
                        });
        return signs;
    }

    /** By the code of what was found; while there are faults only what has none of its own. */
    private Map<String, ScreeningOutcome.Answer> found(
            Questionnaire version,
            ScreeningSheet sheet,
            List<ScreeningFault> faults,
            SessionView session) {
        Stream<PositiveFinding> findings =
                faults.isEmpty() ? sheet.findings().stream() : soFar(sheet, faults);
        Map<String, ScreeningOutcome.Answer> found = new HashMap<>();
        boolean sputnik = session.product().startsWith(SPUTNIK_V);
        findings.forEach(
                finding ->
                        found.put(
                                finding.finding().code(),
                                ask(version.version(), finding, sputnik)));
        return found;
    }

    private static Stream<PositiveFinding> soFar(
            ScreeningSheet sheet, List<ScreeningFault> faults) {
        Set<String> faulty = new HashSet<>();
        faults.forEach(fault -> faulty.add(fault.about()));
        return sheet.answers().stream()
                .filter(Answer::yes)
                .filter(
                        answer ->
                                !faulty.contains(answer.finding().code())
                                        || answer.grade().isPresent()
                                        || onlyWordsMissing(answer, faults))
                .map(
                        answer ->
                                new PositiveFinding(
                                        answer.finding(),
                                        answer.grade().orElse(0),
                                        answer.weeks().orElse(0)));
    }

    /** What stops does so before it is said which vaccine it was. */
    private static boolean onlyWordsMissing(Answer answer, List<ScreeningFault> faults) {
        return faults.stream()
                .filter(fault -> fault.about().equals(answer.finding().code()))
                .allMatch(fault -> fault.kind() == ScreeningFault.Kind.WORDS);
    }

    private ScreeningOutcome.Answer ask(String version, PositiveFinding finding, boolean sputnik) {
        ScreeningOutcome.Question question =
                new ScreeningOutcome.Question(
                        version,
                        finding.finding().code(),
                        finding.grade(),
                        finding.weeks(),
                        sputnik);
        return ScreeningOutcome.Answer.from(
                decisions.ask(ScreeningOutcome.KEY, question.asVariables()));
    }

    /** Whether an injection may follow at this place; what it cannot deal with goes elsewhere. */
    private static boolean passes(ScreeningConclusion conclusion, SessionView session) {
        return !conclusion.outcome().stops()
                && conclusion.sites().stream().allMatch(site -> dealsWith(site, session));
    }

    private static boolean dealsWith(Site site, SessionView session) {
        return switch (site) {
            case ANY -> true;
            case OBSTETRIC_EMERGENCY -> session.obstetricCare();
            case ANAPHYLAXIS, HOSPITAL -> session.anaphylaxisCare();
        };
    }
}

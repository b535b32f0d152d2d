package vn.tram.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tram.kernel.Refusal;
import vn.tram.processes.complaints.CertificateCorrection;
import vn.tram.processes.safety.AdverseEventInvestigation;
import vn.tram.processes.sessions.VaccinationSessionProcess;
import vn.tram.safety.CompensationStep;

class RulesetWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private static final List<Refusal> REFUSALS =
            List.of(
                    new RulesetRefusal.NotAdministrator(),
                    new RulesetRefusal.UnknownRule("a"),
                    new RulesetRefusal.NotInFuture(DAY),
                    new RulesetRefusal.LaterVersionPlanned(DAY),
                    new RulesetRefusal.OutOfRange(1, 2),
                    new RulesetRefusal.TextMissing(),
                    new RulesetRefusal.TextTooLong(1),
                    new RulesetRefusal.DayKnown(DAY),
                    new RulesetRefusal.NotAnExchange());

    private static final List<String> TASKS =
            List.of(
                    "repairRows",
                    "reviewList",
                    "resolveIdentities",
                    "approveList",
                    "approveByPriority");

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyRefusalRuleAndUnitHasWords(String language) throws IOException {
        Properties words = new Properties();
        try (Reader file =
                new InputStreamReader(
                        getClass().getResourceAsStream("/i18n/ruleset_" + language + ".properties"),
                        StandardCharsets.UTF_8)) {
            words.load(file);
        }

        Stream<String> refusals = REFUSALS.stream().map(refusal -> "refusal." + refusal.code());
        Stream<String> units =
                Arrays.stream(DeadlineUnit.values())
                        .flatMap(
                                unit ->
                                        Stream.of(
                                                "deadline.unit." + unit,
                                                "deadline.length." + unit));
        Stream<String> rules =
                Stream.of(
                                TASKS.stream()
                                        .map(task -> "deadline.rule.subjectListApproval." + task),
                                Arrays.stream(VaccinationSessionProcess.Task.values())
                                        .map(
                                                task ->
                                                        "deadline.rule.vaccinationSession."
                                                                + task.id()),
                                Arrays.stream(CertificateCorrection.Task.values())
                                        .map(
                                                task ->
                                                        "deadline.rule.certificateCorrection."
                                                                + task.id()),
                                Arrays.stream(CertificateCorrection.Wait.values())
                                        .map(
                                                wait ->
                                                        "deadline.rule.certificateCorrection."
                                                                + wait.id()),
                                Arrays.stream(AdverseEventInvestigation.Task.values())
                                        .map(
                                                task ->
                                                        "deadline.rule.adverseEventInvestigation."
                                                                + task.id()),
                                Stream.concat(
                                                Arrays.stream(CompensationStep.values())
                                                        .map(CompensationStep::rule)
                                                        .flatMap(Optional::stream),
                                                Stream.of("adverseEventCompensation.effect"))
                                        .map(rule -> "deadline.rule." + rule))
                        .flatMap(rule -> rule);
        Stream<String> confidences =
                Arrays.stream(Confidence.values()).map(sure -> "calendar.confidence." + sure);

        assertThat(words.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(refusals, units, rules, confidences).flatMap(s -> s).toList());
    }

    @Test
    void thisTestKnowsEveryRefusal() {
        assertThat(REFUSALS.stream().map(Object::getClass))
                .containsExactlyInAnyOrder(RulesetRefusal.class.getPermittedSubclasses());
    }
}

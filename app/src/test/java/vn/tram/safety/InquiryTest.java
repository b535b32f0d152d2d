package vn.tram.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.TramIntegrationTest;
import vn.tram.audit.AuditEntry;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.Outcome;
import vn.tram.processes.safety.AdverseEventSeverity.Criterion;
import vn.tram.safety.EventFindings.Findings;
import vn.tram.safety.EventSamples.Kind;
import vn.tram.safety.EventSamples.NewStep;
import vn.tram.safety.EventSamples.Sample;
import vn.tram.safety.EventSamples.Step;
import vn.tram.safety.EventSamples.StepView;
import vn.tram.safety.EventSymptoms.Symptom;
import vn.tram.safety.SafetyWorld.Vaccinated;
import vn.tram.staff.Actor;

/** Samples, course, papers and findings of an investigation. */
@TramIntegrationTest
@Import(SafetyWorld.class)
class InquiryTest {

    @Autowired private SafetyWorld world;
    @Autowired private AdverseEvents events;
    @Autowired private EventSamples samples;
    @Autowired private EventSymptoms symptoms;
    @Autowired private EventFiles files;
    @Autowired private EventFindings findings;
    @Autowired private AuditLog audit;
    @Autowired private JdbcClient jdbc;

    private final Actor station = SafetyWorld.station();
    private final Actor province = SafetyWorld.province();

    private Vaccinated one;
    private AdverseEventId id;

    @BeforeEach
    void aSeriousEvent() throws IOException {
        one = world.vaccinated();
        id = events.file(world.report(one, Criterion.DEATH), station).value().id();
    }

    private static void refused(Outcome<?> outcome, String code) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    private Instant now() {
        return world.ago(Duration.ZERO);
    }

    private NewStep step(Step step, String to, String words) {
        return new NewStep(step, now(), to, words);
    }

    @Test
    void aSampleIsNeverInTwoHandsAndNoStepIsOverwritten() {
        assertThat(samples.take(id, Kind.VACCINE, "Lô, 02 lọ", now(), "Y tá trạm", station).value())
                .isEqualTo(1);
        assertThat(samples.take(id, Kind.BLOOD, "Máu", now(), "Y tá trạm", station).value())
                .isEqualTo(2);
        UUID sample = samples.of(id, station).get(0).id();

        refused(
                samples.step(id, sample, 1, step(Step.RECEIVED, "", ""), station),
                "safety.step-order");
        refused(
                samples.step(id, sample, 1, step(Step.HANDED, " ", ""), station),
                "safety.whom-missing");
        refused(
                samples.step(
                        id,
                        sample,
                        1,
                        new NewStep(Step.HANDED, world.tomorrow(), "CDC", ""),
                        station),
                "safety.step-time");
        samples.step(id, sample, 1, step(Step.HANDED, "CDC tỉnh", "Niêm phong nguyên"), station)
                .value();
        refused(
                samples.step(id, sample, 1, step(Step.HANDED, "Viện", ""), province),
                "safety.step-changed");
        samples.step(id, sample, 2, step(Step.RECEIVED, "", "Nguyên vẹn"), province).value();
        refused(
                samples.step(id, sample, 3, step(Step.RESULT, "", " "), province),
                "safety.narrative-missing");
        samples.step(id, sample, 3, step(Step.RESULT, "", "Đạt chất lượng"), province).value();
        samples.step(id, sample, 4, step(Step.RETURNED, "Trạm", "Không cần giữ"), province).value();
        refused(
                samples.step(id, sample, 5, step(Step.HANDED, "Ai đó", ""), province),
                "safety.step-order");

        Sample kept = samples.of(id, province).get(0);
        assertThat(kept.steps())
                .extracting(StepView::step)
                .containsExactly(
                        Step.TAKEN, Step.HANDED, Step.RECEIVED, Step.RESULT, Step.RETURNED);
        assertThat(kept.steps().get(1).from()).isEqualTo("Y tá trạm");
        assertThat(kept.steps().get(2).to()).isEqualTo("CDC tỉnh");
    }

    @Test
    void aLineOfTheCourseThatWasWrongIsStruckOutAndStays() {
        refused(symptoms.add(id, world.tomorrow(), "Khó thở", station), "safety.symptom-time");
        refused(
                symptoms.add(id, world.ago(Duration.ofDays(3)), "Khó thở", station),
                "safety.symptom-time");
        symptoms.add(id, now(), "Khó thở", station).value();
        UUID line = symptoms.of(id, station).get(0).id();

        refused(symptoms.strike(id, line, " ", province), "safety.reason-missing");
        symptoms.strike(id, line, "Ghi nhầm người", province).value();
        refused(symptoms.strike(id, line, "Lần nữa", province), "safety.not-found");

        assertThat(symptoms.of(id, station))
                .singleElement()
                .extracting(Symptom::struckReason)
                .isEqualTo(Optional.of("Ghi nhầm người"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void aPaperIsTakenByItsContentAndWhoeverReadsItIsRecorded() {
        refused(files.add(id, "Bệnh án", bytes("<script>"), station), "safety.file-kind");
        refused(files.add(id, "Bệnh án", bytes("MZ\u0000%PDF-"), station), "safety.file-kind");
        refused(files.add(id, " ", bytes("%PDF-1.7"), station), "safety.name-missing");
        byte[] huge = new byte[EventFiles.LARGEST + 1];
        refused(files.add(id, "Bệnh án", huge, station), "safety.file-size");
        UUID file = files.add(id, "Bệnh án", bytes("%PDF-1.7 một"), station).value();
        refused(files.add(id, "Lại", bytes("%PDF-1.7 một"), province), "safety.file-known");
        files.add(id, "Ảnh", bytes("\u00ff\u00d8\u00ff\u00e0 ảnh"), province).value();

        EventFiles.Content read = files.read(id, file, province).orElseThrow();

        assertThat(read.bytes()).isEqualTo(bytes("%PDF-1.7 một"));
        assertThat(read.name()).endsWith("-1.pdf").startsWith("SC-");
        assertThat(audit.ofCase(id.value(), Optional.empty(), 50))
                .extracting(AuditEntry::action)
                .containsOnlyOnce("safety.file-read");
    }

    @Test
    void storageAndPracticeAreReadFromWhatIsRecorded() {
        Findings found = findings.of(id, province).orElseThrow();

        assertThat(found.vial()).hasValueSatisfying(vial -> assertThat(vial.overAge()).isFalse());
        assertThat(found.practice().injected()).isGreaterThanOrEqualTo(1);
        assertThat(found.practice().expired()).isFalse();
        assertThat(found.storage())
                .hasValueSatisfying(
                        storage -> assertThat(storage.until()).isAfterOrEqualTo(storage.from()));
        assertThat(found.used())
                .singleElement()
                .satisfies(used -> assertThat(used.vaccinated()).isGreaterThanOrEqualTo(1));

        jdbc.sql(
                        "UPDATE vaccine_lot SET expires_on = '2020-01-01' WHERE id ="
                                + " (SELECT lot_id FROM dose WHERE id = :dose)")
                .param("dose", one.dose().value())
                .update();
        assertThat(findings.of(id, province).orElseThrow().practice().expired()).isTrue();
    }

    @Test
    void theFormFillsInWhatIsKnownOfADose() {
        assertThat(events.known(one.dose(), station))
                .hasValueSatisfying(
                        dose -> {
                            assertThat(dose.lotNumber()).isPresent();
                            assertThat(dose.session()).isPresent();
                            assertThat(dose.sameSession()).isGreaterThanOrEqualTo(1);
                        });
        assertThat(events.vaccinated(one.session().id(), 50, station))
                .extracting(AdverseEvents.Vaccinated::person)
                .contains(one.person());
        assertThat(List.of(events.weigh(java.util.Set.of(Criterion.HOSPITALISATION), 0).serious()))
                .containsExactly(true);
    }
}

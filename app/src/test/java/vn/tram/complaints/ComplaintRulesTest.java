package vn.tram.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tram.complaints.ComplaintWorld.EXAMINER;
import static vn.tram.complaints.ComplaintWorld.claims;
import static vn.tram.complaints.ComplaintWorld.code;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tram.TramIntegrationTest;
import vn.tram.complaints.ComplaintWorld.Citizen;
import vn.tram.doses.DoseId;
import vn.tram.doses.DoseView;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListWorld;
import vn.tram.ruleset.Deadlines;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.stock.StockWorld;

/** What a complaint must say, by when it is answered, and for which reasons it may be rejected. */
@TramIntegrationTest
@Import(ComplaintWorld.class)
class ComplaintRulesTest {

    private static final LocalDate IN_2021 = LocalDate.of(2021, 11, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired private ComplaintWorld world;
    @Autowired private Complaints complaints;
    @Autowired private CitizenComplaints own;
    @Autowired private RejectionReasons reasons;
    @Autowired private Deadlines deadlines;

    private Citizen citizen;

    @BeforeEach
    void somebody() throws IOException {
        world.units();
        citizen = world.citizen();
    }

    /** T21: recorded 08:00, open 08:01 two days later. */
    @Test
    void aComplaintThatIsOpenAMinuteAfterFortyEightHoursIsABreach() {
        for (LocalDate day : new LocalDate[] {IN_2021, TODAY}) {
            Instant recorded =
                    day.atTime(8, 0).atZone(java.time.ZoneId.of("Asia/Ho_Chi_Minh")).toInstant();
            Instant due =
                    deadlines
                            .dueAt("certificateCorrection.examineComplaint", day, recorded)
                            .dueAt();
            assertThat(due).isEqualTo(recorded.plus(Duration.ofDays(2)));
        }
        ComplaintId id = world.filed(ComplaintKind.OTHER, citizen, Optional.empty(), Map.of());
        ComplaintView complaint = world.view(id);
        Instant twoDaysLater = complaint.filedAt().plus(Duration.ofDays(2));

        assertThat(complaint.late(twoDaysLater)).isFalse();
        assertThat(complaint.late(twoDaysLater.plus(Duration.ofMinutes(1)))).isTrue();
        assertThat(world.task(id).dueAt()).isEqualTo(twoDaysLater);
    }

    /** T22: a name without its marks is refused at once, for reason 11. */
    @Test
    void anUnaccentedNameIsRefusedForReasonElevenBeforeItIsFiled() {
        assertThat(code(filed("Ma Thi Yen"))).isEqualTo("complaints.by-reason-11");
        assertThat(code(filed("Nguyen Thi Yen"))).isEqualTo("complaints.by-reason-11");
        assertThat(
                        code(
                                own.file(
                                        told(
                                                ComplaintKind.PERSONAL_DATA,
                                                claims(ClaimField.NAME, "Nguyen Van Hai")),
                                        citizen.phone())))
                .isEqualTo("complaints.by-reason-11");
        assertThat(reasons.byCode(RejectionReason.NAME_WITHOUT_MARKS, TODAY).orElseThrow().nameVi())
                .contains("không dấu");
    }

    @Test
    void aNameThatOthersTakeForOneOfTheOtherSexIsNoReason() {
        assertThat(code(filed("Nguyễn Thị Anh Tuấn"))).isEqualTo("done");
        assertThat(reasons.on(TODAY))
                .extracting(RejectionReason::nameVi)
                .noneMatch(name -> name.contains("nhầm giới"));
    }

    @Test
    void thereAreThirteenReasonsInBothLanguagesOnEveryDay() {
        for (LocalDate day : new LocalDate[] {IN_2021, TODAY}) {
            assertThat(reasons.on(day))
                    .extracting(RejectionReason::code)
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 13).boxed().toList());
        }
        assertThat(reasons.on(TODAY))
                .allSatisfy(
                        reason ->
                                assertThat(reason.name(Locale.ENGLISH))
                                        .isNotEqualTo(reason.name(Locale.forLanguageTag("vi"))));
    }

    @Test
    void whatSaysNothingIsRefused() {
        assertThat(code(own.file(told(ComplaintKind.PERSONAL_DATA, Map.of()), citizen.phone())))
                .isEqualTo("complaints.nothing-claimed");
        assertThat(
                        code(
                                own.file(
                                        told(
                                                ComplaintKind.DOSE_DATA,
                                                claims(ClaimField.LOT, "FH8020")),
                                        citizen.phone())))
                .isEqualTo("complaints.dose-not-named");
        assertThat(
                        code(
                                own.file(
                                        told(
                                                ComplaintKind.DOSE_MISSING,
                                                claims(ClaimField.GIVEN_ON, "31/02/2021")),
                                        citizen.phone())))
                .isEqualTo("complaints.nothing-claimed");
        assertThat(
                        code(
                                own.file(
                                        told(
                                                ComplaintKind.DOSE_MISSING,
                                                claims(
                                                        ClaimField.PRODUCT,
                                                        "COMIRNATY",
                                                        ClaimField.GIVEN_ON,
                                                        "31/02/2021")),
                                        citizen.phone())))
                .isEqualTo("complaints.faulty");
        assertThat(
                        code(
                                own.file(
                                        told(
                                                ComplaintKind.DOSE_MISSING,
                                                claims(
                                                        ClaimField.PRODUCT,
                                                        "ASPIRIN",
                                                        ClaimField.GIVEN_ON,
                                                        "01/02/2022")),
                                        citizen.phone())))
                .isEqualTo("doses.product-unknown");
    }

    @Test
    void aComplaintAboutSomebodyElsesDoseIsRefused() {
        Citizen other = world.citizen();
        DoseView theirs = world.had(other, "COMIRNATY", "2021-10-01");

        assertThat(
                        code(
                                own.file(
                                        world.told(
                                                ComplaintKind.DOSE_DATA,
                                                citizen,
                                                Optional.of(theirs.id()),
                                                claims(ClaimField.LOT, "FH8020")),
                                        citizen.phone())))
                .isEqualTo("complaints.dose-of-somebody-else");
        assertThat(
                        code(
                                own.file(
                                        world.told(
                                                ComplaintKind.DOSE_DATA,
                                                citizen,
                                                Optional.of(new DoseId(UUID.randomUUID())),
                                                claims(ClaimField.LOT, "FH8020")),
                                        citizen.phone())))
                .isEqualTo("complaints.dose-of-somebody-else");
    }

    @Test
    void theSixthComplaintOfADayIsRefused() {
        for (ComplaintKind kind :
                new ComplaintKind[] {
                    ComplaintKind.OTHER,
                    ComplaintKind.CERTIFICATE,
                    ComplaintKind.FEEDBACK,
                    ComplaintKind.EXTRA_DOSE,
                    ComplaintKind.PERSONAL_DATA
                }) {
            Optional<DoseId> dose =
                    kind.ofADose()
                            ? Optional.of(world.had(citizen, "COMIRNATY", "2021-10-01").id())
                            : Optional.empty();
            own.file(
                            world.told(
                                    kind,
                                    citizen,
                                    dose,
                                    kind == ComplaintKind.PERSONAL_DATA
                                            ? claims(ClaimField.SEX, "Nam")
                                            : Map.of()),
                            citizen.phone())
                    .value();
        }
        assertThat(
                        code(
                                own.file(
                                        told(
                                                ComplaintKind.DOSE_MISSING,
                                                claims(
                                                        ClaimField.PRODUCT,
                                                        "COMIRNATY",
                                                        ClaimField.GIVEN_ON,
                                                        "01/02/2022")),
                                        citizen.phone())))
                .isEqualTo("complaints.too-many");
    }

    @Test
    void aStationFilesForSomebodyWithoutAPhoneInItsUnitOnly() {
        NewComplaint told =
                new NewComplaint(
                        ComplaintKind.OTHER,
                        ComplaintWorld.NAME,
                        ComplaintWorld.BORN,
                        "",
                        Optional.of(citizen.id()),
                        Optional.empty(),
                        NamedPlaces.none(),
                        Map.of(),
                        "Đến trạm nói bằng lời");
        Actor elsewhere =
                ListWorld.actor("Trạm khác", "", Right.over(Role.STATION, UnitCode.of("01555")));

        assertThat(code(complaints.file(told, elsewhere))).isEqualTo("complaints.not-allowed");
        FiledComplaint filed = complaints.file(told, EXAMINER).value();
        world.settle();
        assertThat(world.view(filed.id()).channel()).isEqualTo(ComplaintChannel.STATION);
        assertThat(world.view(filed.id()).routing()).contains("routing.home");
    }

    @Test
    void whoIsNotOnRecordIsAnsweredAsEverybodyElse() {
        NewComplaint stranger =
                new NewComplaint(
                        ComplaintKind.DOSE_DATA,
                        "Người Không Có",
                        "01/01/1950",
                        "",
                        Optional.of(citizen.id()),
                        Optional.empty(),
                        NamedPlaces.in(StockWorld.HA_LANG),
                        claims(ClaimField.LOT, "FH8020"),
                        "");
        FiledComplaint filed = own.file(stranger, citizen.phone()).value();
        world.settle();

        assertThat(filed.reference()).startsWith("PA-");
        assertThat(world.view(filed.id()).person()).isEmpty();
        assertThat(world.view(filed.id()).fields())
                .allSatisfy(field -> assertThat(field.recorded()).isEmpty());
    }

    @Test
    void aPlaceThatIsNotIsRefused() {
        NewComplaint told =
                new NewComplaint(
                        ComplaintKind.OTHER,
                        ComplaintWorld.NAME,
                        ComplaintWorld.BORN,
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        NamedPlaces.in(UnitCode.of("99")),
                        Map.of(),
                        "Không có tỉnh nào như thế");
        assertThat(code(own.file(told, citizen.phone()))).isEqualTo("complaints.place-unknown");
    }

    private vn.tram.kernel.Outcome<FiledComplaint> filed(String name) {
        return own.file(
                new NewComplaint(
                        ComplaintKind.OTHER,
                        name,
                        ComplaintWorld.BORN,
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        NamedPlaces.in(StockWorld.HA_LANG),
                        Map.of(),
                        "Tôi muốn hỏi về chứng nhận"),
                citizen.phone());
    }

    private NewComplaint told(ComplaintKind kind, Map<ClaimField, String> claims) {
        return world.told(kind, citizen, Optional.empty(), claims);
    }
}

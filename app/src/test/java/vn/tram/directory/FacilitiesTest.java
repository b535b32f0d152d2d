package vn.tram.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffId;

@DirectorySlice
@RecordApplicationEvents
class FacilitiesTest {

    private static final LocalDate FROM = LocalDate.of(2025, 7, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 3, 1);
    private static final UnitCode CAO_BANG = UnitCode.of("04");
    private static final UnitCode HA_LANG = UnitCode.of("01558");
    private static final UnitCode GIA_LAI = UnitCode.of("52");

    private static final String UNITS =
            """
            level,code,parent_code,name,kind
            PROVINCE,04,,Tỉnh Cao Bằng,Tỉnh
            PROVINCE,52,,Tỉnh Gia Lai,Tỉnh
            COMMUNE,01558,04,Xã Hạ Lang,Xã
            COMMUNE,23677,52,Xã Đak Đoa,Xã
            """;

    private static final Actor ADMIN = actor(Right.nationwide(Role.ADMIN));

    @Autowired Facilities facilities;
    @Autowired UnitImport unitImport;
    @Autowired JdbcClient jdbc;
    @Autowired ApplicationEvents events;

    private static Actor actor(Right right) {
        return new Actor(new StaffId(UUID.randomUUID()), "Quản trị", "", List.of(right));
    }

    private static NewFacility station(String code, String name) {
        return new NewFacility(code, name, FacilityKind.HEALTH_STATION, HA_LANG, FROM);
    }

    @BeforeEach
    void twoCommunesWithoutFacilities() {
        jdbc.sql("DELETE FROM facility").update();
        jdbc.sql("DELETE FROM administrative_unit").update();
        jdbc.sql("DELETE FROM administrative_division").update();
        unitImport.load(new ByteArrayInputStream(UNITS.getBytes(UTF_8)), FROM, ADMIN);
    }

    private Facility open(NewFacility facility) {
        return facilities.open(facility, ADMIN).value();
    }

    @Test
    void anOpenedFacilityIsFoundByIdByCodeAndInEveryUnitAboveIt() {
        Facility station = open(station("TYT-01558", " Trạm  Y tế Hạ Lang "));

        assertThat(station.name()).isEqualTo("Trạm Y tế Hạ Lang");
        assertThat(station.validTo()).isEmpty();
        assertThat(facilities.byId(station.id())).hasValue(station);
        assertThat(facilities.byCode("TYT-01558")).hasValue(station);
        assertThat(facilities.inUnit(HA_LANG, LATER)).containsExactly(station);
        assertThat(facilities.inUnit(CAO_BANG, LATER)).containsExactly(station);
        assertThat(facilities.inUnit(GIA_LAI, LATER)).isEmpty();
        assertThat(events.stream(FacilityOpened.class))
                .containsExactly(new FacilityOpened(station, ADMIN.id()));
    }

    @Test
    void aWordThatNoCodeCanBeFindsNoFacilityByCode() {
        open(station("TYT-01558", "Trạm Y tế Hạ Lang"));

        assertThat(facilities.byCode("trạm")).isEmpty();
        assertThat(facilities.search("Hạ Lang", CAO_BANG, LATER, 5)).hasSize(1);
    }

    @Test
    void aFacilityWorksFromItsFirstToItsLastDay() {
        Facility station = open(station("TYT-01558", "Trạm Y tế Hạ Lang"));

        Outcome<Facility> closed = facilities.close(station.id(), LATER, ADMIN);

        assertThat(closed.value().validTo()).hasValue(LATER);
        assertThat(facilities.byId(station.id())).hasValue(closed.value());
        assertThat(facilities.inUnit(HA_LANG, FROM.minusDays(1))).isEmpty();
        assertThat(facilities.inUnit(HA_LANG, FROM)).hasSize(1);
        assertThat(facilities.inUnit(HA_LANG, LATER)).hasSize(1);
        assertThat(facilities.inUnit(HA_LANG, LATER.plusDays(1))).isEmpty();
        assertThat(events.stream(FacilityClosed.class))
                .containsExactly(new FacilityClosed(closed.value(), ADMIN.id()));
    }

    @Test
    void aClosedFacilityIsNotClosedAgain() {
        Facility station = open(station("TYT-01558", "Trạm Y tế Hạ Lang"));
        facilities.close(station.id(), LATER, ADMIN);

        assertThat(facilities.close(station.id(), LATER.plusDays(1), ADMIN))
                .isEqualTo(Outcome.refused(new DirectoryRefusal.FacilityAlreadyClosed(LATER)));
    }

    @Test
    void aFacilityIsNotClosedBeforeItOpened() {
        Facility station = open(station("TYT-01558", "Trạm Y tế Hạ Lang"));

        assertThat(facilities.close(station.id(), FROM.minusDays(1), ADMIN))
                .isEqualTo(Outcome.refused(new DirectoryRefusal.ClosedBeforeOpened(FROM)));
        assertThat(facilities.close(UUID.randomUUID(), LATER, ADMIN))
                .isEqualTo(Outcome.refused(new DirectoryRefusal.NoSuchFacility()));
    }

    @Test
    void aCodeIsGivenOnceAndForEver() {
        Facility station = open(station("TYT-01558", "Trạm Y tế Hạ Lang"));
        facilities.close(station.id(), LATER, ADMIN);

        assertThat(facilities.open(station("TYT-01558", "Trạm khác"), ADMIN))
                .isEqualTo(Outcome.refused(new DirectoryRefusal.FacilityCodeTaken("TYT-01558")));
    }

    @Test
    void whatIsTypedWronglyIsRefused() {
        assertThat(facilities.open(station("tyt 1", "Trạm"), ADMIN))
                .isEqualTo(Outcome.refused(new DirectoryRefusal.FacilityCodeMalformed()));
        assertThat(facilities.open(station("TYT-1", " \u200B "), ADMIN))
                .isEqualTo(Outcome.refused(new DirectoryRefusal.FacilityNameMissing()));
        assertThat(facilities.open(station("TYT-1", "a".repeat(201)), ADMIN))
                .isEqualTo(Outcome.refused(new DirectoryRefusal.FacilityNameTooLong(200)));
        for (String place : List.of("04", "99999")) {
            NewFacility nowhere =
                    new NewFacility(
                            "TYT-1", "Trạm", FacilityKind.HOSPITAL, UnitCode.of(place), FROM);
            assertThat(facilities.open(nowhere, ADMIN))
                    .isEqualTo(
                            Outcome.refused(
                                    new DirectoryRefusal.NoSuchCommune(UnitCode.of(place), FROM)));
        }
        assertThat(events.stream(FacilityOpened.class)).isEmpty();
    }

    @Test
    void anAdministratorOfAProvinceKeepsItsFacilitiesOnly() {
        NewFacility station = station("TYT-01558", "Trạm Y tế Hạ Lang");

        for (Right other :
                List.of(
                        Right.over(Role.ADMIN, GIA_LAI),
                        Right.over(Role.STATION, CAO_BANG),
                        Right.at(Role.ADMIN, CAO_BANG, UUID.randomUUID()))) {
            assertThat(facilities.open(station, actor(other)))
                    .isEqualTo(Outcome.refused(new DirectoryRefusal.NotAdministrator()));
        }
        Facility opened = facilities.open(station, actor(Right.over(Role.ADMIN, CAO_BANG))).value();
        assertThat(facilities.close(opened.id(), LATER, actor(Right.over(Role.ADMIN, GIA_LAI))))
                .isEqualTo(Outcome.refused(new DirectoryRefusal.NotAdministrator()));
    }

    @Test
    void aSearchNeedsNoDiacriticsAndGivesNoMoreThanAsked() {
        Facility school = open(station("TH-1", "Trường Tiểu học Đức Quang"));
        Facility station = open(station("TYT-1", "Trạm Y tế Hạ Lang"));

        assertThat(facilities.search("duc quang", CAO_BANG, LATER, 10)).containsExactly(school);
        assertThat(facilities.search("Hạ Lang", CAO_BANG, LATER, 10)).containsExactly(station);
        assertThat(facilities.search("tyt", CAO_BANG, LATER, 10)).containsExactly(station);
        assertThat(facilities.search("", CAO_BANG, LATER, 1)).hasSize(1);
        assertThat(facilities.search("%", CAO_BANG, LATER, 10)).hasSize(2);
        assertThat(facilities.search("bệnh viện", CAO_BANG, LATER, 10)).isEmpty();
    }

    @Test
    void nothingIsFoundInAUnitThatDoesNotExist() {
        assertThat(facilities.inUnit(UnitCode.of("99"), LATER)).isEmpty();
        assertThat(facilities.byId(UUID.randomUUID())).isEqualTo(Optional.empty());
    }
}

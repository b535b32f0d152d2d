package vn.tram.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tram.complaints.ComplaintWorld.EXAMINER;
import static vn.tram.complaints.ComplaintWorld.PROVINCE;
import static vn.tram.complaints.ComplaintWorld.amend;
import static vn.tram.complaints.ComplaintWorld.code;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tram.TramIntegrationTest;
import vn.tram.complaints.ComplaintWorld.Citizen;
import vn.tram.complaints.Feedback.Subject;
import vn.tram.lists.ListWorld;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.stock.StockWorld;

/** What is said about a facility or an official goes past them. */
@TramIntegrationTest
@Import(ComplaintWorld.class)
class FeedbackTest {

    @Autowired private ComplaintWorld world;
    @Autowired private StockWorld stock;
    @Autowired private Complaints complaints;
    @Autowired private CitizenComplaints own;
    @Autowired private ComplaintExamination examination;

    private Citizen citizen;
    private UUID station;

    @BeforeEach
    void aStationAndSomebody() throws IOException {
        world.units();
        citizen = world.citizen();
        station = stock.station();
    }

    private NewComplaint about(Subject subject, String whom, NamedPlaces places) {
        return new NewComplaint(
                ComplaintKind.FEEDBACK,
                ComplaintWorld.NAME,
                ComplaintWorld.BORN,
                citizen.phone().e164(),
                Optional.of(citizen.id()),
                Optional.empty(),
                places,
                Map.of(),
                "Chờ ba giờ không ai tiếp, hỏi thì bị gắt",
                Optional.of(new Feedback(subject, whom)));
    }

    private ComplaintId filed(Subject subject, String whom, NamedPlaces places) {
        return own.file(about(subject, whom, places), citizen.phone()).value().id();
    }

    @Test
    void thePlaceItIsAboutNeverHasItNotEvenBeforeItIsRouted() {
        ComplaintId id = filed(Subject.STAFF, "điều dưỡng trực chiều", NamedPlaces.site(station));
        Actor there =
                ListWorld.actor(
                        "Người ở trạm", "", Right.at(Role.STATION, StockWorld.HA_LANG, station));

        assertThat(complaints.byId(id, EXAMINER)).isEmpty();
        assertThat(complaints.byId(id, there)).isEmpty();
        world.settle();
        assertThat(complaints.byId(id, EXAMINER)).isEmpty();
        assertThat(complaints.byId(id, there)).isEmpty();

        ComplaintView seen = complaints.byId(id, PROVINCE).orElseThrow();
        assertThat(seen.desk()).contains(Role.PROVINCE);
        assertThat(seen.routing()).contains("routing.feedback");
        assertThat(seen.feedback()).contains(new Feedback(Subject.STAFF, "điều dưỡng trực chiều"));
    }

    @Test
    void whoAlsoWorksAtTheFacilityDoesNotSeeItWithTheEyesOfTheProvince() {
        ComplaintId id = filed(Subject.FACILITY, "", NamedPlaces.site(station));
        world.settle();
        Actor both =
                ListWorld.actor(
                        "Người hai nơi",
                        "",
                        Right.over(Role.PROVINCE, StockWorld.CAO_BANG),
                        Right.at(Role.STATION, StockWorld.HA_LANG, station));

        assertThat(complaints.byId(id, both)).isEmpty();
        assertThat(code(examination.answer(id, "Đã nhắc cơ sở", both)))
                .isEqualTo("complaints.not-found");
    }

    @Test
    void itIsAnsweredInWordsAndTheCitizenReadsThem() {
        ComplaintId id =
                filed(Subject.OFFICE, "cán bộ một cửa", NamedPlaces.in(StockWorld.HA_LANG));
        world.settle();

        assertThat(code(examination.reject(id, 8, "", PROVINCE)))
                .isEqualTo("complaints.feedback-in-words");
        assertThat(code(examination.propose(id, amend(ClaimField.NAME, "Ma Thị Yên"), PROVINCE)))
                .isEqualTo("complaints.feedback-in-words");
        examination.answer(id, "Sở đã làm việc với xã", PROVINCE).value();
        world.settle();

        List<ComplaintEntry> told = own.told(id, citizen.phone());
        assertThat(told)
                .extracting(ComplaintEntry::kind)
                .containsExactly(
                        ComplaintEntry.Kind.FILED,
                        ComplaintEntry.Kind.ROUTED,
                        ComplaintEntry.Kind.ANSWERED);
        assertThat(told.get(2).words()).isEqualTo("Sở đã làm việc với xã");
    }

    @Test
    void aStationDoesNotRecordWhatIsSaidAboutItself() {
        assertThat(
                        code(
                                complaints.file(
                                        about(Subject.FACILITY, "", NamedPlaces.site(station)),
                                        EXAMINER)))
                .isEqualTo("complaints.own-place");

        FiledComplaint filed =
                complaints
                        .file(
                                about(Subject.OFFICE, "", NamedPlaces.in(StockWorld.HA_LANG)),
                                EXAMINER)
                        .value();
        assertThat(complaints.byId(filed.id(), EXAMINER)).isEmpty();
        assertThat(complaints.byId(filed.id(), PROVINCE)).isPresent();
        world.settle();
    }

    @Test
    void feedbackOnAnotherPlaceIsNotTheSame() {
        ComplaintId first = filed(Subject.FACILITY, "", NamedPlaces.site(station));
        assertThat(filed(Subject.FACILITY, "", NamedPlaces.site(station))).isEqualTo(first);
        assertThat(filed(Subject.OFFICE, "", NamedPlaces.in(StockWorld.HA_LANG)))
                .isNotEqualTo(first);
        world.settle();
    }
}

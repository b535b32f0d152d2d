package vn.tram.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.TramIntegrationTest;
import vn.tram.kernel.EmailAddress;
import vn.tram.kernel.Outcome;
import vn.tram.processes.safety.AdverseEventSeverity.Criterion;
import vn.tram.safety.CausalityAssessment.Given;
import vn.tram.safety.CouncilMeetings.Adjournment;
import vn.tram.safety.CouncilMeetings.MeetingView;
import vn.tram.safety.CouncilMembers.NewMember;
import vn.tram.safety.CouncilMembers.Seat;
import vn.tram.safety.EventAct.Concluded;
import vn.tram.safety.EventAct.Convened;
import vn.tram.safety.EventAct.Investigated;
import vn.tram.safety.EventAct.InvestigationOpened;
import vn.tram.safety.EventAct.Reported;
import vn.tram.safety.SafetyPapers.Kind;
import vn.tram.safety.SafetyPapers.Printable;
import vn.tram.safety.causality.Answer;
import vn.tram.safety.causality.Finding;
import vn.tram.safety.causality.Question;
import vn.tram.staff.Actor;

/** The council about a case: assessment, quorum that leaves, dissent, papers. */
@TramIntegrationTest
@Import(SafetyWorld.class)
class CouncilCaseTest {

    @Autowired private SafetyWorld world;
    @Autowired private AdverseEvents events;
    @Autowired private EventActs acts;
    @Autowired private CausalityAssessment causality;
    @Autowired private CouncilMeetings meetings;
    @Autowired private CouncilMembers members;
    @Autowired private SafetyPapers papers;
    @Autowired private JdbcClient jdbc;

    private final Actor station = SafetyWorld.station();
    private final Actor province = SafetyWorld.province();

    private AdverseEventId id;
    private Set<UUID> council;

    @BeforeEach
    void aCouncilIsCalled() throws IOException {
        id = events.file(world.report(world.vaccinated(), Criterion.DEATH), station).value().id();
        perform(new Reported(PatientState.DIED, "Báo cáo"), station);
        perform(new InvestigationOpened("Trưởng đoàn", "Lập đoàn"), province);
        perform(new Investigated("Biên bản điều tra"), province);
        council = world.council(10);
        perform(called(), province);
        world.met(id);
    }

    private Convened called() {
        return new Convened(world.tomorrow(), "Phòng họp 2, Sở Y tế", council, "Mời họp");
    }

    private void perform(EventAct act, Actor actor) {
        acts.perform(id, act, Optional.empty(), actor).value();
    }

    private static void refused(Outcome<?> outcome, String code) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    private Concluded concluded(Map<UUID, Ballot> ballots, Map<UUID, Instant> left) {
        return new Concluded(
                ballots,
                left,
                WhoClass.A1,
                true,
                "Không có sai sót",
                new CouncilMinutes("Thư ký Hội đồng", "Bệnh án", "Tập huấn lại"),
                "Thống nhất");
    }

    private String text(Printable paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        papers.pdf(id, paper, out, province).value();
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void anAnswerThatIsChangedStaysBesideTheNewOne() {
        world.assessed(id);
        causality
                .answer(id, List.of(SafetyWorld.answer(Question.PUBLISHED, Answer.YES)), province)
                .value();
        assertThat(causality.history(id, Question.PUBLISHED, province))
                .as("the same answer is not written twice")
                .hasSize(1);

        causality
                .answer(id, List.of(SafetyWorld.answer(Question.PUBLISHED, Answer.NO)), province)
                .value();

        assertThat(causality.history(id, Question.PUBLISHED, province))
                .extracting(Given::answer)
                .containsExactly(Answer.YES, Answer.NO);
        assertThat(causality.finding(id, province)).isInstanceOf(Finding.Open.class);
        refused(
                causality.answer(
                        id, List.of(SafetyWorld.answer(Question.STRESS, Answer.NO)), station),
                "safety.not-yours");
        assertThat(causality.of(id, station)).as("not for stations").isEmpty();
    }

    @Test
    void whatIsNotEligibleCanBeConcludedAsUnclassifiableOnly() {
        List<CausalityAssessment.NewAnswer> answers = new ArrayList<>();
        Question.of(Question.Group.ELIGIBLE)
                .forEach(each -> answers.add(SafetyWorld.answer(each, Answer.NO)));
        causality.answer(id, answers, province).value();

        refused(
                acts.perform(
                        id,
                        concluded(SafetyWorld.votes(council, 7, WhoClass.A1), Map.of()),
                        Optional.empty(),
                        province),
                "safety.not-eligible");
    }

    @Test
    void aQuorumThatLeavesInTheMiddleIsAdjournedAndTheCouncilIsCalledAgain() throws IOException {
        world.assessed(id);
        List<UUID> all = List.copyOf(council);
        Map<UUID, Instant> left = new HashMap<>();
        all.subList(6, 9).forEach(member -> left.put(member, world.ago(Duration.ofMinutes(5))));
        Map<UUID, Ballot> stayed = new HashMap<>();
        all.subList(0, 6).forEach(member -> stayed.put(member, Ballot.of(WhoClass.A1)));
        refused(
                acts.perform(id, concluded(stayed, left), Optional.empty(), province),
                "safety.no-quorum");
        refused(
                meetings.adjourn(
                        id, new Adjournment(stayed.keySet(), left, " ", called()), province),
                "safety.reason-missing");
        refused(
                meetings.adjourn(
                        id, new Adjournment(left.keySet(), left, "Cả hai", called()), province),
                "safety.left");

        meetings.adjourn(
                        id,
                        new Adjournment(stayed.keySet(), left, "Ba ủy viên phải về viện", called()),
                        province)
                .value();

        List<MeetingView> held = meetings.of(id, province);
        assertThat(held).extracting(MeetingView::round).containsExactly(2, 1);
        assertThat(held.get(1).adjournedReason()).contains("Ba ủy viên phải về viện");
        assertThat(held.get(1).present()).isEqualTo(6);
        assertThat(events.byId(id, province).orElseThrow().state())
                .isEqualTo(EventState.CONCLUDING);
        assertThat(text(new Printable(Kind.MINUTES, 1)))
                .contains("Cuộc họp hoãn, chưa kết luận")
                .contains("Ba ủy viên phải về viện");

        Concluded said = concluded(SafetyWorld.votes(council, 7, WhoClass.A1), Map.of());
        refused(acts.perform(id, said, Optional.empty(), province), "safety.meeting-ahead");
        world.met(id);
        perform(said, province);
        assertThat(papers.of(id, province))
                .extracting(Printable::kind)
                .containsExactly(
                        Kind.INVITATION,
                        Kind.MINUTES,
                        Kind.INVITATION,
                        Kind.MINUTES,
                        Kind.ANNOUNCEMENT,
                        Kind.FAMILY_LETTER,
                        Kind.MINISTRY_REPORT);
    }

    @Test
    void dissentStandsInTheMinutesBesideItsVote() throws IOException {
        world.assessed(id);
        Map<UUID, Ballot> ballots = SafetyWorld.votes(council, 9, WhoClass.A1);
        List<UUID> voters = List.copyOf(ballots.keySet());
        ballots.put(voters.get(0), new Ballot(WhoClass.B1, "", "Chưa đủ bằng chứng"));
        ballots.put(voters.get(1), Ballot.of(WhoClass.C));
        ballots.put(voters.get(2), new Ballot(WhoClass.A1, "Đồng ý", "Không cần bồi thường"));
        perform(concluded(ballots, Map.of()), province);

        MeetingView meeting = meetings.of(id, province).get(0);
        assertThat(meeting.seats())
                .filteredOn(
                        seat ->
                                seat.ballot()
                                        .filter(cast -> cast.dissentsFrom(WhoClass.A1))
                                        .isPresent())
                .hasSize(3);
        assertThat(text(new Printable(Kind.MINUTES, 1)))
                .contains("Chưa đủ bằng chứng")
                .contains("Không cần bồi thường")
                .contains("biểu quyết C")
                .contains("Thư ký Hội đồng")
                .contains("II A");
        assertThat(text(new Printable(Kind.ANNOUNCEMENT, 0)))
                .contains("được Nhà nước bồi thường")
                .contains("Điều 52");
        assertThat(papers.of(id, station)).as("not for stations").isEmpty();
    }

    @Test
    void everyMemberWithAnAddressIsInvitedOnce() {
        EmailAddress address = new EmailAddress("uyvien@example.vn");
        UUID invited =
                members.enlist(
                                SafetyWorld.PROVINCE,
                                new NewMember(
                                        "Ủy viên có thư",
                                        "Viện",
                                        Seat.MEMBER,
                                        Optional.empty(),
                                        Optional.of(address)),
                                province)
                        .value();
        council.add(invited);
        meetings.adjourn(id, new Adjournment(Set.of(), Map.of(), "Hoãn", called()), province)
                .value();

        assertThat(
                        jdbc.sql(
                                        "SELECT COUNT(*) FROM notice WHERE case_id = :id"
                                                + " AND template = 'council-invitation'")
                                .param("id", id.value())
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }
}

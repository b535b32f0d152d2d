package vn.tram.safety;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.doses.DoseId;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListWorld;
import vn.tram.people.PersonId;
import vn.tram.processes.safety.AdverseEventSeverity.Criterion;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.safety.CausalityAssessment.NewAnswer;
import vn.tram.safety.CouncilMembers.NewMember;
import vn.tram.safety.CouncilMembers.Seat;
import vn.tram.safety.causality.Answer;
import vn.tram.safety.causality.Question;
import vn.tram.safety.causality.Question.Group;
import vn.tram.sessions.DayWorld;
import vn.tram.sessions.SubjectId;
import vn.tram.sessions.SubjectView;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffId;
import vn.tram.stock.VialId;

/** People with doses of today or before, reports about them, and a council. */
@TestComponent
@Import({DayWorld.class, ListWorld.class})
public class SafetyWorld {

    public static final UnitCode PROVINCE = UnitCode.of("04");

    private final DayWorld day;
    private final CouncilMembers members;
    private final CausalityAssessment causality;
    private final CompensationTracks tracks;
    private final JdbcClient jdbc;
    private final Clock clock;

    SafetyWorld(
            DayWorld day,
            CouncilMembers members,
            CausalityAssessment causality,
            CompensationTracks tracks,
            JdbcClient jdbc,
            Clock clock) {
        this.day = day;
        this.members = members;
        this.causality = causality;
        this.tracks = tracks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Somebody with a dose of a running session. */
    public record Vaccinated(
            DayWorld.Held session, SubjectId subject, PersonId person, DoseId dose) {}

    public static Actor station() {
        return DayWorld.nurse();
    }

    public static Actor province() {
        return ListWorld.actor("Sở Y tế", "Giám đốc", Right.over(Role.PROVINCE, PROVINCE));
    }

    public Vaccinated vaccinated() throws IOException {
        return vaccinated(day.session(2));
    }

    public Vaccinated vaccinated(DayWorld.Held session) {
        SubjectId subject = day.atInjection(session.id());
        VialId vial =
                jdbc.sql(
                                "SELECT id FROM vaccine_vial WHERE session_id = :id AND closed_at IS NULL LIMIT 1")
                        .param("id", session.id().value())
                        .query(UUID.class)
                        .optional()
                        .map(VialId::new)
                        .orElseGet(() -> day.vial(session));
        SubjectView injected = day.injected(subject, vial, DayWorld.nurse()).value();
        return new Vaccinated(
                session, subject, injected.person(), new DoseId(injected.dose().orElseThrow()));
    }

    /** As if the dose had been given at that moment. */
    public void givenAt(Vaccinated one, Instant at) {
        jdbc.sql("UPDATE dose SET given_at = :at, given_on = :day WHERE id = :id")
                .param("at", Timestamp.from(at))
                .param("day", LocalDate.ofInstant(at, WorkingCalendar.ZONE))
                .param("id", one.dose().value())
                .update();
        jdbc.sql(
                        "UPDATE person_course c JOIN dose d ON d.person_id = c.person_id AND d.disease = c.disease"
                                + " SET c.last_on = d.given_on WHERE d.id = :id")
                .param("id", one.dose().value())
                .update();
    }

    /** Whose hand gave the dose. */
    public StaffId injectorOf(Vaccinated one) {
        return new StaffId(
                jdbc.sql("SELECT injector_id FROM dose WHERE id = :id")
                        .param("id", one.dose().value())
                        .query(UUID.class)
                        .single());
    }

    /** By the station that gave the dose, a moment ago. */
    public NewReport report(Vaccinated one, Criterion... criteria) {
        return report(one, clock.instant(), criteria);
    }

    public NewReport report(Vaccinated one, Instant at, Criterion... criteria) {
        return new NewReport(
                TimeOrderedId.next(),
                ReportSource.STATION,
                one.session().facility(),
                Optional.of(one.person()),
                Optional.empty(),
                Optional.of(one.dose()),
                Optional.empty(),
                at,
                Set.of(criteria),
                0,
                Set.of(),
                "Khó thở sau tiêm mười phút",
                PatientState.NOT_RECOVERED);
    }

    /** A hospital's, that knows a name only. */
    public NewReport nameless(UUID facility, String name, Criterion... criteria) {
        return new NewReport(
                TimeOrderedId.next(),
                ReportSource.HOSPITAL,
                facility,
                Optional.empty(),
                Optional.of(new NewReport.Patient(name, "1990", "", "")),
                Optional.empty(),
                Optional.of(
                        new NewReport.Elsewhere("AstraZeneca", "KHONG-CO", "", Optional.empty())),
                clock.instant(),
                Set.of(criteria),
                0,
                Set.of(),
                "Nhập viện cấp cứu",
                PatientState.NOT_RECOVERED);
    }

    /** So many members of the province's council without a conflict, a chair among them. */
    public Set<UUID> council(int size) {
        Set<UUID> all = new HashSet<>();
        members.of(PROVINCE, province()).forEach(known -> members.dismiss(known.id(), province()));
        jdbc.sql(
                        "UPDATE council_member SET until_day = from_day + INTERVAL 1 DAY, from_day = from_day - INTERVAL 9 DAY")
                .update();
        jdbc.sql("UPDATE council_member SET until_day = from_day + INTERVAL 1 DAY").update();
        for (int i = 0; i < size; i++) {
            Seat seat = i == 0 ? Seat.CHAIR : Seat.MEMBER;
            all.add(
                    members.enlist(
                                    PROVINCE,
                                    new NewMember(
                                            "Ủy viên " + i,
                                            "Bệnh viện tỉnh",
                                            seat,
                                            Optional.empty(),
                                            Optional.empty()),
                                    province())
                            .value());
        }
        return all;
    }

    /** The answers that lead to the vaccine as product, in its time. */
    public void assessed(AdverseEventId id) {
        List<NewAnswer> answers = new ArrayList<>();
        Question.of(Group.ELIGIBLE).forEach(each -> answers.add(answer(each, Answer.YES)));
        answers.add(answer(Question.OTHER_CAUSE, Answer.NO));
        for (Group group : List.of(Group.PRODUCT, Group.QUALITY, Group.PRACTICE, Group.ANXIETY)) {
            Question.of(group)
                    .forEach(
                            each ->
                                    answers.add(
                                            answer(
                                                    each,
                                                    each == Question.PUBLISHED
                                                            ? Answer.YES
                                                            : Answer.NO)));
        }
        answers.add(answer(Question.TIME_WINDOW, Answer.YES));
        causality.answer(id, answers, province()).value();
    }

    public static NewAnswer answer(Question question, Answer answer) {
        return new NewAnswer(question, answer, "");
    }

    /** Every paper that a compensation for a death or a disability asks for is there. */
    public void proved(AdverseEventId id) {
        for (CompensationPaper paper : CompensationPaper.values()) {
            tracks.paper(id, paper, true, "", province()).value();
        }
    }

    /** All vote for one class. */
    public static Map<UUID, Ballot> votes(Set<UUID> members, int present, WhoClass choice) {
        Map<UUID, Ballot> votes = new HashMap<>();
        members.stream().limit(present).forEach(member -> votes.put(member, Ballot.of(choice)));
        return votes;
    }

    public Instant tomorrow() {
        return clock.instant().plus(Duration.ofDays(1));
    }

    /** The hour of the council's last meeting came an hour ago. */
    public void met(AdverseEventId id) {
        jdbc.sql(
                        "UPDATE council_meeting SET meets_at = :at WHERE case_id = :id AND meets_at > :now")
                .param("at", Timestamp.from(ago(Duration.ofHours(1))))
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id.value())
                .update();
    }

    public Instant ago(Duration since) {
        return clock.instant().minus(since);
    }
}

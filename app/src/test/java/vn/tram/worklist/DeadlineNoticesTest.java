package vn.tram.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.TramIntegrationTest;
import vn.tram.notices.NoticeLine;
import vn.tram.notices.NoticeTemplate;
import vn.tram.notices.Notices;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;
import vn.tram.staff.OwnAccount;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.workflow.TaskId;
import vn.tram.workflow.TaskObserver;

/** Who is told by e-mail of a task that is due soon or overdue. */
@TramIntegrationTest
@Import({WorkItems.class, Colleagues.class})
class DeadlineNoticesTest {

    @Autowired TaskObserver observer;
    @Autowired WorkItems tasks;
    @Autowired Colleagues colleagues;
    @Autowired OwnAccount own;
    @Autowired Worklist worklist;
    @Autowired Notices notices;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transactions;
    @Autowired Clock clock;

    private final CasePlace place = WorkItems.newPlace();

    @AfterEach
    void clear() {
        tasks.clear();
    }

    private Actor colleague(String name, Role role, String email) {
        Actor actor = colleagues.with(name, Right.over(role, place.commune()));
        assertThat(own.changeEmail(actor, email).isDone()).isTrue();
        return actor;
    }

    private TaskId open() {
        return tasks.open(place, Role.STATION, clock.instant().plus(Duration.ofHours(1)));
    }

    private UUID caseOf(TaskId task) {
        return jdbc.sql("SELECT case_id FROM work_item WHERE task_id = :id")
                .param("id", task.value())
                .query(UUID.class)
                .single();
    }

    private List<NoticeLine> told(UUID caseId) {
        return notices.ofCase(caseId, Optional.empty(), 100);
    }

    private void remind(UUID caseId) {
        transactions.executeWithoutResult(status -> observer.reminded(caseId, "reviewList"));
    }

    private void escalate(UUID caseId) {
        transactions.executeWithoutResult(status -> observer.overdue(caseId, "reviewList"));
    }

    @Test
    void whoHasTheTaskIsRemindedAndNobodyElse() {
        Actor holder = colleague("Người giữ việc", Role.STATION, "giu-viec@tram.example");
        colleague("Người khác", Role.STATION, "khac@tram.example");
        TaskId task = open();
        worklist.claim(task, holder);

        remind(caseOf(task));

        assertThat(told(caseOf(task)))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.template()).isEqualTo(NoticeTemplate.TASK_DUE_SOON);
                            assertThat(line.recipient()).isEqualTo("g•••••@tram.example");
                        });
    }

    @Test
    void aTaskNobodyTookRemindsWhoCouldTakeIt() {
        colleague("Một", Role.STATION, "mot@tram.example");
        colleague("Hai", Role.STATION, "hai@tram.example");
        colleague("Vai trò khác", Role.COMMUNE, "vai-tro-khac@tram.example");
        colleagues.with("Không có e-mail", Right.over(Role.STATION, place.commune()));
        TaskId task = open();

        remind(caseOf(task));

        assertThat(told(caseOf(task)))
                .extracting(NoticeLine::recipient)
                .containsExactlyInAnyOrder("m•••••@tram.example", "h•••••@tram.example");
    }

    @Test
    void noMoreThanTwentyAreReminded() {
        IntStream.range(0, 23)
                .forEach(i -> colleague("Người " + i, Role.STATION, "n" + i + "@tram.example"));
        TaskId task = open();

        remind(caseOf(task));

        assertThat(told(caseOf(task))).hasSize(20);
    }

    @Test
    void supervisorsOverTheUnitAreToldOfOverdueWorkOnceEach() {
        colleague("Giám sát xã", Role.SUPERVISOR, "giam-sat@tram.example");
        Actor elsewhere =
                colleagues.with(
                        "Giám sát nơi khác",
                        Right.over(Role.SUPERVISOR, WorkItems.newPlace().commune()));
        own.changeEmail(elsewhere, "noi-khac@tram.example");
        colleague("Trạm", Role.STATION, "tram@tram.example");
        TaskId task = open();

        escalate(caseOf(task));

        assertThat(told(caseOf(task)))
                .filteredOn(line -> line.recipient().equals("g•••••@tram.example"))
                .singleElement()
                .satisfies(
                        line -> assertThat(line.template()).isEqualTo(NoticeTemplate.TASK_OVERDUE));
        assertThat(told(caseOf(task)))
                .extracting(NoticeLine::recipient)
                .doesNotContain("n•••••@tram.example", "t•••••@tram.example");
    }

    @Test
    void aNoticeCarriesTheCodeOfTheCaseAndNoTitle() {
        colleague("Một", Role.STATION, "mot@tram.example");
        TaskId task =
                tasks.open(
                        place,
                        Role.STATION,
                        clock.instant().plus(Duration.ofHours(1)),
                        "Ông Nông Văn Bảo");

        remind(caseOf(task));

        String arguments =
                jdbc.sql("SELECT arguments FROM notice WHERE case_id = :case")
                        .param("case", caseOf(task))
                        .query(String.class)
                        .single();
        assertThat(arguments).contains("DS-2026-").doesNotContain("Nông");
    }

    @Test
    void aRolledBackReminderTellsNobody() {
        colleague("Một", Role.STATION, "mot@tram.example");
        TaskId task = open();

        transactions.executeWithoutResult(
                status -> {
                    observer.reminded(caseOf(task), "reviewList");
                    status.setRollbackOnly();
                });

        assertThat(told(caseOf(task))).isEmpty();
    }
}

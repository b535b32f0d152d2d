package vn.tram.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationUtils;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.TramIntegrationTest;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.invariants.InvariantChecker;
import vn.tram.kernel.UnitCode;
import vn.tram.shell.Formats;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffId;

/** The record of a list is forged, and the checker finds it; each forgery is rolled back. */
@TramIntegrationTest
@Import(ListWorld.class)
class ForgedActsTest {

    @Autowired private ListWorld world;
    @Autowired private SubjectLists lists;
    @Autowired private AuditLog audit;
    @Autowired private InvariantChecker checker;
    @Autowired private JdbcClient jdbc;
    @Autowired private Clock clock;
    @Autowired private PlatformTransactionManager transactions;

    private UUID list;
    private LocalDate today;

    @BeforeEach
    void openList() throws IOException {
        world.units();
        today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        list =
                lists.open(
                                new NewList(
                                        world.campaign(false),
                                        ListWorld.HA_LANG,
                                        Optional.empty(),
                                        "Hồ sơ bị ghi khống"),
                                ListWorld.inHaLang(Role.LIST_MAKER))
                        .value()
                        .value();
    }

    @Test
    void anActInTheRoleThatMayDoItHolds() {
        assertThat(afterRecording("list.approved", overHaLang(Role.COMMUNE), today)).isEmpty();
        assertThat(afterRecording("list.returned", overHaLang(Role.STATION), today)).isEmpty();
    }

    @Test
    void aDecisionByAnotherRoleIsFound() {
        assertThat(afterRecording("list.approved", overHaLang(Role.STATION), today))
                .singleElement()
                .asString()
                .contains("list.approved");
    }

    @Test
    void anActOfAnotherPlaceIsFound() {
        Right elsewhere = Right.over(Role.COMMUNE, UnitCode.of("01561"));
        assertThat(afterRecording("list.approved", elsewhere, today)).hasSize(1);
    }

    @Test
    void anActBeforeTheRightBeganIsFound() {
        assertThat(afterRecording("list.approved", overHaLang(Role.COMMUNE), today.plusDays(1)))
                .hasSize(1);
    }

    @Test
    void anActThatNoRoleIsNamedForIsFound() {
        assertThat(afterRecording("list.invented", overHaLang(Role.COMMUNE), today)).hasSize(1);
    }

    @Test
    void aTaskTakenInTheRoleOfAnotherTaskIsFound() {
        assertThat(afterTaking("reviewList", overHaLang(Role.STATION))).isEmpty();
        assertThat(afterTaking("approveList", overHaLang(Role.STATION))).hasSize(1);
    }

    @Test
    void anActAfterTheRightEndedIsFound() {
        assertThat(
                        afterwards(
                                event("list.approved"),
                                overHaLang(Role.COMMUNE),
                                today.minusDays(9),
                                Optional.of(today)))
                .hasSize(1);
    }

    @Test
    void anActEarlierOnTheDayTheRightWasRevokedHolds() {
        TransactionTemplate forged = new TransactionTemplate(transactions);
        List<String> found =
                forged.execute(
                        status -> {
                            status.setRollbackOnly();
                            Actor actor =
                                    holding(
                                            overHaLang(Role.COMMUNE),
                                            today.minusDays(9),
                                            Optional.of(today));
                            audit.record(AuditEvent.by(actor, "list.approved").inCase(list));
                            audit.record(
                                    AuditEvent.bySystem("staff.right-revoked")
                                            .about(actor.id().value())
                                            .with("role", "COMMUNE"));
                            return violations();
                        });
        assertThat(found).isEmpty();
    }

    private static Right overHaLang(Role role) {
        return Right.over(role, ListWorld.HA_LANG);
    }

    private List<String> afterRecording(String action, Right right, LocalDate from) {
        return afterwards(event(action), right, from, Optional.empty());
    }

    private List<String> afterTaking(String task, Right right) {
        return afterwards(event("work.claimed").with("task", task), right, today, Optional.empty());
    }

    private AuditEvent event(String action) {
        return AuditEvent.bySystem(action).inCase(list);
    }

    private List<String> afterwards(
            AuditEvent event, Right right, LocalDate from, Optional<LocalDate> until) {
        TransactionTemplate forged = new TransactionTemplate(transactions);
        return forged.execute(
                status -> {
                    status.setRollbackOnly();
                    Actor actor = holding(right, from, until);
                    audit.record(
                            new AuditEvent(
                                    Optional.of(actor),
                                    event.action(),
                                    event.caseId(),
                                    event.subject(),
                                    event.unit(),
                                    event.detail()));
                    return violations();
                });
    }

    /** What was recorded is written when a transaction ends, and these never do. */
    private List<String> violations() {
        TransactionSynchronizationUtils.triggerBeforeCommit(false);
        return checker.check().entrySet().stream()
                .filter(each -> each.getKey().startsWith("Nobody acts on a list"))
                .flatMap(each -> each.getValue().stream())
                .toList();
    }

    private Actor holding(Right right, LocalDate from, Optional<LocalDate> until) {
        StaffId id = new StaffId(UUID.randomUUID());
        jdbc.sql(
                        "INSERT INTO staff_account (id, login, display_name, job_title, language,"
                                + " active, demo, password_hash, must_change_password,"
                                + " security_stamp, created_at, version) VALUES (:id, :login, 'Vi"
                                + " Thị Khống', '', 'vi', TRUE, FALSE, 'none', TRUE, UUID(),"
                                + " UTC_TIMESTAMP(3), 0)")
                .param("id", id.value())
                .param("login", "f-" + id.value().toString().substring(0, 12))
                .update();
        jdbc.sql(
                        "INSERT INTO staff_right (id, account_id, role, unit_code, valid_from,"
                                + " valid_to, granted_at) VALUES (UUID(), :account, :role, :unit,"
                                + " :from, :until, UTC_TIMESTAMP(3))")
                .param("account", id.value())
                .param("role", right.role().name())
                .param("unit", right.unit().map(UnitCode::value).orElse(null))
                .param("from", from)
                .param("until", until.orElse(null))
                .update();
        return new Actor(id, "Vi Thị Khống", "", List.of(right));
    }
}

package vn.tram.complaints;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.audit.AuditChain;
import vn.tram.complaints.BulkCorrections.Slip;
import vn.tram.complaints.ComplaintWorld.Citizen;
import vn.tram.doses.DoseId;
import vn.tram.doses.DoseView;
import vn.tram.invariants.InvariantChecker;
import vn.tram.sessions.DayWorld;
import vn.tram.sessions.SessionConfirmed;
import vn.tram.stock.Lots;
import vn.tram.stock.StockWorld;
import vn.tram.stock.VialId;

/**
 * Corrections that are agreed to one after the other while the application may be killed: doses of
 * their own, and a session corrected as one. The engine works in the background as it always does.
 */
public final class CorrectionRound {

    private static final int ALONE = 6;
    private static final int IN_SESSION = 6;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** What people of the round have in their numbers, so that it can be found after the kill. */
    private static final int NUMBERS_A_SEED = 100;

    private final ComplaintWorld world;
    private final CitizenComplaints own;
    private final ComplaintExamination examination;
    private final CorrectionDecisions decisions;
    private final BulkCorrections bulks;
    private final Lots lots;
    private final StockWorld stock;
    private final JdbcClient jdbc;
    private final ApplicationContext application;
    private final int seed;

    public CorrectionRound(ApplicationContext application, int seed) {
        this.application = application;
        this.seed = seed;
        world = application.getBean(ComplaintWorld.class);
        own = application.getBean(CitizenComplaints.class);
        examination = application.getBean(ComplaintExamination.class);
        decisions = application.getBean(CorrectionDecisions.class);
        bulks = application.getBean(BulkCorrections.class);
        lots = application.getBean(Lots.class);
        stock = application.getBean(StockWorld.class);
        jdbc = application.getBean(JdbcClient.class);
    }

    /** Everything is examined and waits for the second person. */
    public void prepare() throws Exception {
        world.units();
        ComplaintWorld.numbersFrom(seed * NUMBERS_A_SEED);
        List<ComplaintId> filed = new ArrayList<>();
        for (int i = 0; i < ALONE; i++) {
            Citizen citizen = world.citizen();
            DoseView dose = world.had(citizen, "COMIRNATY", "2021-11-15");
            filed.add(
                    filed(
                            ComplaintKind.DOSE_DATA,
                            citizen,
                            Optional.of(dose.id()),
                            Map.of(ClaimField.GIVEN_ON, "05/11/2021")));
        }
        for (ComplaintId id : filed) {
            until(() -> world.view(id).state() == ComplaintState.EXAMINING, "examined");
            examination
                    .propose(
                            id,
                            ComplaintWorld.amend(ClaimField.GIVEN_ON, "05/11/2021"),
                            ComplaintWorld.EXAMINER)
                    .value();
        }
        session();
    }

    /** Filed as on the portal; the engine in the background brings it to its desk. */
    private ComplaintId filed(
            ComplaintKind kind,
            Citizen citizen,
            Optional<DoseId> dose,
            Map<ClaimField, String> claims) {
        return own.file(world.told(kind, citizen, dose, claims), citizen.phone()).value().id();
    }

    private void session() throws Exception {
        DayWorld.Held held = world.days.session(2);
        VialId vial = world.days.vial(held);
        String wrong = lots.byId(held.lot()).orElseThrow().number();
        String right = lots.byId(stock.lot("COMIRNATY")).orElseThrow().number();
        for (int i = 0; i < IN_SESSION; i++) {
            Citizen citizen = world.citizen();
            DoseView dose = world.inSession(citizen, held, vial);
            if (i % 2 == 0) {
                ComplaintId id =
                        filed(
                                ComplaintKind.DOSE_DATA,
                                citizen,
                                Optional.of(dose.id()),
                                Map.of(ClaimField.LOT, right));
                until(() -> world.view(id).state() == ComplaintState.EXAMINING, "examined");
            }
        }
        application
                .getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> {
                            jdbc.sql(
                                            "UPDATE vaccination_session SET state = 'CONFIRMED',"
                                                    + " confirmed_by = UUID(), confirmed_by_name ="
                                                    + " 'Lãnh đạo', confirmed_at = UTC_TIMESTAMP(3)"
                                                    + " WHERE id = :id")
                                    .param("id", held.id().value())
                                    .update();
                            application.publishEvent(
                                    new SessionConfirmed(
                                            held.id(), DayWorld.official(), Instant.now()));
                        });
        BulkId bulk =
                bulks.examine(
                                new Slip(held.id(), ClaimField.LOT, wrong, right, true, "sổ tiêm"),
                                ComplaintWorld.EXAMINER)
                        .value();
        until(() -> bulk(bulk).state() == BulkState.APPROVING, "bulk examined");
    }

    private BulkView bulk(BulkId id) {
        return bulks.lately(ComplaintWorld.EXAMINER).stream()
                .filter(bulk -> bulk.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The second person agrees with whatever waits; what was agreed before is not asked again. */
    public void agree() {
        for (BulkView bulk : bulks.lately(ComplaintWorld.EXAMINER)) {
            if (bulk.state() == BulkState.APPROVING) {
                bulks.approve(bulk.id(), bulk.revision(), ComplaintWorld.SECOND).value();
            }
        }
        for (UUID id : waiting()) {
            ComplaintId complaint = new ComplaintId(id);
            decisions.approve(complaint, world.view(complaint).revision(), ComplaintWorld.SECOND);
        }
    }

    private List<UUID> waiting() {
        return jdbc.sql(
                        "SELECT c.id FROM complaint c WHERE c.state = 'APPROVING' AND NOT EXISTS"
                                + " (SELECT 1 FROM complaint_bulk_row r JOIN complaint_bulk b"
                                + " ON b.id = r.bulk_id WHERE r.complaint_id = c.id"
                                + " AND b.open = TRUE) ORDER BY c.id")
                .query(UUID.class)
                .list();
    }

    /** As when the minute has passed after which nobody waits for the one who was killed. */
    public void freeWhatTheDeadHeld() {
        jdbc.sql(
                        "UPDATE ACT_RU_JOB SET LOCK_OWNER_ = NULL, LOCK_EXP_TIME_ = NULL"
                                + " WHERE LOCK_OWNER_ IS NOT NULL")
                .update();
        jdbc.sql("UPDATE batch SET lease_until = NULL WHERE live = TRUE").update();
    }

    /** Goes on to the end of everything that was begun. */
    public void finish() {
        until(() -> count("SELECT COUNT(*) FROM batch WHERE live = TRUE") == 0, "batches");
        agree();
        until(
                () ->
                        count("SELECT COUNT(*) FROM complaint WHERE open = TRUE") == 0
                                && count("SELECT COUNT(*) FROM complaint_bulk WHERE open = TRUE")
                                        == 0,
                "answers");
        until(
                () ->
                        count(
                                        "SELECT COUNT(*) FROM certificate WHERE state = 'READY'"
                                                + " AND next_attempt_at IS NOT NULL")
                                == 0,
                "signatures");
    }

    /** What is wrong with the people of the round; nothing where all is well. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        each(
                faults,
                "a dose that was not corrected once",
                "SELECT p.id FROM person p WHERE "
                        + OF_THE_SEED
                        + " AND (SELECT COUNT(*) FROM dose d WHERE d.person_id = p.id) <> 2");
        each(
                faults,
                "a dose that counts twice or not at all",
                "SELECT p.id FROM person p WHERE "
                        + OF_THE_SEED
                        + " AND (SELECT COUNT(*) FROM dose d WHERE d.person_id = p.id"
                        + " AND d.voided_at IS NULL AND d.version_no = 2) <> 1");
        each(
                faults,
                "not exactly one valid certificate that says what the dose says",
                "SELECT p.id FROM person p WHERE "
                        + OF_THE_SEED
                        + " AND ((SELECT COUNT(*) FROM certificate c WHERE c.person_id = p.id"
                        + " AND c.live = TRUE) <> 1 OR (SELECT COUNT(*) FROM certificate c"
                        + " JOIN dose d ON d.id = c.dose_id WHERE c.person_id = p.id"
                        + " AND c.state = 'ISSUED' AND d.voided_at IS NULL"
                        + " AND c.given_on = d.given_on AND c.product_code = d.product_code"
                        + " AND c.dose_number = d.number) <> 1)");
        each(
                faults,
                "a certificate before that is not revoked as corrected",
                "SELECT p.id FROM person p WHERE "
                        + OF_THE_SEED
                        + " AND (SELECT COUNT(*) FROM certificate c WHERE c.person_id = p.id"
                        + " AND c.state = 'REVOKED' AND c.revoke_code = 'CORRECTED') <> 1");
        each(
                faults,
                "a complaint without its own answer, or with two",
                "SELECT c.id FROM complaint c JOIN person p ON p.id = c.person_id WHERE "
                        + OF_THE_SEED
                        + " AND (c.outcome <> 'CORRECTED' OR (SELECT COUNT(*) FROM notice n"
                        + " WHERE n.case_id = c.id) <> 1 OR (SELECT COUNT(*) FROM complaint_entry e"
                        + " WHERE e.complaint_id = c.id AND e.kind = 'APPLIED') <> 1)");
        application.getBean(AuditChain.class).link();
        application
                .getBean(InvariantChecker.class)
                .check()
                .forEach(
                        (statement, violations) -> {
                            if (!violations.isEmpty()) {
                                faults.add(statement + " " + violations);
                            }
                        });
        return faults;
    }

    private static final String OF_THE_SEED =
            "p.id_number BETWEEN :first AND :last AND p.name_key = 'ma thi yen'";

    private void each(List<String> faults, String says, String sql) {
        List<UUID> found =
                jdbc.sql(sql)
                        .param("first", ComplaintWorld.numberOf(seed * NUMBERS_A_SEED))
                        .param("last", ComplaintWorld.numberOf((seed + 1) * NUMBERS_A_SEED - 1))
                        .query(UUID.class)
                        .list();
        if (!found.isEmpty()) {
            faults.add(says + " " + found);
        }
    }

    /** People of the round, to see that there was something to look at. */
    public int people() {
        return jdbc.sql("SELECT COUNT(*) FROM person p WHERE " + OF_THE_SEED)
                .param("first", ComplaintWorld.numberOf(seed * NUMBERS_A_SEED))
                .param("last", ComplaintWorld.numberOf((seed + 1) * NUMBERS_A_SEED - 1))
                .query(Integer.class)
                .single();
    }

    /** Corrections that were made by now. */
    public int made() {
        return count("SELECT COUNT(*) FROM dose WHERE version_no > 1");
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private static void until(BooleanSupplier condition, String what) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("waited in vain: " + what);
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

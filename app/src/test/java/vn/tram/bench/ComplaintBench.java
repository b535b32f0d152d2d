package vn.tram.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.complaints.CitizenComplaints;
import vn.tram.complaints.ClaimField;
import vn.tram.complaints.ComplaintKind;
import vn.tram.complaints.Complaints;
import vn.tram.complaints.Complaints.ComplaintFilter;
import vn.tram.complaints.Complaints.ComplaintLine;
import vn.tram.complaints.Complaints.Shelf;
import vn.tram.complaints.NamedPlaces;
import vn.tram.complaints.NewComplaint;
import vn.tram.kernel.PhoneNumber;
import vn.tram.lists.ListWorld;
import vn.tram.migrations.DatabaseAccess;
import vn.tram.processes.complaints.CertificateCorrection;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;

/**
 * A complaint from the citizen's last press to the desk that has it: checks, number, fields,
 * entries, audit, case, the record looked for, the decision table, worklist; beside an engine
 * without any of ours that starts the same model and runs to the same task. Then with as many
 * complaints on record as a country has; and the list of a station's open ones beside one SELECT of
 * the same rows by their keys.
 */
final class ComplaintBench {

    private static final int PAGE = 50;

    private static final String OTHERS =
            "INSERT INTO complaint (id, code, check_suffix, kind, channel, state, person_name, name_key, birth_date,"
                    + " birth_precision, phone, words, named_commune, desk, commune_code, province_code, routing_reason,"
                    + " filed_at, event_date, clock_start, due_at, outcome, answered_at, reopen_until)"
                    + " SELECT UUID(), CONCAT('PA-2025-', seq), '222', ELT(1 + seq MOD 3, 'DOSE_DATA', 'DOSE_MISSING', 'OTHER'),"
                    + " 'PORTAL', IF(seq MOD 10 = 0, 'EXAMINING', 'ANSWERED'), 'Ma Thị Yến', CONCAT('ma thi ', seq MOD 5000),"
                    + " DATE '1960-01-01' + INTERVAL seq MOD 20000 DAY, 'D', CONCAT('+8498', LPAD(seq, 7, '0')), '',"
                    + " commune, 'STATION', commune, '99', 'routing.commune', at, DATE(at), at, at + INTERVAL 2 DAY,"
                    + " IF(seq MOD 10 = 0, NULL, 'ANSWERED'), IF(seq MOD 10 = 0, NULL, at + INTERVAL 1 DAY),"
                    + " IF(seq MOD 10 = 0, NULL, at + INTERVAL 31 DAY) FROM (SELECT seq,"
                    + " IF(seq MOD 2000 < 1, '01558', LPAD(CRC32(seq) MOD 3321 + 20000, 5, '0')) AS commune,"
                    + " NOW(3) - INTERVAL CRC32(seq) MOD 8000000 SECOND AS at FROM seq_%d_to_%d) spread";

    private final CitizenComplaints own;
    private final Complaints complaints;
    private final ManagementService jobs;
    private final DataSource dataSource;
    private final DatabaseAccess access;
    private final JdbcClient jdbc;
    private final Report report;
    private final Actor station = ListWorld.inHaLang(Role.STATION);
    private int filed;

    ComplaintBench(ApplicationContext application, Report report) {
        this.own = application.getBean(CitizenComplaints.class);
        this.complaints = application.getBean(Complaints.class);
        this.jobs = application.getBean(ProcessEngine.class).getManagementService();
        this.dataSource = application.getBean(DataSource.class);
        this.access = application.getBean(DatabaseAccess.class);
        this.jdbc = application.getBean(JdbcClient.class);
        this.report = report;
    }

    void run(int rounds, int others) throws Exception {
        double few = filing(rounds, "few complaints on record");
        for (int from = 1; from <= others; from += 50_000) {
            add(from, Math.min(others, from + 49_999));
        }
        analyze();
        double many = filing(rounds, "%,d complaints on record".formatted(others));
        report.atMost(
                "a complaint filed and routed among %,d".formatted(others),
                "the same among few, both in runs of the bare engine",
                few / many,
                1.1);
        list(rounds * 5, others);
    }

    /** Answers our rate in runs of the bare engine at the same moment. */
    private double filing(int rounds, String among) {
        ProcessEngine bare = bareEngine();
        try {
            Samples ours = new Samples();
            Samples theirs = new Samples();
            int warmUp = rounds / 2;
            for (int i = 0; i < rounds + warmUp; i++) {
                long start = System.nanoTime();
                file();
                long between = System.nanoTime();
                start(bare);
                long end = System.nanoTime();
                if (i >= warmUp) {
                    ours.add(between - start);
                    theirs.add(end - between);
                }
            }
            double ratio = theirs.median() / ours.median();
            report.atLeast(
                    "a complaint filed and routed to its desk, " + among + " (rate)",
                    "the bare engine: the same model to the same task",
                    ratio,
                    0.7);
            report.detail(
                    "complaint, %s: ours %s (p99 %s), bare engine %s (p99 %s)"
                            .formatted(
                                    among,
                                    Report.milliseconds(ours.median()),
                                    Report.milliseconds(ours.p99()),
                                    Report.milliseconds(theirs.median()),
                                    Report.milliseconds(theirs.p99())));
            return ratio;
        } finally {
            bare.close();
        }
    }

    private void file() {
        filed++;
        PhoneNumber phone = new PhoneNumber("+8497" + String.format("%07d", filed));
        UUID id =
                own.file(
                                new NewComplaint(
                                        ComplaintKind.DOSE_MISSING,
                                        "Ma Thị Yến",
                                        "12/09/1986",
                                        phone.e164(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        NamedPlaces.in(ListWorld.HA_LANG),
                                        Map.of(
                                                ClaimField.PRODUCT,
                                                "COMIRNATY",
                                                ClaimField.GIVEN_ON,
                                                "05/11/2021"),
                                        ""),
                                phone)
                        .value()
                        .id()
                        .value();
        String job =
                jdbc.sql(
                                "SELECT j.ID_ FROM ACT_RU_JOB j JOIN ACT_RU_EXECUTION e"
                                        + " ON e.ID_ = j.PROCESS_INSTANCE_ID_"
                                        + " WHERE e.BUSINESS_KEY_ = :id")
                        .param("id", id.toString())
                        .query(String.class)
                        .single();
        jobs.executeJob(job);
    }

    private static void start(ProcessEngine bare) {
        String instance =
                bare.getRuntimeService()
                        .startProcessInstanceByKey(
                                CertificateCorrection.KEY, UUID.randomUUID().toString())
                        .getId();
        bare.getManagementService()
                .executeJob(
                        bare.getManagementService()
                                .createJobQuery()
                                .processInstanceId(instance)
                                .singleResult()
                                .getId());
    }

    private ProcessEngine bareEngine() {
        JavaDelegate nothing = execution -> {};
        JavaDelegate route = execution -> execution.setVariable("desk", Role.STATION.name());
        Map<Object, Object> beans = new HashMap<>();
        beans.put("deadlines", new StepBench.FixedDates());
        for (String step :
                List.of(
                        "remindStep",
                        "escalateStep",
                        "matchRecordsStep",
                        "applyCorrectionStep",
                        "closeUnansweredStep",
                        "informCitizenStep")) {
            beans.put(step, nothing);
        }
        beans.put("routeComplaintStep", route);
        return StepBench.bareEngine(dataSource, beans);
    }

    private void add(int from, int until) throws SQLException {
        owner(OTHERS.formatted(from, until));
    }

    private void analyze() throws SQLException {
        owner("ANALYZE TABLE complaint PERSISTENT FOR COLUMNS () INDEXES ()");
    }

    private void owner(String statement) throws SQLException {
        try (Connection owner =
                        DriverManager.getConnection(
                                access.url(), access.owner().user(), access.owner().password());
                Statement sql = owner.createStatement()) {
            sql.execute(statement);
        }
    }

    private void list(int rounds, int others) throws Exception {
        List<String> ids = page().stream().map(line -> line.id().value().toString()).toList();
        if (ids.size() != PAGE) {
            throw new IllegalStateException("a page has " + ids.size());
        }
        Samples ours = new Samples();
        Samples theirs = new Samples();
        for (int i = 0; i < rounds; i++) {
            ours.time(this::page);
            theirs.time(() -> byKeys(ids));
        }
        report.atMost(
                "a station's open complaints, %d of %,d, p99".formatted(PAGE, others),
                "SELECT of the same rows by primary key, p99",
                ours.p99() / theirs.p99(),
                2);
        report.detail(
                "open complaints: ours %s (p99 %s), by key %s (p99 %s)"
                        .formatted(
                                Report.milliseconds(ours.median()),
                                Report.milliseconds(ours.p99()),
                                Report.milliseconds(theirs.median()),
                                Report.milliseconds(theirs.p99())));
    }

    private List<ComplaintLine> page() {
        return complaints.page(ComplaintFilter.of(Shelf.OPEN), Optional.empty(), PAGE, station);
    }

    private void byKeys(List<String> ids) {
        jdbc.sql(
                        "SELECT id, code, kind, state, person_name, filed_at, due_at, rounds"
                                + " FROM complaint WHERE id IN (:ids)")
                .param("ids", ids.stream().map(UUID::fromString).toList())
                .query()
                .listOfRows();
    }
}

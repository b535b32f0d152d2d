package vn.tram.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.lists.ListWorld;
import vn.tram.migrations.DatabaseAccess;
import vn.tram.safety.surveillance.CaseFilter;
import vn.tram.safety.surveillance.CaseLine;
import vn.tram.safety.surveillance.EventFigures;
import vn.tram.safety.surveillance.EventFigures.Step;
import vn.tram.safety.surveillance.LineList;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.stock.StockWorld;

/**
 * The line list and the figures of adverse events of a province, with as many doses as given and an
 * event in a hundred: the list beside one SELECT of the same rows by their keys, rates beside a
 * bare COUNT of the same doses.
 */
final class EventBench {

    private static final int PAGE = 50;
    private static final int STATIONS = 20;
    private static final String PRODUCT = "COMIRNATY";

    private final LineList lines;
    private final EventFigures figures;
    private final StockWorld stock;
    private final JdbcClient jdbc;
    private final DatabaseAccess access;
    private final Report report;
    private final Actor province =
            ListWorld.actor("Sở Y tế", "", Right.over(Role.PROVINCE, StockWorld.CAO_BANG));

    EventBench(ApplicationContext application, Report report) {
        this.lines = application.getBean(LineList.class);
        this.figures = application.getBean(EventFigures.class);
        this.stock = application.getBean(StockWorld.class);
        this.jdbc = application.getBean(JdbcClient.class);
        this.access = application.getBean(DatabaseAccess.class);
        this.report = report;
    }

    void run(int doses, int rounds) throws Exception {
        fill(doses);
        list(rounds * 10, doses);
        rates(rounds, doses);
    }

    private void list(int rounds, int doses) throws Exception {
        List<UUID> ids = page().stream().map(CaseLine::id).toList();
        Samples ours = new Samples();
        Samples theirs = new Samples();
        for (int i = 0; i < rounds; i++) {
            ours.time(this::page);
            theirs.time(() -> byKeys(ids));
        }
        report.atMost(
                "line list of a province, %d of %,d events, median".formatted(PAGE, doses / 100),
                "SELECT of the same rows by primary key, median",
                ours.median() / theirs.median(),
                2);
        report.detail(
                "line list: ours %s (p99 %s), by key %s (p99 %s)"
                        .formatted(
                                Report.milliseconds(ours.median()),
                                Report.milliseconds(ours.p99()),
                                Report.milliseconds(theirs.median()),
                                Report.milliseconds(theirs.p99())));
    }

    private List<CaseLine> page() {
        return lines.page(CaseFilter.ALL, Optional.empty(), PAGE, province);
    }

    private void byKeys(List<UUID> ids) {
        jdbc.sql(
                        "SELECT t.*, p.sex, p.birth_date, l.lot_number, f.name FROM adverse_event t JOIN person p ON p.id = t.person_id"
                                + " JOIN vaccine_lot l ON l.id = t.lot_id JOIN facility f ON f.id = t.facility_id WHERE t.id IN (:ids)")
                .param("ids", ids)
                .query()
                .listOfRows();
    }

    private void rates(int rounds, int doses) throws Exception {
        Samples vaccines = new Samples();
        Samples people = new Samples();
        Samples curve = new Samples();
        Samples bare = new Samples();
        for (int i = 0; i < rounds; i++) {
            vaccines.time(() -> figures.byVaccine(CaseFilter.ALL, province));
            people.time(() -> figures.byPeople(CaseFilter.ALL, province));
            curve.time(() -> figures.curve(CaseFilter.ALL, Step.WEEK, province));
            bare.time(this::bareCount);
        }
        String beside = "COUNT(*) of the same %,d doses".formatted(doses);
        report.atMost(
                "rates by vaccine, lot and facility", beside, vaccines.median() / bare.median(), 3);
        report.atMost("rates by age and sex", beside, people.median() / bare.median(), 8);
        report.detail(
                "rates: by vaccine %s, by age and sex %s, curve %s, bare count %s"
                        .formatted(
                                Report.milliseconds(vaccines.median()),
                                Report.milliseconds(people.median()),
                                Report.milliseconds(curve.median()),
                                Report.milliseconds(bare.median())));
    }

    private void bareCount() {
        jdbc.sql(
                        "SELECT COUNT(*) FROM dose WHERE province_code = :province AND live = 1"
                                + " AND given_on > CURRENT_DATE - INTERVAL 90 DAY")
                .param("province", StockWorld.CAO_BANG.value())
                .query(Long.class)
                .single();
    }

    private void fill(int doses) throws SQLException {
        List<UUID> stations = new ArrayList<>();
        for (int i = 0; i < STATIONS; i++) {
            stations.add(stock.station());
        }
        UUID lot = stock.lot(PRODUCT).value();
        try (Connection owner =
                        DriverManager.getConnection(
                                access.url(), access.owner().user(), access.owner().password());
                Statement sql = owner.createStatement()) {
            sql.execute("SET unique_checks = 0");
            sql.execute("SET foreign_key_checks = 0");
            sql.execute(
                    "CREATE TEMPORARY TABLE station_of (n INT PRIMARY KEY, id UUID) ENGINE = MEMORY");
            for (int i = 0; i < STATIONS; i++) {
                sql.execute(
                        "INSERT INTO station_of VALUES (%d, '%s')".formatted(i, stations.get(i)));
            }
            sql.execute(PEOPLE.formatted(doses));
            sql.execute(DOSES.formatted(PRODUCT, lot, doses, STATIONS));
            sql.execute(EVENTS);
            sql.execute(
                    "ANALYZE TABLE dose, person, adverse_event PERSISTENT FOR COLUMNS () INDEXES ()");
        }
    }

    private static final String PEOPLE =
            "INSERT INTO person (id, name, name_key, name_key_back, sex, birth_date, birth_precision, commune_code, identity_state,"
                    + " created_at) SELECT CONCAT('0190cccc-0000-7001-8000-', LPAD(HEX(seq), 12, '0')), 'Ma Thị Yến',"
                    + " CONCAT('ma thi ', seq), CONCAT(seq, ' ma thi'), IF(seq MOD 2, 'M', 'F'),"
                    + " DATE '1935-01-01' + INTERVAL CRC32(seq) MOD 29000 DAY, 'D', '01558', 'VERIFIED', NOW(3) FROM seq_1_to_%d";

    private static final String DOSES =
            "INSERT INTO dose (id, person_id, disease, product_code, category, ordinal, number, given_at, given_on, lot_id,"
                    + " facility_id, commune_code, province_code, source, entered_at, command_id)"
                    + " SELECT CONCAT('0190dddd-0000-7001-8000-', LPAD(HEX(seq), 12, '0')),"
                    + " CONCAT('0190cccc-0000-7001-8000-', LPAD(HEX(seq), 12, '0')), 'COVID-19', '%s', 'BASIC', 1, 1,"
                    + " UTC_TIMESTAMP(3) - INTERVAL 3 + CRC32(seq) MOD 80 DAY, CURRENT_DATE - INTERVAL 3 + CRC32(seq) MOD 80 DAY,"
                    + " '%s', s.id, '01558', '04', 'LIVE', NOW(3), CONCAT('0190eeee-0000-7001-8000-', LPAD(HEX(seq), 12, '0'))"
                    + " FROM seq_1_to_%d JOIN station_of s ON s.n = seq MOD %d";

    private static final String EVENTS =
            "INSERT INTO adverse_event (id, code, person_id, dose_id, product_code, lot_id, vaccinated_at, vaccinated_on, facility_id,"
                    + " commune_code, province_code, event_at, event_on, recorded_at, national, severity_reason, serious,"
                    + " patient_state, state, filed_by_name, closed_at)"
                    + " SELECT CONCAT('0190ffff-0000-7001-8000-', LPAD(HEX(n), 12, '0')), CONCAT('SC-B-', n), person_id, id, product_code,"
                    + " lot_id, given_at, given_on, facility_id, commune_code, province_code, given_at + INTERVAL n MOD 2800 MINUTE,"
                    + " given_on, given_at + INTERVAL 2 DAY, 'COMMON_REACTION', 'severity.common', FALSE, 'RECOVERED', 'CLOSED',"
                    + " 'Trạm', NOW(3) FROM (SELECT d.*, ROW_NUMBER() OVER (ORDER BY d.id) AS n FROM dose d"
                    + " WHERE d.command_id LIKE '0190eeee%' AND CRC32(d.id) MOD 100 = 0) one_in_a_hundred";
}

package vn.tram.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.tram.migrations.DatabaseAccess;

/**
 * People, sessions and vials, made by sets under ids that follow from their numbers. Nothing here
 * goes through the application: what is measured is not how the data came about.
 */
final class SessionRows implements AutoCloseable {

    /** A session of the running number {@code seq}, in the batch of rows of a name. */
    private static final String SESSION =
            "INSERT INTO vaccination_session (id, code, campaign_id, facility_id, commune_code, province_code, place_name,"
                    + " held_on, starts_at, ends_at, product_code, desks, per_desk_hour, capacity, state, made_by, made_by_name,"
                    + " made_at, started_at) SELECT CONCAT('0190%1$s-0000-7001-8000-', LPAD(HEX(seq), 12, '0')), CONCAT('%1$s-', seq),"
                    + " '01900000-0000-7000-8000-000000000001', CONCAT('0190%1$s-0000-7003-8000-', LPAD(HEX(seq), 12, '0')), '01558', '04', 'Nhà văn hóa',"
                    + " DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR), UTC_TIMESTAMP(3), UTC_TIMESTAMP(3) + INTERVAL 8 HOUR,"
                    + " 'COMIRNATY', 1, 60, 20000, 'RUNNING', UUID(), 'Trạm', UTC_TIMESTAMP(3), UTC_TIMESTAMP(3)"
                    + " FROM seq_1_to_%2$d";

    private static final String PERSON =
            "INSERT INTO person (id, name, name_key, name_key_back, sex, birth_date, birth_precision, id_number, id_kind,"
                    + " phone, commune_code, identity_state, created_at) SELECT CONCAT('0190%1$s-0000-7002-8000-', LPAD(HEX(seq), 12, '0')),"
                    + " CONCAT('Nông Thị Số ', seq), CONCAT('nong thi so ', seq), CONCAT(seq, ' nong thi so'), 'F',"
                    + " DATE('1940-01-01') + INTERVAL seq MOD 23000 DAY, 'D', CONCAT('%1$s', LPAD(seq, 8, '0')), 'CCCD',"
                    + " CONCAT('+8491', LPAD(seq, 7, '0')), '%4$s', 'VERIFIED', UTC_TIMESTAMP(3) FROM seq_%2$d_to_%3$d";

    /** Screened, agreed and waiting for the injection, or injected and under observation. */
    private static final String SUBJECT =
            "INSERT INTO session_subject (id, session_id, person_id, number, category, ordinal, due_on, origin, step, best_group,"
                    + " arrived_at, screened_at, screened_by, consented_at, injected_at, injected_by, injected_by_name, dose_id,"
                    + " may_leave_at, touched_at) SELECT CONCAT('0190%1$s-0000-7004-8000-', LPAD(HEX(seq), 12, '0')),"
                    + " CONCAT('0190%1$s-0000-7001-8000-', LPAD(HEX(1 + (seq - 1) DIV %4$d), 12, '0')), CONCAT('0190%1$s-0000-7002-8000-', LPAD(HEX(seq), 12, '0')),"
                    + " 1 + (seq - 1) MOD %4$d, 'BASIC', 1, DATE(UTC_TIMESTAMP()), 'PLANNED', '%5$s', 9, UTC_TIMESTAMP(3),"
                    + " UTC_TIMESTAMP(3), UUID(), UTC_TIMESTAMP(3), IF('%5$s' = 'INJECTION', NULL, UTC_TIMESTAMP(3)),"
                    + " IF('%5$s' = 'INJECTION', NULL, UUID()), IF('%5$s' = 'INJECTION', NULL, 'Điều dưỡng'),"
                    + " IF('%5$s' = 'INJECTION', NULL, UUID()),"
                    + " IF('%5$s' = 'INJECTION', NULL, UTC_TIMESTAMP(3) + INTERVAL seq MOD 31 MINUTE), UTC_TIMESTAMP(3)"
                    + " FROM seq_%2$d_to_%3$d";

    private static final String SCREENING =
            "INSERT INTO screening (id, subject_id, version_code, answers, outcome, passed, begun_at, by_id, by_name,"
                    + " concluded_at) SELECT CONCAT('0190%1$s-0000-7005-8000-', LPAD(HEX(seq), 12, '0')), CONCAT('0190%1$s-0000-7004-8000-', LPAD(HEX(seq), 12, '0')),"
                    + " '5785', '{}', 'ELIGIBLE', TRUE, UTC_TIMESTAMP(3), UUID(), 'Bác sĩ', UTC_TIMESTAMP(3) FROM seq_1_to_%2$d";

    private static final String CONSENT =
            "INSERT INTO consent (id, subject_id, agreed, given_at, by_id, by_name, on_paper)"
                    + " SELECT CONCAT('0190%1$s-0000-7006-8000-', LPAD(HEX(seq), 12, '0')), CONCAT('0190%1$s-0000-7004-8000-', LPAD(HEX(seq), 12, '0')), TRUE,"
                    + " UTC_TIMESTAMP(3), UUID(), 'Tư vấn', TRUE FROM seq_1_to_%2$d";

    /** A lot a station, or one for all. */
    private static final String LOT =
            "INSERT INTO vaccine_lot (id, product_code, lot_number, expires_on, doses_per_vial, open_vial_minutes, entered_at)"
                    + " SELECT CONCAT('0190%1$s-0000-7007-8000-', LPAD(HEX(seq), 12, '0')), 'COMIRNATY', CONCAT('%1$s', seq),"
                    + " DATE(UTC_TIMESTAMP() + INTERVAL 90 DAY), 10, 360, UTC_TIMESTAMP(3) FROM seq_1_to_%2$d";

    private static final String STORE =
            "INSERT INTO vaccine_store (id, kind, session_id, at_facility, name, commune_code, province_code)"
                    + " SELECT CONCAT('0190%1$s-0000-7008-8000-', LPAD(HEX(seq), 12, '0')), 'SESSION', CONCAT('0190%1$s-0000-7001-8000-', LPAD(HEX(seq), 12, '0')),"
                    + " CONCAT('0190%1$s-0000-7003-8000-', LPAD(HEX(seq), 12, '0')), 'Buổi tiêm', '01558', '04' FROM seq_1_to_%2$d";

    private static final String VIAL =
            "INSERT INTO vaccine_vial (id, code, session_id, store_id, lot_id, desk, doses_total, doses_left, opened_at, opened_by,"
                    + " discard_at) SELECT CONCAT('0190%1$s-0000-7009-8000-', LPAD(HEX(seq), 12, '0')), '1', CONCAT('0190%1$s-0000-7001-8000-', LPAD(HEX(seq), 12, '0')),"
                    + " CONCAT('0190%1$s-0000-7008-8000-', LPAD(HEX(seq), 12, '0')), CONCAT('0190%1$s-0000-7007-8000-', LPAD(HEX(1 + (seq - 1) MOD %3$d), 12, '0')), 401,"
                    + " %4$d, %4$d, UTC_TIMESTAMP(3), UUID(), UTC_TIMESTAMP(3) + INTERVAL 6 HOUR FROM seq_1_to_%2$d";

    /** What a day of last year left behind, with the rows that hang on it. */
    private static final String GIVEN_DOSE =
            "INSERT INTO dose (id, person_id, disease, product_code, category, ordinal, number, given_at, given_on, lot_id,"
                    + " site, facility_id, commune_code, province_code, session_id, subject_id, campaign_id, best_group,"
                    + " injector_id, injector_name, source, entered_by, entered_at, command_id)"
                    + " SELECT CONCAT('0190%1$s-0000-7013-8000-', LPAD(HEX(seq), 12, '0')), CONCAT('0190%1$s-0000-7002-8000-', LPAD(HEX(seq), 12, '0')),"
                    + " 'COVID-19', 'COMIRNATY', 'BASIC', 1, 1, UTC_TIMESTAMP(3) - INTERVAL 60 + seq MOD 300 DAY,"
                    + " DATE(UTC_TIMESTAMP()) - INTERVAL 60 + seq MOD 300 DAY, CONCAT('0190%1$s-0000-7007-8000-', LPAD(HEX(1 + seq MOD 100), 12, '0')),"
                    + " 'LEFT_ARM', CONCAT('0190%1$s-0000-7003-8000-', LPAD(HEX(1 + (seq - 1) DIV %4$d), 12, '0')), '01561', '04',"
                    + " CONCAT('0190%1$s-0000-7001-8000-', LPAD(HEX(1 + (seq - 1) DIV %4$d), 12, '0')), CONCAT('0190%1$s-0000-7004-8000-', LPAD(HEX(seq), 12, '0')),"
                    + " '01900000-0000-7000-8000-000000000001', 9, UUID(), 'Điều dưỡng', 'LIVE', UUID(), UTC_TIMESTAMP(3),"
                    + " CONCAT('0190%1$s-0000-7014-8000-', LPAD(HEX(seq), 12, '0')) FROM seq_%2$d_to_%3$d";

    private static final List<String> WITH_A_GIVEN_DOSE =
            List.of(
                    "INSERT INTO stock_movement (id, kind, lot_id, doses, session_id, by_id, at) SELECT id, 'USED', lot_id, 1,"
                            + " session_id, injector_id, given_at",
                    "INSERT INTO person_course (person_id, disease, basic_doses, last_on, last_product, basic_antigen,"
                            + " basic_required) SELECT person_id, disease, 1, given_on, product_code, 'BNT162B2', 2",
                    "INSERT INTO day_command (id, session_id, subject_id, action, by_id, at) SELECT command_id, session_id,"
                            + " subject_id, 'day.injected', injector_id, given_at",
                    "INSERT INTO audit_entry (at, actor_id, actor_name, action, case_id, subject_id, unit_code, detail)"
                            + " SELECT given_at, injector_id, injector_name, 'dose.recorded', session_id, person_id, '01561', '{}'");

    private static final int AT_ONCE = 100_000;

    private final Connection owner;

    SessionRows(DatabaseAccess access) throws SQLException {
        owner =
                DriverManager.getConnection(
                        access.url()
                                + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true",
                        access.owner().user(),
                        access.owner().password());
        owner.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    }

    /**
     * Somebody ready to be injected.
     *
     * @param person in the session of the station
     */
    record Ready(UUID subject, UUID person, UUID session, UUID vial, UUID lot) {}

    /**
     * Sessions of as many stations, each with a vial of its own and people before the injection.
     *
     * @param batch four digits that no other batch has
     * @param lots how many lots the vials are of
     */
    List<List<Ready>> stations(String batch, int stations, int each, int lots) throws SQLException {
        int people = stations * each;
        execute(SESSION.formatted(batch, stations));
        execute(PERSON.formatted(batch, 1, people, "01558"));
        execute(SUBJECT.formatted(batch, 1, people, each, "INJECTION"));
        execute(SCREENING.formatted(batch, people));
        execute(CONSENT.formatted(batch, people));
        execute(LOT.formatted(batch, lots));
        execute(STORE.formatted(batch, stations));
        execute(VIAL.formatted(batch, stations, lots, each));
        List<List<Ready>> all = new ArrayList<>();
        for (int i = 0; i < stations; i++) {
            all.add(new ArrayList<>());
        }
        try (Statement sql = owner.createStatement();
                ResultSet row =
                        sql.executeQuery(
                                "SELECT s.id, s.person_id, s.session_id, v.id, v.lot_id, (seq - 1) DIV %2$d FROM seq_1_to_%3$d"
                                                .formatted(batch, each, people)
                                        + " JOIN session_subject s ON s.id = CONCAT('0190%s-0000-7004-8000-', LPAD(HEX(seq), 12, '0'))"
                                                .formatted(batch)
                                        + " JOIN vaccine_vial v ON v.session_id = s.session_id")) {
            while (row.next()) {
                all.get(row.getInt(6))
                        .add(
                                new Ready(
                                        row.getObject(1, UUID.class),
                                        row.getObject(2, UUID.class),
                                        row.getObject(3, UUID.class),
                                        row.getObject(4, UUID.class),
                                        row.getObject(5, UUID.class)));
            }
        }
        return all;
    }

    /** One session with so many people under observation; answers its id. */
    UUID observed(String batch, int people) throws SQLException {
        underObservation(batch, 1, people);
        return UUID.fromString("0190%s-0000-7001-8000-000000000001".formatted(batch));
    }

    /** Sessions with so many people under observation each. */
    void underObservation(String batch, int sessions, int each) throws SQLException {
        execute(SESSION.formatted(batch, sessions));
        for (int from = 1; from <= sessions * each; from += AT_ONCE) {
            int until = Math.min(sessions * each, from + AT_ONCE - 1);
            execute(PERSON.formatted(batch, from, until, "01561"));
            execute(SUBJECT.formatted(batch, from, until, each, "OBSERVATION"));
        }
    }

    /** So many doses of other days at other places, a thousand a session. */
    void given(String batch, int doses) throws SQLException {
        int each = 1_000;
        execute(SESSION.formatted(batch, 1 + doses / each));
        execute(LOT.formatted(batch, 100));
        for (int from = 1; from <= doses; from += AT_ONCE) {
            int until = Math.min(doses, from + AT_ONCE - 1);
            execute(PERSON.formatted(batch, from, until, "01561"));
            execute(SUBJECT.formatted(batch, from, until, each, "LEAVING"));
            execute(GIVEN_DOSE.formatted(batch, from, until, each));
            for (String insert : WITH_A_GIVEN_DOSE) {
                execute(
                        insert
                                + " FROM dose WHERE id BETWEEN '0190%1$s-0000-7013-8000-%2$012X' AND '0190%1$s-0000-7013-8000-%3$012X'"
                                        .formatted(batch, from, until));
            }
        }
        execute(
                "ANALYZE TABLE dose, stock_movement, day_command PERSISTENT FOR COLUMNS () INDEXES ()");
        analyse();
    }

    /**
     * Enrolled people of communes: one in ten without a dose, the others with one or two, some of
     * them stopped or postponed.
     *
     * @param commune SQL that makes the commune out of {@code seq}
     */
    void enrolled(String batch, UUID campaign, int people, String commune) throws SQLException {
        for (int from = 1; from <= people; from += AT_ONCE) {
            int until = Math.min(people, from + AT_ONCE - 1);
            execute(PERSON.formatted(batch, from, until, "~").replace("'~'", commune));
            execute(
                    ("INSERT INTO enrolment (id, campaign_id, person_id, list_id, row_id, best_group, group_mask, commune_code,"
                                    + " enrolled_at) SELECT CONCAT('0190%1$s-0000-7010-8000-', LPAD(HEX(seq), 12, '0')), '%4$s',"
                                    + " CONCAT('0190%1$s-0000-7002-8000-', LPAD(HEX(seq), 12, '0')), '01900000-0000-7000-8000-000000000002',"
                                    + " CONCAT('0190%1$s-0000-7011-8000-', LPAD(HEX(seq), 12, '0')), 1 + seq MOD 16, 1, %5$s, UTC_TIMESTAMP(3)"
                                    + " FROM seq_%2$d_to_%3$d")
                            .formatted(batch, from, until, campaign, commune));
            execute(
                    ("INSERT INTO person_course (person_id, disease, basic_doses, last_on, last_product, basic_antigen,"
                                    + " basic_required, not_before) SELECT CONCAT('0190%1$s-0000-7002-8000-', LPAD(HEX(seq), 12, '0')),"
                                    + " 'COVID-19', 1 + seq MOD 2, DATE(UTC_TIMESTAMP()) - INTERVAL seq MOD 400 DAY, 'COMIRNATY',"
                                    + " (SELECT antigen FROM vaccine_product WHERE code = 'COMIRNATY'), 2,"
                                    + " IF(seq MOD 89 = 0, DATE(UTC_TIMESTAMP()) + INTERVAL 90 DAY, NULL) FROM seq_%2$d_to_%3$d WHERE seq MOD 10 <> 0")
                            .formatted(batch, from, until));
            execute(
                    ("INSERT INTO person_stop (id, person_id, disease, code, since, recorded_at) SELECT"
                                    + " CONCAT('0190%1$s-0000-7012-8000-', LPAD(HEX(seq), 12, '0')),"
                                    + " CONCAT('0190%1$s-0000-7002-8000-', LPAD(HEX(seq), 12, '0')), 'COVID-19', 'REFUSED',"
                                    + " DATE(UTC_TIMESTAMP()), UTC_TIMESTAMP(3) FROM seq_%2$d_to_%3$d WHERE seq MOD 97 = 0")
                            .formatted(batch, from, until));
        }
        analyse();
    }

    /**
     * People whose number nobody compared with the population database.
     *
     * @param commune SQL that makes the commune out of {@code seq}
     * @param dosed with a dose each that waits for nothing else, or without one
     */
    void uncompared(String batch, int people, String commune, boolean dosed) throws SQLException {
        execute(SESSION.formatted(batch, 1).replace("'RUNNING'", "'CONFIRMED'"));
        execute(LOT.formatted(batch, 100));
        execute(
                "UPDATE vaccination_session SET confirmed_by = UUID(), confirmed_at = UTC_TIMESTAMP(3),"
                        + " confirmed_by_name = 'Lãnh đạo' WHERE code = '%s-1'".formatted(batch));
        for (int from = 1; from <= people; from += AT_ONCE) {
            int until = Math.min(people, from + AT_ONCE - 1);
            execute(
                    PERSON.formatted(batch, from, until, "~")
                            .replace("'~'", commune)
                            .replace("'VERIFIED'", "'PLAUSIBLE'"));
            if (dosed) {
                execute(GIVEN_DOSE.formatted(batch, from, until, people));
                execute(
                        WITH_A_GIVEN_DOSE.get(1)
                                + " FROM dose WHERE id BETWEEN '0190%1$s-0000-7013-8000-%2$012X' AND '0190%1$s-0000-7013-8000-%3$012X'"
                                        .formatted(batch, from, until));
            }
        }
        execute("ANALYZE TABLE dose, person_course PERSISTENT FOR COLUMNS () INDEXES ()");
        analyse();
    }

    void analyse() throws SQLException {
        execute(
                "ANALYZE TABLE person, enrolment, person_course, person_stop, session_subject, vaccination_session PERSISTENT FOR COLUMNS ()"
                        + " INDEXES ()");
    }

    void execute(String statement) throws SQLException {
        try (Statement sql = owner.createStatement()) {
            sql.execute(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        owner.close();
    }
}

package vn.tram.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.tram.bench.SessionRows.Ready;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.migrations.DatabaseAccess;

/**
 * The rows of an injection, and nothing that finds out whether they may be written: one connection
 * a thread, statements prepared once, one commit a dose.
 */
final class RawDoses implements AutoCloseable {

    private static final String STOCK =
            "INSERT INTO stock_movement (id, kind, lot_id, doses, from_vial, session_id, by_id, at)"
                    + " VALUES (?, 'USED', ?, 1, ?, ?, ?, ?)";
    private static final String DOSE =
            "INSERT INTO dose (id, person_id, disease, product_code, category, ordinal, number, given_at, given_on, lot_id,"
                    + " vial_id, site, facility_id, commune_code, province_code, session_id, subject_id, campaign_id, best_group,"
                    + " injector_id, injector_name, source, entered_by, entered_at, command_id) VALUES (?, ?, 'COVID-19',"
                    + " 'COMIRNATY', 'BASIC', 1, 1, ?, ?, ?, ?, 'LEFT_ARM', ?, '01558', '04', ?, ?, ?, 9, ?, 'Điều dưỡng', 'LIVE',"
                    + " ?, ?, ?)";
    private static final String AUDIT =
            "INSERT INTO audit_entry (at, actor_id, actor_name, action, case_id, subject_id, unit_code, detail)"
                    + " VALUES (?, ?, 'Điều dưỡng', ?, ?, ?, '01558', ?)";

    private final Connection connection;
    private final PreparedStatement command;
    private final PreparedStatement vial;
    private final PreparedStatement stock;
    private final PreparedStatement dose;
    private final PreparedStatement course;
    private final PreparedStatement counter;
    private final PreparedStatement audit;
    private final PreparedStatement subject;

    RawDoses(DatabaseAccess access) throws SQLException {
        connection =
                DriverManager.getConnection(
                        access.url() + "&useServerPrepStmts=true",
                        access.application().user(),
                        access.application().password());
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
        command =
                connection.prepareStatement(
                        "INSERT INTO day_command (id, session_id, subject_id, action, by_id, at)"
                                + " VALUES (?, ?, ?, 'day.injected', ?, ?)");
        vial =
                connection.prepareStatement(
                        "UPDATE vaccine_vial SET doses_left = doses_left - 1 WHERE id = ?");
        stock = connection.prepareStatement(STOCK);
        dose = connection.prepareStatement(DOSE);
        course =
                connection.prepareStatement(
                        "INSERT INTO person_course (person_id, disease, basic_doses, last_on, last_product, basic_antigen,"
                                + " basic_required) VALUES (?, 'COVID-19', 1, ?, 'COMIRNATY', 'BNT162B2', 2)");
        counter =
                connection.prepareStatement(
                        "INSERT INTO session_counter (session_id, desk, counter, amount) VALUES (?, 401, 'INJECTED', 1)"
                                + " ON DUPLICATE KEY UPDATE amount = amount + 1");
        audit = connection.prepareStatement(AUDIT);
        subject =
                connection.prepareStatement(
                        "UPDATE session_subject SET step = 'OBSERVATION', injected_at = ?, may_leave_at = ?, injected_by = ?,"
                                + " injected_by_name = 'Điều dưỡng', dose_id = ?, revision = revision + 1, touched_at = ?"
                                + " WHERE id = ?");
    }

    void write(Ready person, UUID nurse) throws SQLException {
        Timestamp now = Timestamp.from(Instant.now());
        LocalDate today = LocalDate.now();
        UUID id = TimeOrderedId.next();
        UUID asked = TimeOrderedId.next();
        run(command, asked, person.session(), person.subject(), nurse, now);
        run(vial, person.vial());
        run(stock, id, person.lot(), person.vial(), person.session(), nurse, now);
        run(
                dose,
                id,
                person.person(),
                now,
                today,
                person.lot(),
                person.vial(),
                person.session(),
                person.session(),
                person.subject(),
                person.session(),
                nurse,
                nurse,
                now,
                asked);
        run(course, person.person(), today);
        run(counter, person.session());
        String recorded =
                "{\"dose\":\"%s\",\"product\":\"COMIRNATY\",\"number\":1,\"day\":\"%s\",\"source\":\"LIVE\"}"
                        .formatted(id, today);
        run(audit, now, nurse, "dose.recorded", person.session(), person.person(), recorded);
        String injected = "{\"desk\":\"4\",\"number\":1,\"lot\":\"AB1234\"}";
        run(audit, now, nurse, "day.injected", person.session(), person.person(), injected);
        run(subject, now, now, nurse, id, now, person.subject());
        connection.commit();
    }

    private static void run(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}

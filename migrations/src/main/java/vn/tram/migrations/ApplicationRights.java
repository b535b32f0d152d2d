package vn.tram.migrations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * After the migrations: the application's account gets its rights table by table, and loses every
 * other right in the schema, whoever gave it. It may read and change rows, but it may only add to
 * the tables that must never be rewritten, may only read the migration history, and may change no
 * table's shape. What is needed is given before the rest is taken, so that another node that runs
 * meanwhile is never without.
 */
final class ApplicationRights implements Callback {

    /**
     * Tables whose rows, once written, stay as they are (what was signed or recorded is never
     * rewritten).
     */
    static final Set<String> INSERT_ONLY =
            Set.of(
                    "adverse_event_report",
                    "adverse_event_task_done",
                    "audit_entry",
                    "audit_link",
                    "certificate_printed",
                    "certificate_printing",
                    "compensation_decision",
                    "council_conclusion",
                    "dose_confirmation",
                    "list_decision_row",
                    "observation_note",
                    "revoked_certificate",
                    "stock_movement");

    static final Set<String> READ_ONLY = Set.of("flyway_schema_history");

    private static final List<String> ROWS = List.of("SELECT", "INSERT", "UPDATE", "DELETE");

    /** Everything else that MariaDB 11.4 can give on a table. */
    private static final List<String> SHAPE =
            List.of(
                    "ALTER",
                    "CREATE",
                    "CREATE VIEW",
                    "DELETE HISTORY",
                    "DROP",
                    "GRANT OPTION",
                    "INDEX",
                    "REFERENCES",
                    "SHOW VIEW",
                    "TRIGGER");

    private static final int NO_SUCH_RIGHT = 1141;

    private static final Pattern SAFE_NAME = Pattern.compile("[A-Za-z0-9_]+");

    private final String applicationUser;

    ApplicationRights(String applicationUser) {
        if (!SAFE_NAME.matcher(applicationUser).matches()) {
            throw new IllegalArgumentException(
                    "an account name may hold letters, digits and _ only: " + applicationUser);
        }
        this.applicationUser = applicationUser;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            settle(context.getConnection());
        } catch (SQLException e) {
            throw new IllegalStateException("cannot settle the rights of " + applicationUser, e);
        }
    }

    @Override
    public String getCallbackName() {
        return "application rights";
    }

    private void settle(Connection connection) throws SQLException {
        String account = "'" + applicationUser + "'@'" + hostOf(connection) + "'";
        // names come from the information schema and a checked account name; GRANT and REVOKE take
        // no parameters
        try (Statement statement = connection.createStatement()) {
            for (String table : tables(connection)) {
                String target = " ON `" + table + "` ";
                List<String> kept = rightsOn(table);
                statement.execute("GRANT " + String.join(", ", kept) + target + "TO " + account);
                statement.execute(
                        "REVOKE " + String.join(", ", others(kept)) + target + "FROM " + account);
            }
            for (String right : List.of("ALL PRIVILEGES", "GRANT OPTION")) {
                revokeIfHeld(
                        statement,
                        "REVOKE "
                                + right
                                + " ON `"
                                + connection.getCatalog()
                                + "`.* FROM "
                                + account);
            }
        }
    }

    private static void revokeIfHeld(Statement statement, String revoke) throws SQLException {
        try {
            statement.execute(revoke);
        } catch (SQLException refused) {
            if (refused.getErrorCode() != NO_SUCH_RIGHT) {
                throw refused;
            }
        }
    }

    private static List<String> others(List<String> kept) {
        return Stream.concat(ROWS.stream(), SHAPE.stream())
                .filter(right -> !kept.contains(right))
                .toList();
    }

    private static List<String> rightsOn(String table) {
        if (READ_ONLY.contains(table)) {
            return List.of("SELECT");
        }
        return INSERT_ONLY.contains(table) ? List.of("SELECT", "INSERT") : ROWS;
    }

    /**
     * The owner often may not read the server's account table, so the usual host is taken when it
     * cannot be asked.
     */
    private String hostOf(Connection connection) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(
                        "SELECT host FROM mysql.user WHERE user = ? ORDER BY host = '%' DESC LIMIT 1")) {
            query.setString(1, applicationUser);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : "%";
            }
        } catch (SQLException e) {
            return "%";
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "SELECT table_name FROM information_schema.tables"
                                        + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}

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
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * After the migrations: the application's account gets its rights table by table. It may read and
 * change rows, but it may only add to the tables that must never be rewritten, may only read the
 * migration history, and may change no table's shape.
 */
final class ApplicationRights implements Callback {

    /** Tables whose rows, once written, stay as they are (design: audit is insert-only). */
    static final Set<String> INSERT_ONLY = Set.of("audit_entry", "audit_link");

    static final Set<String> READ_ONLY = Set.of("flyway_schema_history");

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
            grant(context.getConnection());
        } catch (SQLException e) {
            throw new IllegalStateException("cannot hand the rights to " + applicationUser, e);
        }
    }

    @Override
    public String getCallbackName() {
        return "application rights";
    }

    private void grant(Connection connection) throws SQLException {
        String host = hostOf(connection);
        for (String table : tables(connection)) {
            // names come from the information schema and a checked account name; GRANT takes no
            // parameters
            try (Statement statement = connection.createStatement()) {
                statement.execute(
                        "GRANT "
                                + rightsOn(table)
                                + " ON `"
                                + table
                                + "` TO '"
                                + applicationUser
                                + "'@'"
                                + host
                                + "'");
            }
        }
    }

    private static String rightsOn(String table) {
        if (READ_ONLY.contains(table)) {
            return "SELECT";
        }
        return INSERT_ONLY.contains(table) ? "SELECT, INSERT" : "SELECT, INSERT, UPDATE, DELETE";
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

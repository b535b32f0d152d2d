package vn.tram.migrations;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Rights over the whole server reach past what {@link ApplicationRights} settles. */
final class ServerWideRights {

    private ServerWideRights() {}

    /**
     * @throws IllegalStateException naming the statement that takes them away
     */
    static void refuse(DatabaseAccess access) {
        DatabaseAccess.Account account = access.application();
        List<String> held = new ArrayList<>();
        // an account without any is listed with USAGE
        try (Connection connection =
                        DriverManager.getConnection(
                                access.url(), account.user(), account.password());
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "SELECT privilege_type, grantee FROM information_schema.user_privileges"
                                        + " WHERE privilege_type <> 'USAGE'"
                                        + " AND grantee = CONCAT("
                                        + " QUOTE(SUBSTRING_INDEX(CURRENT_USER(), '@', 1)), '@',"
                                        + " QUOTE(SUBSTRING_INDEX(CURRENT_USER(), '@', -1)))")) {
            while (rows.next()) {
                held.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot look at the rights of " + account.user(), e);
        }
        if (!held.isEmpty()) {
            throw new IllegalStateException(
                    account.user()
                            + " holds rights over the whole server ("
                            + String.join(", ", held)
                            + "): as its administrator, REVOKE ALL PRIVILEGES ON *.* FROM "
                            + account.user());
        }
    }
}

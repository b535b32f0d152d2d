package vn.tram.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.lists.ListId;
import vn.tram.migrations.DatabaseAccess;

/** Rows of a list, held in memory, and written by plain JDBC into a table of the same shape. */
final class RawRows implements AutoCloseable {

    private static final int BATCH = 1_000;

    private final Connection owner;
    private final List<Object[]> rows = new ArrayList<>();
    private String columns;
    private int width;

    RawRows(DatabaseAccess access) throws SQLException {
        owner =
                DriverManager.getConnection(
                        access.url(), access.owner().user(), access.owner().password());
        try (Statement statement = owner.createStatement()) {
            statement.execute("CREATE TABLE bench_row LIKE list_row");
        }
        owner.setAutoCommit(false);
    }

    /** Takes over a list's rows under new keys, so that each round adds as many as an import. */
    void remember(ListId list, int count) throws SQLException {
        rows.clear();
        UUID copy = TimeOrderedId.next();
        try (PreparedStatement select =
                owner.prepareStatement(
                        "SELECT * FROM list_row WHERE list_id = ? ORDER BY row_no")) {
            select.setObject(1, list.value());
            try (ResultSet row = select.executeQuery()) {
                width = row.getMetaData().getColumnCount();
                List<String> names = new ArrayList<>();
                for (int i = 1; i <= width; i++) {
                    names.add(row.getMetaData().getColumnName(i));
                }
                columns = String.join(", ", names);
                int idAt = names.indexOf("id");
                int listAt = names.indexOf("list_id");
                while (row.next()) {
                    Object[] values = new Object[width];
                    for (int i = 0; i < width; i++) {
                        values[i] = row.getObject(i + 1);
                    }
                    values[idAt] = TimeOrderedId.next();
                    values[listAt] = copy;
                    rows.add(values);
                }
            }
        }
        if (rows.size() != count) {
            throw new IllegalStateException(rows.size() + " rows and not " + count);
        }
    }

    void insert() throws SQLException {
        String marks = String.join(",", Collections.nCopies(width, "?"));
        try (PreparedStatement insert =
                owner.prepareStatement(
                        "INSERT INTO bench_row (" + columns + ") VALUES (" + marks + ")")) {
            int waiting = 0;
            for (Object[] values : rows) {
                for (int i = 0; i < width; i++) {
                    insert.setObject(i + 1, values[i]);
                }
                insert.addBatch();
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    owner.commit();
                    waiting = 0;
                }
            }
            insert.executeBatch();
            owner.commit();
        }
    }

    @Override
    public void close() throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("DROP TABLE bench_row");
        }
        owner.close();
    }
}

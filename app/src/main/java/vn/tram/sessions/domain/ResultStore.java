package vn.tram.sessions.domain;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.sessions.DoseFigures;

/** Figures of one session, counted from its doses and people. */
@Repository
class ResultStore {

    /** How the forms count doses; the columns of {@link DoseFigures}. */
    static final String DOSES =
            " COALESCE(SUM(d.category = 'BASIC' AND d.ordinal = 1), 0) AS basic1,"
                    + " COALESCE(SUM(d.category = 'BASIC' AND d.ordinal = 2), 0) AS basic2,"
                    + " COALESCE(SUM(d.category = 'BASIC' AND d.ordinal > 2), 0) AS basic3,"
                    + " COALESCE(SUM(d.category = 'ADDITIONAL'), 0) AS additional,"
                    + " COALESCE(SUM(d.category = 'BOOSTER'), 0) AS booster ";

    private final JdbcClient jdbc;

    ResultStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param unannounced people whom no list named
     */
    record People(int all, int unannounced, int shown, int common, int serious) {}

    DoseFigures doses(UUID session) {
        return jdbc.sql(
                        "SELECT"
                                + DOSES
                                + "FROM dose d WHERE d.session_id = :session AND d.voided_at IS NULL")
                .param("session", session)
                .query((row, n) -> figures(row))
                .single();
    }

    static DoseFigures figures(java.sql.ResultSet row) throws java.sql.SQLException {
        return new DoseFigures(
                row.getInt("basic1"),
                row.getInt("basic2"),
                row.getInt("basic3"),
                row.getInt("additional"),
                row.getInt("booster"));
    }

    People people(UUID session) {
        return jdbc.sql(
                        "SELECT COUNT(*) AS everybody, COALESCE(SUM(origin = 'SPOT'), 0) AS unannounced,"
                                + " COALESCE(SUM(shown_at IS NOT NULL), 0) AS shown,"
                                + " COALESCE(SUM(reaction = 'COMMON'), 0) AS common,"
                                + " COALESCE(SUM(reaction = 'SERIOUS'), 0) AS serious"
                                + " FROM session_subject WHERE session_id = :session AND result IS NOT NULL")
                .param("session", session)
                .query(
                        (row, n) ->
                                new People(
                                        row.getInt("everybody"),
                                        row.getInt("unannounced"),
                                        row.getInt("shown"),
                                        row.getInt("common"),
                                        row.getInt("serious")))
                .single();
    }
}

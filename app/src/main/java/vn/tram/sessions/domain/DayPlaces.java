package vn.tram.sessions.domain;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.sessions.SessionView;

/** Places of a session: as many as its capacity, less those who have one and may still use it. */
@Repository
class DayPlaces {

    private final JdbcClient jdbc;

    DayPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A place becomes free when the day of its owner ends without a dose. */
    int free(SessionView session) {
        int taken =
                jdbc.sql(
                                "SELECT COUNT(*) FROM session_subject WHERE session_id = :session AND number IS NOT NULL"
                                        + " AND (result IS NULL OR result = 'VACCINATED')")
                        .param("session", session.id().value())
                        .query(Integer.class)
                        .single();
        return Math.max(0, session.capacity() - taken);
    }

    /** Behind everybody; asked for while the session is held alone. */
    int nextNumber(UUID session) {
        return jdbc.sql(
                        "SELECT COALESCE(MAX(number), 0) + 1 FROM session_subject WHERE session_id = :session")
                .param("session", session)
                .query(Integer.class)
                .single();
    }
}

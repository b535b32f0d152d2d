package vn.tram.sessions.domain;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.doses.DoseCorrected;

/** Whoever was given a dose in a session has its latest version. */
@Component
class CorrectionsHeard {

    private final JdbcClient jdbc;

    CorrectionsHeard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void corrected(DoseCorrected event) {
        jdbc.sql(
                        "UPDATE session_subject s JOIN dose d ON d.id = :after AND s.id = d.subject_id"
                                + " SET s.dose_id = :after WHERE s.dose_id = :before")
                .param("after", event.after().value())
                .param("before", event.before().value())
                .update();
    }
}

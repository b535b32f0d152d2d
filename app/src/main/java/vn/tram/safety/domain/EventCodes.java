package vn.tram.safety.domain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers of cases. */
@Component
class EventCodes {

    private final JdbcClient jdbc;

    EventCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * {@code SC-2026-0007}. In a transaction of its own: a case that is not opened after all leaves
     * a gap, which harms nobody.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public String next(int year) {
        jdbc.sql(
                        "INSERT INTO adverse_event_code_sequence (year, last_no) VALUES (:year, LAST_INSERT_ID(1))"
                                + " ON DUPLICATE KEY UPDATE last_no = LAST_INSERT_ID(last_no + 1)")
                .param("year", year)
                .update();
        int number = jdbc.sql("SELECT LAST_INSERT_ID()").query(Integer.class).single();
        return "SC-%d-%04d".formatted(year, number);
    }
}

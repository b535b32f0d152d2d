package vn.tram.sessions.domain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands out the numbers people use for sessions. */
@Component
class SessionCodes {

    private final JdbcClient jdbc;

    SessionCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * {@code BT-2026-0095}. In a transaction of its own: a session that is not opened after all
     * leaves a gap, which harms nobody.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public String next(int year) {
        jdbc.sql(
                        "INSERT INTO session_code_sequence (year, last_no) VALUES (:year, LAST_INSERT_ID(1))"
                                + " ON DUPLICATE KEY UPDATE last_no = LAST_INSERT_ID(last_no + 1)")
                .param("year", year)
                .update();
        int number = jdbc.sql("SELECT LAST_INSERT_ID()").query(Integer.class).single();
        return "BT-%d-%04d".formatted(year, number);
    }
}

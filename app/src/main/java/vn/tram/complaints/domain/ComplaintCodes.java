package vn.tram.complaints.domain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands out the numbers people use for complaints. */
@Component
class ComplaintCodes {

    private final JdbcClient jdbc;

    ComplaintCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * {@code PA-2026-0412}. In a transaction of its own: a complaint that is not filed after all
     * leaves a gap, which harms nobody.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Reference next(int year) {
        jdbc.sql(
                        "INSERT INTO complaint_code_sequence (year, last_no) VALUES (:year, LAST_INSERT_ID(1))"
                                + " ON DUPLICATE KEY UPDATE last_no = LAST_INSERT_ID(last_no + 1)")
                .param("year", year)
                .update();
        int number = jdbc.sql("SELECT LAST_INSERT_ID()").query(Integer.class).single();
        return Reference.drawn("PA-%d-%04d".formatted(year, number));
    }
}

package vn.tram.lists.domain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.kernel.UnitCode;

/** Hands out the numbers people use. */
@Component
class ListCodes {

    private final JdbcClient jdbc;

    ListCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * {@code DS-2026-0124}. In a transaction of its own: a list that is not opened after all leaves
     * a gap, which harms nobody.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public String nextListCode(int year) {
        jdbc.sql(
                        "INSERT INTO list_code_sequence (year, last_no) VALUES (:year, LAST_INSERT_ID(1))"
                                + " ON DUPLICATE KEY UPDATE last_no = LAST_INSERT_ID(last_no + 1)")
                .param("year", year)
                .update();
        return "DS-%d-%04d".formatted(year, lastNumber());
    }

    /**
     * The next number of decisions a unit signs in a year; in the deciding transaction, so that
     * numbers have no gap.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int nextDecisionNumber(UnitCode unit, int year) {
        jdbc.sql(
                        "INSERT INTO decision_sequence (unit_code, year, last_no) VALUES (:unit, :year, LAST_INSERT_ID(1))"
                                + " ON DUPLICATE KEY UPDATE last_no = LAST_INSERT_ID(last_no + 1)")
                .param("unit", unit.value())
                .param("year", year)
                .update();
        return lastNumber();
    }

    private int lastNumber() {
        return jdbc.sql("SELECT LAST_INSERT_ID()").query(Integer.class).single();
    }
}

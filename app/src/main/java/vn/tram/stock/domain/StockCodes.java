package vn.tram.stock.domain;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers of forms as people write them: PB-2026-0007 (allocation), PX-2026-0124 (transfer). */
@Component
class StockCodes {

    static final String ALLOCATION = "PB";
    static final String TRANSFER = "PX";

    private final JdbcClient jdbc;
    private final Clock clock;

    StockCodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The next number of the year, in a transaction of its own: nobody waits for somebody else's
     * form. What comes to nothing leaves a gap, which harms nobody.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public String next(String kind) {
        int year = StoredTime.today(clock).getYear();
        jdbc.sql(
                        "INSERT INTO stock_code_sequence (kind, year, last_no) VALUES (:kind, :year, LAST_INSERT_ID(1))"
                                + " ON DUPLICATE KEY UPDATE last_no = LAST_INSERT_ID(last_no + 1)")
                .param("kind", kind)
                .param("year", year)
                .update();
        int number = jdbc.sql("SELECT LAST_INSERT_ID()").query(Integer.class).single();
        return "%s-%d-%04d".formatted(kind, year, number);
    }
}

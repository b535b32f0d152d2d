package vn.tram.doses.domain;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.invariants.Invariant;

@Component
class DosesOnceEach implements Invariant {

    private final JdbcClient jdbc;

    DosesOnceEach(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String statement() {
        return "An acknowledged dose exists exactly once; one person, product and dose number once"
                + " among those not void; numbers follow the dates.";
    }

    @Override
    public List<String> violations() {
        return jdbc.sql(
                        "(SELECT CONCAT('entered twice: command ', command_id) FROM dose"
                                + " GROUP BY command_id HAVING COUNT(*) > 1 LIMIT 30)"
                                + " UNION ALL (SELECT CONCAT('number twice: person ', person_id)"
                                + " FROM dose WHERE voided_at IS NULL"
                                + " GROUP BY person_id, disease, number HAVING COUNT(*) > 1"
                                + " LIMIT 30) UNION ALL (SELECT CONCAT('number of dose ', id)"
                                + " FROM (SELECT id, number, ROW_NUMBER() OVER (PARTITION BY"
                                + " person_id, disease ORDER BY given_on) AS place FROM dose"
                                + " WHERE voided_at IS NULL) d WHERE number <> place LIMIT 30)")
                .query(String.class)
                .list();
    }
}

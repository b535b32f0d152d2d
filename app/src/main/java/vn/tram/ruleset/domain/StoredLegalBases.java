package vn.tram.ruleset.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.ruleset.LegalBases;

/** The lines of the table; a document is made seldom enough to read them each time. */
@Component
class StoredLegalBases implements LegalBases {

    private static final String LIST_APPROVAL = "LIST_APPROVAL";

    private final JdbcClient jdbc;

    StoredLegalBases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> forListApproval(LocalDate date) {
        return jdbc.sql(
                        "SELECT line FROM legal_basis WHERE purpose = :purpose"
                                + " AND valid_from <= :date AND valid_until > :date"
                                + " ORDER BY position")
                .param("purpose", LIST_APPROVAL)
                .param("date", date)
                .query(String.class)
                .list();
    }
}

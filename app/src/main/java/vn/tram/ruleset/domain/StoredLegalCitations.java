package vn.tram.ruleset.domain;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.ruleset.LegalCitations;
import vn.tram.ruleset.LegalDuty;

/** One row by primary key for each line on a screen that names a text. */
@Component
class StoredLegalCitations implements LegalCitations {

    private final JdbcClient jdbc;

    StoredLegalCitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String of(LegalDuty duty, LocalDate date, Locale locale) {
        return jdbc.sql(
                        "SELECT vietnamese, english FROM legal_citation WHERE duty = :duty"
                                + " AND valid_from <= :date AND valid_until > :date")
                .param("duty", duty.name())
                .param("date", date)
                .query(
                        (row, number) ->
                                row.getString(
                                        Locale.ENGLISH.getLanguage().equals(locale.getLanguage())
                                                ? "english"
                                                : "vietnamese"))
                .optional()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "No legal text for " + duty + " on " + date));
    }
}

package vn.tram.complaints.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.complaints.RejectionReason;
import vn.tram.complaints.RejectionReasons;

@Repository
class StoredReasons implements RejectionReasons {

    private final JdbcClient jdbc;

    StoredReasons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<RejectionReason> on(LocalDate date) {
        return jdbc.sql(
                        "SELECT code, name_vi, name_en, source FROM complaint_rejection_reason"
                                + " WHERE valid_from <= :date AND valid_until > :date ORDER BY code")
                .param("date", date)
                .query(
                        (row, n) ->
                                new RejectionReason(
                                        row.getInt("code"),
                                        row.getString("name_vi"),
                                        row.getString("name_en"),
                                        row.getString("source")))
                .list();
    }

    @Override
    public Optional<RejectionReason> byCode(int code, LocalDate date) {
        return on(date).stream().filter(reason -> reason.code() == code).findFirst();
    }
}

package vn.tram.doses.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.doses.domain.Numbering.Numbered;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;

/** Doses and the versions that follow them. */
@Repository
class DoseVersions {

    private final JdbcClient jdbc;

    DoseVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a check must know of a dose beside its view. */
    record Circumstances(UUID lot, String lotText, CasePlace place) {}

    Circumstances circumstances(UUID dose) {
        return jdbc.sql(
                        "SELECT lot_id, lot_text, commune_code, district_code, province_code,"
                                + " facility_id FROM dose WHERE id = :id")
                .param("id", dose)
                .query(
                        (row, n) ->
                                new Circumstances(
                                        row.getObject("lot_id", UUID.class),
                                        row.getString("lot_text"),
                                        new CasePlace(
                                                UnitCode.of(row.getString("commune_code")),
                                                unit(row.getString("district_code")),
                                                unit(row.getString("province_code")),
                                                Optional.ofNullable(
                                                        row.getObject("facility_id", UUID.class)))))
                .single();
    }

    private static Optional<UnitCode> unit(String code) {
        return Optional.ofNullable(code).map(UnitCode::of);
    }

    /** Ids of all versions of the dose, the latest first. */
    List<UUID> chain(UUID dose) {
        return jdbc.sql(
                        "WITH RECURSIVE back AS (SELECT id, predecessor_id, version_no FROM dose"
                                + " WHERE id = :id UNION ALL SELECT d.id, d.predecessor_id,"
                                + " d.version_no FROM dose d JOIN back b ON d.id = b.predecessor_id),"
                                + " onward AS (SELECT id, predecessor_id, version_no FROM dose"
                                + " WHERE id = :id UNION ALL SELECT d.id, d.predecessor_id,"
                                + " d.version_no FROM dose d JOIN onward o ON d.predecessor_id = o.id)"
                                + " SELECT id FROM (SELECT id, version_no FROM back UNION"
                                + " SELECT id, version_no FROM onward) v ORDER BY version_no DESC")
                .param("id", dose)
                .query(UUID.class)
                .list();
    }

    void close(UUID dose, String basis, Actor by, Instant now) {
        jdbc.sql(
                        "UPDATE dose SET voided_at = :now, voided_by = :by, void_reason = :reason"
                                + " WHERE id = :id AND voided_at IS NULL")
                .param("now", Timestamp.from(now))
                .param("by", by.id().value())
                .param("reason", basis)
                .param("id", dose)
                .update();
    }

    /**
     * Writes the version that follows a dose: what the correction names, the rest as it was.
     *
     * @param vialToo whether it is still of the vial that the first version named
     */
    void follow(
            UUID dose,
            Corrected as,
            Numbered number,
            boolean vialToo,
            String basis,
            UUID command,
            Actor by,
            Instant now) {
        jdbc.sql(
                        "INSERT INTO dose (id, person_id, disease, product_code, category, ordinal,"
                                + " number, given_at, given_on, interval_days, interval_short,"
                                + " weak_immunity, lot_id, lot_text, vial_id, site, facility_id,"
                                + " place_text, commune_code, district_code, province_code,"
                                + " session_id, subject_id, campaign_id, best_group, injector_id,"
                                + " injector_name, source, evidence, entered_by, entered_at,"
                                + " command_id, version_no, predecessor_id) SELECT :id, person_id,"
                                + " disease, :product, :category, :ordinal, :number, :givenAt,"
                                + " :givenOn, :interval, :short, weak_immunity, :lot, :lotText,"
                                + " IF(:vialToo, vial_id, NULL), site, :facility, :placeText,"
                                + " commune_code, district_code, province_code, session_id,"
                                + " subject_id, campaign_id, best_group, injector_id, injector_name,"
                                + " source, :evidence, :by, :now, :command, version_no + 1, id"
                                + " FROM dose WHERE id = :before")
                .param("id", number.given().id())
                .param("product", as.product())
                .param("category", number.place().category().name())
                .param("ordinal", number.place().ordinal())
                .param("number", number.number())
                .param("givenAt", Timestamp.from(as.givenAt()))
                .param("givenOn", as.givenOn())
                .param("interval", number.intervalDays())
                .param("short", number.tooShort())
                .param("lot", as.lot())
                .param("lotText", as.lotText())
                .param("vialToo", vialToo)
                .param("facility", as.facility())
                .param("placeText", as.placeText())
                .param("evidence", basis)
                .param("by", by.id().value())
                .param("now", Timestamp.from(now))
                .param("command", command)
                .param("before", dose)
                .update();
    }
}

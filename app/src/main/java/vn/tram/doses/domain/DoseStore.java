package vn.tram.doses.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.doses.DoseCategory;
import vn.tram.doses.DoseId;
import vn.tram.doses.DoseSource;
import vn.tram.doses.DoseView;
import vn.tram.doses.InjectionSite;
import vn.tram.doses.domain.Numbering.Given;
import vn.tram.doses.domain.Numbering.Numbered;
import vn.tram.kernel.UnitCode;
import vn.tram.people.PersonId;
import vn.tram.staff.CasePlace;
import vn.tram.staff.StaffId;

/** The table of doses. */
@Component
class DoseStore {

    private static final String SELECT =
            "SELECT d.*, COALESCE(l.lot_number, d.lot_text) AS lot_number FROM dose d"
                    + " LEFT JOIN vaccine_lot l ON l.id = d.lot_id ";

    private final JdbcClient jdbc;

    DoseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A row as stored.
     *
     * @param vial null where it came from none
     * @param version 1 as first recorded, one more with each correction
     */
    record Kept(DoseView view, String disease, UUID command, Given given, UUID vial, int version) {

        boolean counts() {
            return !view.voided();
        }
    }

    Optional<Kept> byId(UUID id) {
        return jdbc.sql(SELECT + "WHERE d.id = :id")
                .param("id", id)
                .query(DoseStore::kept)
                .optional();
    }

    Optional<CasePlace> placeOf(UUID id) {
        return jdbc.sql(
                        "SELECT commune_code, district_code, province_code, facility_id FROM dose"
                                + " WHERE id = :id")
                .param("id", id)
                .query(
                        (row, n) ->
                                new CasePlace(
                                        UnitCode.of(row.getString("commune_code")),
                                        Optional.ofNullable(row.getString("district_code"))
                                                .map(UnitCode::of),
                                        Optional.ofNullable(row.getString("province_code"))
                                                .map(UnitCode::of),
                                        Optional.ofNullable(
                                                row.getObject("facility_id", UUID.class))))
                .optional();
    }

    Optional<Kept> bySubject(UUID subject) {
        return jdbc.sql(SELECT + "WHERE d.subject_id = :subject AND d.live = TRUE")
                .param("subject", subject)
                .query(DoseStore::kept)
                .optional();
    }

    /** Also those that were undone, oldest first. */
    List<Kept> ofPerson(PersonId person) {
        return jdbc.sql(SELECT + "WHERE d.person_id = :person ORDER BY d.given_on, d.entered_at")
                .param("person", person.value())
                .query(DoseStore::kept)
                .list();
    }

    /** Counting ones without a session that no second person has confirmed, oldest first. */
    List<Kept> unconfirmed(PersonId person, int most) {
        return jdbc.sql(
                        SELECT
                                + "WHERE d.person_id = :person AND d.session_id IS NULL"
                                + " AND d.voided_at IS NULL AND NOT EXISTS (SELECT 1 FROM"
                                + " dose_confirmation c WHERE c.dose_id = d.id)"
                                + " ORDER BY d.given_on LIMIT :most")
                .param("person", person.value())
                .param("most", most)
                .query(DoseStore::kept)
                .list();
    }

    void insert(UUID id, Entry entry, String disease, Numbered as, UUID by, Instant now) {
        jdbc.sql(
                        "INSERT INTO dose (id, person_id, disease, product_code, category, ordinal,"
                                + " number, given_at, given_on, interval_days, interval_short,"
                                + " weak_immunity, lot_id, lot_text, vial_id, site, facility_id,"
                                + " place_text, commune_code, district_code, province_code,"
                                + " session_id, subject_id, campaign_id, best_group, injector_id,"
                                + " injector_name, source, evidence, entered_by, entered_at,"
                                + " command_id) VALUES (:id, :person, :disease, :product,"
                                + " :category, :ordinal, :number, :givenAt, :givenOn, :interval,"
                                + " :short, :weak, :lot, :lotText, :vial, :site, :facility,"
                                + " :placeText, :commune, :district, :province, :session, :subject,"
                                + " :campaign, :group, :injector, :injectorName, :source,"
                                + " :evidence, :by, :now, :command)")
                .param("id", id)
                .param("person", entry.person().value())
                .param("disease", disease)
                .param("product", entry.product())
                .param("category", as.place().category().name())
                .param("ordinal", as.place().ordinal())
                .param("number", as.number())
                .param("givenAt", Timestamp.from(entry.givenAt()))
                .param("givenOn", entry.givenOn())
                .param("interval", as.intervalDays())
                .param("short", as.tooShort())
                .param("weak", as.given().weakImmunity())
                .param("lot", entry.lot())
                .param("lotText", entry.lotText())
                .param("vial", entry.vial())
                .param("site", entry.site())
                .param("facility", entry.facility())
                .param("placeText", entry.placeText())
                .param("commune", entry.place().commune().value())
                .param("district", entry.place().district().map(UnitCode::value).orElse(null))
                .param("province", entry.place().province().map(UnitCode::value).orElse(null))
                .param("session", entry.session())
                .param("subject", entry.subject())
                .param("campaign", entry.campaign())
                .param("group", entry.bestGroup())
                .param("injector", entry.injector())
                .param("injectorName", entry.injectorName())
                .param("source", entry.source().name())
                .param("evidence", entry.evidence())
                .param("by", by)
                .param("now", Timestamp.from(now))
                .param("command", entry.command())
                .update();
    }

    /**
     * Writes the numbers that changed. When doses move up, the last one goes first, and the first
     * one when they move down: the unique key on numbers holds after every single row.
     *
     * @return the doses that got other numbers
     */
    Set<DoseId> renumber(List<Kept> before, Numbering after, boolean up) {
        Comparator<Numbered> byNumber = Comparator.comparingInt(Numbered::number);
        List<Numbered> moved =
                after.doses().stream()
                        .filter(each -> before.stream().anyMatch(kept -> moves(kept, each)))
                        .sorted(up ? byNumber.reversed() : byNumber)
                        .toList();
        moved.forEach(this::number);
        return moved.stream()
                .map(each -> new DoseId(each.given().id()))
                .collect(Collectors.toSet());
    }

    private static boolean moves(Kept kept, Numbered as) {
        return kept.given().id().equals(as.given().id()) && !same(kept.view(), as);
    }

    private static boolean same(DoseView view, Numbered as) {
        return view.number() == as.number()
                && view.category() == as.place().category()
                && view.ordinal() == as.place().ordinal()
                && view.intervalShort() == as.tooShort()
                && view.intervalDays().equals(Optional.ofNullable(as.intervalDays()));
    }

    private void number(Numbered as) {
        jdbc.sql(
                        "UPDATE dose SET category = :category, ordinal = :ordinal, number = :number,"
                                + " interval_days = :interval, interval_short = :short"
                                + " WHERE id = :id")
                .param("category", as.place().category().name())
                .param("ordinal", as.place().ordinal())
                .param("number", as.number())
                .param("interval", as.intervalDays())
                .param("short", as.tooShort())
                .param("id", as.given().id())
                .update();
    }

    void undo(UUID id, UUID by, String reason, Instant now) {
        jdbc.sql(
                        "UPDATE dose SET voided_at = :now, voided_by = :by, void_reason = :reason"
                                + " WHERE id = :id AND voided_at IS NULL")
                .param("now", Timestamp.from(now))
                .param("by", by)
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    private static Kept kept(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        DoseView view = view(row, id);
        return new Kept(
                view,
                row.getString("disease"),
                row.getObject("command_id", UUID.class),
                new Given(
                        id,
                        view.product(),
                        view.givenOn(),
                        row.getString("province_code"),
                        row.getBoolean("weak_immunity")),
                row.getObject("vial_id", UUID.class),
                row.getInt("version_no"));
    }

    private static DoseView view(ResultSet row, UUID id) throws SQLException {
        return new DoseView(
                new DoseId(id),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("product_code"),
                Optional.ofNullable(row.getString("lot_number")),
                DoseCategory.valueOf(row.getString("category")),
                row.getInt("ordinal"),
                row.getInt("number"),
                row.getTimestamp("given_at").toInstant(),
                row.getObject("given_on", LocalDate.class),
                Optional.ofNullable(row.getObject("interval_days", Integer.class)),
                row.getBoolean("interval_short"),
                Optional.ofNullable(row.getString("site")).map(InjectionSite::valueOf),
                Optional.ofNullable(row.getObject("facility_id", UUID.class)),
                Optional.ofNullable(row.getObject("session_id", UUID.class)),
                Optional.ofNullable(row.getString("place_text")),
                row.getString("injector_name"),
                DoseSource.valueOf(row.getString("source")),
                Optional.ofNullable(row.getObject("entered_by", UUID.class)).map(StaffId::new),
                row.getTimestamp("entered_at").toInstant(),
                row.getTimestamp("voided_at") != null);
    }
}

package vn.tram.certificates.papers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.certificates.CertificateView;
import vn.tram.doses.DoseCategory;
import vn.tram.kernel.NationalId;
import vn.tram.kernel.PhoneNumber;
import vn.tram.kernel.UnitCode;

/** Reads what papers say beside the certificate itself, for many certificates at once. */
@Component
class PaperSource {

    private final JdbcClient jdbc;

    PaperSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As recorded now; name and birth date are those of the certificate. */
    record Person(
            UUID id,
            Optional<NationalId> idNumber,
            Optional<PhoneNumber> phone,
            String nationality,
            String hamlet,
            String addressLine,
            UnitCode commune) {}

    /**
     * A dose that counts.
     *
     * @param number among all doses of the disease
     */
    record Given(
            UUID id,
            UUID person,
            String disease,
            DoseCategory category,
            int ordinal,
            int number,
            LocalDate on,
            String product,
            Optional<String> lot,
            Optional<UUID> facility,
            Optional<String> placeText) {}

    Map<UUID, Person> people(List<CertificateView> certificates) {
        return jdbc
                .sql(
                        "SELECT id, id_number, id_kind, phone, nationality, hamlet, address_line,"
                                + " commune_code FROM person WHERE id IN (:ids)")
                .param("ids", ids(certificates))
                .query((row, n) -> person(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** By person, oldest first. */
    Map<UUID, List<Given>> doses(List<CertificateView> certificates) {
        return jdbc
                .sql(
                        "SELECT d.id, d.person_id, d.disease, d.category, d.ordinal, d.number,"
                                + " d.given_on, d.product_code, COALESCE(l.lot_number, d.lot_text) lot,"
                                + " d.facility_id, d.place_text FROM dose d"
                                + " LEFT JOIN vaccine_lot l ON l.id = d.lot_id"
                                + " WHERE d.person_id IN (:ids) AND d.voided_at IS NULL"
                                + " ORDER BY d.person_id, d.number")
                .param("ids", ids(certificates))
                .query((row, n) -> given(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Given::person));
    }

    private static List<UUID> ids(List<CertificateView> certificates) {
        return certificates.stream().map(each -> each.person().value()).distinct().toList();
    }

    private static Person person(ResultSet row) throws SQLException {
        String kind = row.getString("id_kind");
        return new Person(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getString("id_number"))
                        .map(number -> new NationalId(number, NationalId.Kind.valueOf(kind))),
                Optional.ofNullable(row.getString("phone")).map(PhoneNumber::new),
                row.getString("nationality"),
                text(row.getString("hamlet")),
                text(row.getString("address_line")),
                UnitCode.of(row.getString("commune_code")));
    }

    private static Given given(ResultSet row) throws SQLException {
        return new Given(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("disease"),
                DoseCategory.valueOf(row.getString("category")),
                row.getInt("ordinal"),
                row.getInt("number"),
                row.getObject("given_on", LocalDate.class),
                row.getString("product_code"),
                Optional.ofNullable(row.getString("lot")),
                Optional.ofNullable(row.getObject("facility_id", UUID.class)),
                Optional.ofNullable(row.getString("place_text")));
    }

    private static String text(String stored) {
        return stored == null ? "" : stored;
    }
}

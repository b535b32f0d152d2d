package vn.tram.people.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.PersonName;
import vn.tram.kernel.PhoneNumber;
import vn.tram.kernel.UnitCode;
import vn.tram.people.OwnRecords;
import vn.tram.people.PersonId;
import vn.tram.people.PersonRead;

@Service
class OwnRecordService implements OwnRecords {

    static final String OPENED_BY_OWNER = "person.opened-by-owner";

    /** A phone serves five people; more than this many rows are nobody's family. */
    private static final int MOST_ON_A_PHONE = 200;

    private final JdbcClient jdbc;
    private final AuditLog audit;

    OwnRecordService(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    private record Known(PersonId id, String name, String nameKey, BirthDate birth) {}

    @Override
    public Optional<PersonId> find(PersonName name, BirthDate birth, PhoneNumber phone) {
        List<Known> fitting =
                onPhone(phone).stream()
                        .filter(known -> known.nameKey().equals(name.searchKey()))
                        .filter(known -> fits(birth, known.birth()))
                        .toList();
        return only(fitting, known -> true)
                .or(() -> only(fitting, known -> sameSpelling(name.value(), known.name())))
                .map(Known::id);
    }

    private static Optional<Known> only(List<Known> of, Predicate<Known> better) {
        List<Known> left = of.stream().filter(better).toList();
        return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
    }

    private static boolean sameSpelling(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    /** Told at least as exactly as it is known, and not another day. */
    private static boolean fits(BirthDate told, BirthDate known) {
        return switch (known.precision()) {
            case YMD -> told.equals(known);
            case YM ->
                    told.precision() != BirthDate.Precision.Y
                            && told.storedDate().withDayOfMonth(1).equals(known.storedDate());
            case Y -> told.year() == known.year();
        };
    }

    private List<Known> onPhone(PhoneNumber phone) {
        return jdbc.sql(
                        "SELECT id, name, name_key, birth_date, birth_precision FROM person"
                                + " WHERE phone = :phone AND merged_into IS NULL"
                                + " UNION SELECT id, name, name_key, birth_date, birth_precision FROM person"
                                + " WHERE guardian_phone = :phone AND merged_into IS NULL LIMIT :most")
                .param("phone", phone.e164())
                .param("most", MOST_ON_A_PHONE)
                .query(
                        (row, n) ->
                                new Known(
                                        id(row),
                                        row.getString("name"),
                                        row.getString("name_key"),
                                        birth(row)))
                .list();
    }

    @Override
    public Optional<PhoneNumber> phone(PersonId person) {
        return jdbc.sql(
                        "SELECT COALESCE(phone, guardian_phone) FROM person WHERE id = :id"
                                + " AND COALESCE(phone, guardian_phone) IS NOT NULL")
                .param("id", person.value())
                .query(String.class)
                .optional()
                .map(PhoneNumber::new);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void opened(PersonId person) {
        of(person)
                .ifPresent(
                        found ->
                                audit.record(
                                        AuditEvent.bySystem(OPENED_BY_OWNER)
                                                .about(found.id().value())
                                                .in(found.commune())));
    }

    @Override
    public Optional<OwnRecord> of(PersonId person) {
        return jdbc.sql(
                        "SELECT p.id, p.name, p.birth_date, p.birth_precision, p.commune_code, p.identity_state"
                                + " FROM person known JOIN person p ON p.id = COALESCE(known.merged_into, known.id)"
                                + " WHERE known.id = :id")
                .param("id", person.value())
                .query(
                        (row, n) ->
                                new OwnRecord(
                                        id(row),
                                        row.getString("name"),
                                        birth(row),
                                        UnitCode.of(row.getString("commune_code")),
                                        row.getString("identity_state")))
                .optional();
    }

    @Override
    public List<PersonRead> reads(PersonId person, int limit) {
        return audit.ofSubject(person.value(), Optional.empty(), Math.min(limit, MOST)).stream()
                .map(AuditedReads::read)
                .toList();
    }

    private static PersonId id(ResultSet row) throws SQLException {
        return new PersonId(row.getObject("id", UUID.class));
    }

    private static BirthDate birth(ResultSet row) throws SQLException {
        return StoredValues.birth(
                row.getObject("birth_date", LocalDate.class), row.getString("birth_precision"));
    }
}

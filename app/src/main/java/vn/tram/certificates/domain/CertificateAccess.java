package vn.tram.certificates.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.directory.Divisions;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;

/**
 * Who may see and decide about certificates: by the place of the dose, and by where the person
 * lives, in today's division or the one of three levels, which ended on 30 June 2025 (Law
 * 72/2025/QH15).
 */
@Component
class CertificateAccess {

    static final Set<Role> READERS =
            EnumSet.of(Role.STATION, Role.IDENTITY, Role.COMMUNE, Role.DISTRICT, Role.PROVINCE);

    private final JdbcClient jdbc;
    private final Divisions divisions;

    CertificateAccess(JdbcClient jdbc, Divisions divisions) {
        this.jdbc = jdbc;
        this.divisions = divisions;
    }

    boolean maySee(Certificate certificate, Actor actor) {
        return may(READERS, certificate, actor);
    }

    boolean may(Set<Role> roles, Certificate certificate, Actor actor) {
        return Stream.concat(
                        doses(certificate.facts().dose()).stream(),
                        homes(certificate.facts().person()).stream())
                .anyMatch(place -> covers(roles, place, actor));
    }

    /** Over the person's home: all certificates of theirs. */
    boolean maySee(UUID person, Actor actor) {
        return homes(person).stream().anyMatch(place -> covers(READERS, place, actor));
    }

    /** Over the place of the dose: this one, and not what the person was given elsewhere. */
    boolean maySeeDose(UUID dose, Actor actor) {
        return doses(dose).stream().anyMatch(place -> covers(READERS, place, actor));
    }

    static boolean covers(Set<Role> roles, CasePlace place, Actor actor) {
        return roles.stream().anyMatch(role -> Rights.allows(actor, role, place));
    }

    private List<CasePlace> homes(UUID person) {
        return jdbc.sql("SELECT commune_code FROM person WHERE id = :id")
                .param("id", person)
                .query(String.class)
                .optional()
                .map(UnitCode::of)
                .map(divisions::places)
                .orElseGet(List::of);
    }

    private List<CasePlace> doses(UUID dose) {
        return jdbc.sql(
                        "SELECT commune_code, district_code, province_code, facility_id FROM dose"
                                + " WHERE id = :id")
                .param("id", dose)
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
                .list();
    }
}

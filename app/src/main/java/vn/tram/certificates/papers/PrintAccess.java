package vn.tram.certificates.papers;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.certificates.CertificateView;
import vn.tram.directory.Divisions;
import vn.tram.kernel.UnitCode;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.Sessions;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;

/** Who prints: the station that gave the dose or cares for the person, and its province. */
@Component
class PrintAccess {

    private static final Set<Role> PRINTERS = EnumSet.of(Role.STATION, Role.PROVINCE);

    private final JdbcClient jdbc;
    private final Divisions divisions;
    private final Sessions sessions;

    PrintAccess(JdbcClient jdbc, Divisions divisions, Sessions sessions) {
        this.jdbc = jdbc;
        this.divisions = divisions;
        this.sessions = sessions;
    }

    boolean mayPrint(CertificateView certificate, Actor actor) {
        return Stream.concat(
                        doses(certificate.dose().value()).stream(),
                        homes(certificate.person().value()).stream())
                .anyMatch(place -> covers(place, actor));
    }

    boolean mayPrint(SessionId session, Actor actor) {
        return sessions.byId(session, actor)
                .filter(seen -> covers(seen.place(), actor))
                .isPresent();
    }

    private static boolean covers(CasePlace place, Actor actor) {
        return PRINTERS.stream().anyMatch(role -> Rights.allows(actor, role, place));
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

    private List<CasePlace> homes(UUID person) {
        return jdbc.sql("SELECT commune_code FROM person WHERE id = :id")
                .param("id", person)
                .query(String.class)
                .optional()
                .map(UnitCode::of)
                .map(divisions::places)
                .orElseGet(List::of);
    }
}

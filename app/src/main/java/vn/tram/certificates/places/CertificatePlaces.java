package vn.tram.certificates.places;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.directory.Divisions;
import vn.tram.doses.DoseId;
import vn.tram.doses.Doses;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.CasePlace;

/**
 * Where a certificate belongs: the place of its dose, and where the person lives, in today's
 * division or the one of three levels, which ended on 30 June 2025 (Law 72/2025/QH15).
 */
@Component
public class CertificatePlaces {

    private final JdbcClient jdbc;
    private final Doses doses;
    private final Divisions divisions;

    CertificatePlaces(JdbcClient jdbc, Doses doses, Divisions divisions) {
        this.jdbc = jdbc;
        this.doses = doses;
        this.divisions = divisions;
    }

    /** Either of them opens the certificate. */
    public Stream<CasePlace> of(UUID dose, UUID person) {
        return Stream.concat(ofDose(dose), ofHome(person));
    }

    public Stream<CasePlace> ofDose(UUID dose) {
        return doses.placeOf(new DoseId(dose)).stream();
    }

    public Stream<CasePlace> ofHome(UUID person) {
        return jdbc
                .sql("SELECT commune_code FROM person WHERE id = :id")
                .param("id", person)
                .query(String.class)
                .optional()
                .map(UnitCode::of)
                .map(divisions::places)
                .orElseGet(List::of)
                .stream();
    }
}

package vn.tram.doses.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.kernel.UnitCode;
import vn.tram.kernel.UnitLevel;
import vn.tram.people.PersonId;
import vn.tram.staff.CasePlace;

/**
 * Where people live, in today's division or, for the code of a commune that no longer is, in the
 * one of three levels, which ended on 30 June 2025 (Law 72/2025/QH15).
 */
@Component
class PersonHomes {

    private static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);

    private final JdbcClient jdbc;
    private final AdministrativeUnits units;
    private final Clock clock;

    PersonHomes(JdbcClient jdbc, AdministrativeUnits units, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.clock = clock;
    }

    Optional<CasePlace> of(PersonId person) {
        return jdbc.sql("SELECT commune_code FROM person WHERE id = :id")
                .param("id", person.value())
                .query(String.class)
                .optional()
                .map(UnitCode::of)
                .map(this::place);
    }

    CasePlace place(UnitCode commune) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Entry.ZONE);
        List<AdministrativeUnit> now = units.ancestry(commune, today);
        List<AdministrativeUnit> upwards =
                now.isEmpty() ? units.ancestry(commune, LAST_DAY_OF_DISTRICTS) : now;
        return new CasePlace(
                commune,
                code(upwards, UnitLevel.DISTRICT),
                code(upwards, UnitLevel.PROVINCE),
                Optional.empty());
    }

    private static Optional<UnitCode> code(List<AdministrativeUnit> upwards, UnitLevel level) {
        return upwards.stream()
                .filter(unit -> unit.level() == level)
                .map(AdministrativeUnit::code)
                .findFirst();
    }
}

package vn.tram.doses.domain;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.directory.Divisions;
import vn.tram.kernel.UnitCode;
import vn.tram.people.PersonId;
import vn.tram.staff.CasePlace;

/** Where people live, as their commune lies now or lay last. */
@Component
class PersonHomes {

    private final JdbcClient jdbc;
    private final Divisions divisions;

    PersonHomes(JdbcClient jdbc, Divisions divisions) {
        this.jdbc = jdbc;
        this.divisions = divisions;
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
        return divisions.place(commune);
    }
}

package vn.tram.lists.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.kernel.UnitCode;
import vn.tram.kernel.UnitLevel;
import vn.tram.lists.intake.CommuneResolver;

/** Reads and writes the communes of a list's rows, in the division of the list's day. */
@Component
class CommuneNames {

    private final AdministrativeUnits units;

    CommuneNames(AdministrativeUnits units) {
        this.units = units;
    }

    CommuneResolver reader(SubjectList list) {
        UnitCode province = list.place().province().orElseThrow();
        return text ->
                units.named(text, province, list.eventDate())
                        .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                        .map(AdministrativeUnit::code);
    }

    /**
     * From a code to the name that people write. The code stays where the name would be read back
     * as another commune, as where two of a province share it.
     */
    UnaryOperator<String> writer(SubjectList list) {
        CommuneResolver reader = reader(list);
        Map<String, String> written = new HashMap<>();
        return code -> written.computeIfAbsent(code, unknown -> write(unknown, list, reader));
    }

    private String write(String code, SubjectList list, CommuneResolver reader) {
        UnitCode commune = UnitCode.of(code);
        Optional<String> name = units.at(commune, list.eventDate()).map(AdministrativeUnit::name);
        return name.filter(text -> reader.resolve(text).filter(commune::equals).isPresent())
                .orElse(code);
    }
}

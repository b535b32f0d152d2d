package vn.tram.directory.domain;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.UnitAncestry;

/** Tells the administration of rights what lies below a unit. */
@Component
class DirectoryUnitAncestry implements UnitAncestry {

    private final AdministrativeUnits units;

    DirectoryUnitAncestry(AdministrativeUnits units) {
        this.units = units;
    }

    @Override
    public boolean covers(UnitCode unit, UnitCode below, LocalDate day) {
        return units.within(below, unit, day);
    }
}

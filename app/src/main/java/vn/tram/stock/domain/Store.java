package vn.tram.stock.domain;

import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Right;
import vn.tram.stock.ColdRange;
import vn.tram.stock.StoreKind;

/** A store as it stands in its table. */
record Store(
        UUID id,
        StoreKind kind,
        String name,
        Optional<UnitCode> unit,
        Optional<UUID> facility,
        Optional<UUID> suppliedFrom,
        ColdRange range,
        Optional<UnitCode> commune,
        Optional<UnitCode> district,
        Optional<UnitCode> province) {

    /** Whether a right reaches this store: its unit or one above, and its facility. */
    boolean within(Right right) {
        boolean unitCovers = right.unit().map(this::liesIn).orElse(true);
        return unitCovers
                && right.facility().map(id -> facility.filter(id::equals).isPresent()).orElse(true);
    }

    boolean liesIn(UnitCode scope) {
        return commune.filter(scope::equals).isPresent()
                || district.filter(scope::equals).isPresent()
                || province.filter(scope::equals).isPresent();
    }

    /** The lowest unit it lies in, for the audit. */
    UnitCode place() {
        return commune.or(() -> district).or(() -> province).orElseThrow();
    }
}

package vn.tram.stock;

import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.UnitCode;

/**
 * A store.
 *
 * @param unit of a province's or district's store
 * @param facility where it stands; of a session, who holds it
 * @param place the lowest unit it lies in
 */
public record StoreView(
        StoreId id,
        StoreKind kind,
        String name,
        Optional<UnitCode> unit,
        Optional<UUID> facility,
        ColdRange range,
        UnitCode place) {}

package vn.tram.stock.domain;

import java.util.UUID;
import vn.tram.staff.StaffId;
import vn.tram.stock.MovementKind;

/**
 * A line of the ledger to be written. Places that are not named are the road, where there is a
 * transfer, and the world outside otherwise.
 */
record Movement(
        UUID id,
        MovementKind kind,
        UUID lot,
        int doses,
        UUID fromStore,
        UUID toStore,
        UUID fromVial,
        UUID toVial,
        UUID session,
        UUID transfer,
        String reason,
        String note,
        UUID by) {

    static Movement of(UUID id, MovementKind kind, UUID lot, int doses, StaffId by) {
        return new Movement(
                id, kind, lot, doses, null, null, null, null, null, null, null, "", by.value());
    }

    Movement fromStore(UUID store) {
        return new Movement(
                id, kind, lot, doses, store, toStore, fromVial, toVial, session, transfer, reason,
                note, by);
    }

    Movement toStore(UUID store) {
        return new Movement(
                id, kind, lot, doses, fromStore, store, fromVial, toVial, session, transfer, reason,
                note, by);
    }

    Movement fromVial(UUID vial) {
        return new Movement(
                id, kind, lot, doses, fromStore, toStore, vial, toVial, session, transfer, reason,
                note, by);
    }

    Movement toVial(UUID vial) {
        return new Movement(
                id, kind, lot, doses, fromStore, toStore, fromVial, vial, session, transfer, reason,
                note, by);
    }

    Movement in(UUID ofSession) {
        return new Movement(
                id, kind, lot, doses, fromStore, toStore, fromVial, toVial, ofSession, transfer,
                reason, note, by);
    }

    Movement on(UUID ofTransfer) {
        return new Movement(
                id,
                kind,
                lot,
                doses,
                fromStore,
                toStore,
                fromVial,
                toVial,
                session,
                ofTransfer,
                reason,
                note,
                by);
    }

    Movement because(String code, String words) {
        return new Movement(
                id, kind, lot, doses, fromStore, toStore, fromVial, toVial, session, transfer, code,
                words, by);
    }
}

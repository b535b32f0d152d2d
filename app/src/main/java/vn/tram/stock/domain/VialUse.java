package vn.tram.stock.domain;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.staff.Actor;
import vn.tram.stock.MovementKind;
import vn.tram.stock.SessionStock.WasteReason;
import vn.tram.stock.StockRefusal.Plain;
import vn.tram.stock.VialId;
import vn.tram.stock.domain.VialStore.State;

/** What happens to an opened vial, in the caller's transaction. */
@Component
class VialUse {

    private static final String CORRECTED = "đính chính số lô của mũi tiêm";

    private final VialStore vials;
    private final Ledger ledger;
    private final Held held;
    private final JdbcClient jdbc;
    private final Clock clock;

    VialUse(VialStore vials, Ledger ledger, Held held, JdbcClient jdbc, Clock clock) {
        this.vials = vials;
        this.ledger = ledger;
        this.held = held;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Outcome<Void> use(UUID session, UUID vial, UUID dose, Actor by) {
        Instant now = clock.instant();
        if (!vials.takeDose(vial, session, now)) {
            return ledger.knows(dose)
                    ? Outcome.done()
                    : Outcome.refused(whyNot(session, vial, now));
        }
        if (!vials.writeUse(dose, vial, session, by.id(), now)) {
            vials.takeBack(vial, 1, now);
        }
        return Outcome.done();
    }

    private Plain whyNot(UUID session, UUID vial, Instant now) {
        Optional<State> found = vials.state(vial);
        if (found.isEmpty()) {
            return Plain.NOT_FOUND;
        }
        State state = found.get();
        if (!state.session().equals(session)) {
            return Plain.VIAL_ELSEWHERE;
        }
        if (held.at(state.store(), state.lot())) {
            return Plain.LOT_HELD;
        }
        Plain unusable = unusable(state, now);
        if (unusable != null) {
            return unusable;
        }
        return state.left() == 0 ? Plain.VIAL_EMPTY : Plain.NOT_NOW;
    }

    private static Plain unusable(State state, Instant now) {
        if (state.discarded()) {
            return Plain.VIAL_DISCARDED;
        }
        if (StoredTime.day(now).isAfter(state.lotExpires())) {
            return Plain.LOT_EXPIRED;
        }
        return state.discardAt().isAfter(now) ? null : Plain.VIAL_OVER_AGE;
    }

    private record Use(UUID vial, UUID lot, UUID session) {}

    Outcome<Void> undo(UUID dose, boolean intoVial, Actor by) {
        Optional<Use> found = used(dose);
        if (found.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        UUID undone = undoneId(dose);
        if (ledger.knows(undone)) {
            return Outcome.done();
        }
        return intoVial
                ? backIntoVial(undone, found.get(), by)
                : thrownAway(undone, found.get(), by);
    }

    private Optional<Use> used(UUID dose) {
        return jdbc.sql(
                        "SELECT from_vial, lot_id, session_id FROM stock_movement WHERE id = :dose AND kind = 'USED'")
                .param("dose", dose)
                .query(
                        (row, n) ->
                                new Use(
                                        row.getObject("from_vial", UUID.class),
                                        row.getObject("lot_id", UUID.class),
                                        row.getObject("session_id", UUID.class)))
                .optional();
    }

    /** One dose is undone once: the id of the undoing follows from that of the dose. */
    private static UUID undoneId(UUID dose) {
        return UUID.nameUUIDFromBytes(("undone " + dose).getBytes(StandardCharsets.US_ASCII));
    }

    private Outcome<Void> backIntoVial(UUID undone, Use use, Actor by) {
        Instant now = clock.instant();
        if (!vials.putBack(use.vial(), 1, now)) {
            Plain why = unusable(vials.state(use.vial()).orElseThrow(), now);
            return Outcome.refused(why == null ? Plain.NOT_NOW : why);
        }
        if (!ledger.write(undoing(undone, use, by))) {
            vials.takeBack(use.vial(), -1, now);
        }
        return Outcome.done();
    }

    private Outcome<Void> thrownAway(UUID undone, Use use, Actor by) {
        if (ledger.write(undoing(undone, use, by))) {
            ledger.book(
                    Movement.of(TimeOrderedId.next(), MovementKind.WASTED, use.lot(), 1, by.id())
                            .fromVial(use.vial())
                            .in(use.session())
                            .because(WasteReason.DRAWN_NOT_GIVEN.name(), ""));
        }
        return Outcome.done();
    }

    private static Movement undoing(UUID id, Use use, Actor by) {
        return Movement.of(id, MovementKind.UNDONE, use.lot(), 1, by.id())
                .toVial(use.vial())
                .in(use.session());
    }

    void otherLot(Collection<UUID> versions, UUID dose, UUID lot, Actor by) {
        if (ledger.knows(dose)) {
            return;
        }
        versions.stream()
                .filter(version -> !ledger.knows(undoneId(version)))
                .flatMap(version -> used(version).map(use -> new Booked(version, use)).stream())
                .findFirst()
                .ifPresent(
                        booked -> {
                            takeBack(booked, by);
                            ledger.book(
                                    Movement.of(dose, MovementKind.USED, lot, 1, by.id())
                                            .in(booked.use().session())
                                            .because(null, CORRECTED));
                        });
    }

    private record Booked(UUID dose, Use use) {}

    /** A use that names no vial was itself written by a correction and touches no place. */
    private void takeBack(Booked booked, Actor by) {
        UUID undone = undoneId(booked.dose());
        if (booked.use().vial() == null) {
            ledger.write(undoing(undone, booked.use(), by));
        } else {
            thrownAway(undone, booked.use(), by);
        }
    }

    Outcome<Void> gain(VialId vial, int doses, UUID command, Actor by) {
        Instant now = clock.instant();
        Optional<State> found = vials.lock(vial.value());
        if (found.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        if (ledger.knows(command)) {
            return Outcome.done();
        }
        State state = found.get();
        if (doses < 1 || doses > Math.max(1, vialSize(vial.value()) / 2)) {
            return Outcome.refused(Plain.AMOUNT);
        }
        Plain unusable = unusable(state, now);
        if (unusable != null) {
            return Outcome.refused(unusable);
        }
        vials.grow(vial.value(), doses);
        vials.putBack(vial.value(), doses, now);
        ledger.book(
                Movement.of(command, MovementKind.GAINED, state.lot(), doses, by.id())
                        .toVial(vial.value())
                        .in(state.session()));
        return Outcome.done();
    }

    private int vialSize(UUID vial) {
        return vials.byId(vial).orElseThrow().lot().dosesPerVial();
    }

    Outcome<Void> discard(VialId vial, WasteReason reason, String note, UUID command, Actor by) {
        Optional<State> found = vials.lock(vial.value());
        if (found.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        if (ledger.knows(command)) {
            return Outcome.done();
        }
        State state = found.get();
        if (state.closed()) {
            return Outcome.refused(state.discarded() ? Plain.VIAL_DISCARDED : Plain.VIAL_EMPTY);
        }
        vials.throwAway(vial.value(), clock.instant());
        ledger.book(
                Movement.of(command, MovementKind.WASTED, state.lot(), state.left(), by.id())
                        .fromVial(vial.value())
                        .in(state.session())
                        .because(reason.name(), note));
        return Outcome.done();
    }
}

package vn.tram.stock;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/**
 * Vaccine on its way, with the form of issue and the form of receipt (TT 34/2018 Annex I: vaccine,
 * maker, registration, lot, expiry, vials and doses, diluent, vial monitor, freeze indicator,
 * temperature, when, from whom, to whom). What is on the road is in no store, and never lost: it
 * arrives, comes back, or is written off on the spot.
 */
public interface Transfers {

    int MINUTES_MIN = 10;
    int MINUTES_MAX = 2_000;
    int SENDER_MAX = 200;

    /**
     * @param id made by the screen before it is sent: the same sending is booked once
     * @param vvm stage of the vial monitor, 1 to 4; empty where the vials have none
     */
    record Sending(
            UUID id,
            UUID allocation,
            LotId lot,
            int vials,
            BigDecimal celsius,
            Optional<Integer> vvm) {}

    /**
     * What the receiver reads and counts.
     *
     * @param lotNumber as it stands on the box
     * @param expiresOn as it stands on the box
     * @param vials that are there, the broken ones included
     * @param damagedVials of those: broken, or without label
     * @param minutes joint minutes of what is wrong; may be empty where nothing is
     */
    record Receipt(
            String lotNumber,
            LocalDate expiresOn,
            int vials,
            int damagedVials,
            BigDecimal celsius,
            Optional<Integer> vvm,
            FreezeIndicator freeze,
            String minutes) {}

    /**
     * A first receipt from a maker or the national store.
     *
     * @param id made by the screen before it is sent
     * @param lot registered from the paper that came with the box
     * @param vialsOnPaper what the sender's paper says
     */
    record FromOutside(
            UUID id, StoreId to, String sender, LotId lot, int vialsOnPaper, Receipt receipt) {}

    /**
     * @param from empty when it came from outside
     * @param problems found on receipt
     * @param keptDoses of what came back: fit to be used
     */
    record TransferView(
            TransferId id,
            String code,
            Optional<UUID> allocation,
            Optional<StoreId> from,
            String fromName,
            StoreId to,
            String toName,
            ColdRange range,
            LotView lot,
            int doses,
            TransferState state,
            Instant sentAt,
            String sentBy,
            Optional<BigDecimal> sentCelsius,
            Optional<Integer> sentVvm,
            Optional<Instant> settledAt,
            Optional<String> settledBy,
            Optional<BigDecimal> arrivedCelsius,
            Optional<Integer> arrivedVvm,
            Optional<FreezeIndicator> freeze,
            Optional<Integer> arrivedDoses,
            Optional<Integer> damagedDoses,
            Set<ReceiptProblem> problems,
            String minutes,
            Optional<Integer> keptDoses) {

        public int vials() {
            return doses / lot.dosesPerVial();
        }
    }

    /**
     * Sends for an allocation, by the keeper of the store it comes from. Refused: lot held at
     * either end, expired, of another product, not enough, beyond the allocation; vial monitor or
     * temperature such that the receiver would have to refuse.
     */
    Outcome<TransferView> send(Sending sending, Actor actor);

    /** What is wrong with what the receiver found, by the rules of today. */
    Set<ReceiptProblem> problems(TransferView transfer, Receipt receipt);

    /** As {@link #problems(TransferView, Receipt)}, for a first receipt. */
    Set<ReceiptProblem> problems(FromOutside arrival);

    /**
     * Takes the vaccine into the store, by its keeper. What is broken or missing is written off
     * with the minutes. Refused where the receiver must refuse: {@link StockRefusal.MustRefuse}.
     */
    Outcome<TransferView> receive(TransferId id, Receipt receipt, Actor actor);

    /** Sends it back, with minutes. It stays on the road until the sender has it. */
    Outcome<TransferView> refuse(TransferId id, Receipt receipt, Actor actor);

    /**
     * The sender has it back. What is not fit to be used is destroyed.
     *
     * @param keptVials fit to be used
     * @param reason why the rest is not; may be empty where all is kept
     */
    Outcome<TransferView> takeBack(TransferId id, int keptVials, String reason, Actor actor);

    /** By PROVINCE into its own store. */
    Outcome<TransferView> receiveFromOutside(FromOutside arrival, Actor actor);

    /** Refuses a delivery from outside: it never comes into a store, the form is kept. */
    Outcome<TransferView> refuseFromOutside(FromOutside arrival, Actor actor);

    Optional<TransferView> byCode(String code, Actor actor);

    /** To the store or from it: what waits for somebody first, then the newest; capped. */
    List<TransferView> ofStore(StoreId store, int limit, Actor actor);

    /** Forms of a lot that the actor sees, newest first; capped. */
    List<TransferView> ofLot(LotId lot, Actor actor);
}

package vn.tram.sessions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.tram.staff.CasePlace;

/**
 * A session as a whole.
 *
 * @param code as written on papers, {@code BT-2026-0095}
 * @param place where it lies in the division of its day, with the facility that holds it
 * @param product code of the vaccine it uses
 * @param desks desk sets of reception, screening and injection
 * @param perDeskHour people a desk set can do in an hour
 * @param capacity people planned at most
 * @param scarcity mixtures that are allowed only when the same product is not to be had are open
 * @param approvedDespite signed reason for going on with a failed must-have
 * @param suspendedAt set while nobody may be injected
 * @param revision changes with every change of the session itself
 */
public record SessionView(
        SessionId id,
        String code,
        UUID campaign,
        UUID facility,
        CasePlace place,
        String placeName,
        boolean mobileSite,
        boolean obstetricCare,
        boolean anaphylaxisCare,
        LocalDate heldOn,
        Instant startsAt,
        Instant endsAt,
        String product,
        int desks,
        int perDeskHour,
        int capacity,
        boolean scarcity,
        SessionState state,
        String madeBy,
        Optional<String> approvedBy,
        Optional<Instant> approvedAt,
        Optional<String> approvedDespite,
        Optional<Instant> suspendedAt,
        Optional<String> suspendReason,
        Optional<Instant> startedAt,
        Optional<Instant> closedAt,
        Optional<String> confirmedBy,
        Optional<Instant> confirmedAt,
        int revision) {

    /** Whether nobody may be injected just now. */
    public boolean suspended() {
        return suspendedAt.isPresent();
    }
}

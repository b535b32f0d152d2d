package vn.tram.safety;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tram.staff.Actor;
import vn.tram.stock.ReceiptProblem;

/**
 * What the system itself knows of storage and practice around the dose of a case: temperatures of
 * the store, deliveries of the lot, the vial, the dose, everything that the session used. Read when
 * asked for, out of the ledger, the temperature log and the doses; nothing of it is typed. What the
 * reader may not see in stores is not there.
 */
public interface EventFindings {

    /** Days before the dose that are looked at where the lot had not come into the store later. */
    int DAYS = 30;

    /** Empty for whoever may not see the case, and for a dose that is not recorded here. */
    Optional<Findings> of(AdverseEventId id, Actor actor);

    record Findings(
            Optional<Storage> storage,
            List<Delivery> deliveries,
            Optional<Vial> vial,
            Practice practice,
            List<Used> used) {

        public Findings {
            deliveries = List.copyOf(deliveries);
            used = List.copyOf(used);
        }
    }

    /**
     * @param from first day that was looked at: the arrival of the lot, or {@link #DAYS} before
     * @param readings that were made
     * @param gaps half days that nobody read
     * @param outside readings out of the store's range
     */
    record Storage(
            String store,
            LocalDate from,
            LocalDate until,
            int readings,
            int gaps,
            List<Outside> outside) {

        public Storage {
            outside = List.copyOf(outside);
        }
    }

    record Outside(Instant at, BigDecimal celsius, String note) {}

    /**
     * The lot came into the store.
     *
     * @param celsius on arrival
     * @param vvm stage on arrival
     */
    record Delivery(
            String code,
            Instant at,
            Optional<BigDecimal> celsius,
            Optional<Integer> vvm,
            Set<ReceiptProblem> problems) {

        public Delivery {
            problems = Set.copyOf(problems);
        }
    }

    /**
     * @param discardAt until when its doses might be given
     * @param overAge the dose was given after that
     */
    record Vial(String code, Instant openedAt, Instant discardAt, boolean overAge) {}

    /**
     * @param injector name; may be empty
     * @param injected doses that the injector gave in the session
     * @param expired the lot was, on the day of the dose
     * @param intervalShort the dose came earlier than its rule
     */
    record Practice(
            String injector,
            int injected,
            boolean expired,
            Optional<LocalDate> expiresOn,
            boolean intervalShort) {}

    /**
     * A vaccine that the session of the dose used (TT 34/2018 art. 14).
     *
     * @param vaccinated doses of the lot in the session
     * @param reactions of those, how many had a reaction that was written down
     */
    record Used(String product, String lot, int vaccinated, int reactions) {}
}

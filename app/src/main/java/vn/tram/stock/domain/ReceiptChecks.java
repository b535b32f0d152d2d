package vn.tram.stock.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import vn.tram.stock.ColdRange;
import vn.tram.stock.FreezeIndicator;
import vn.tram.stock.LotNumber;
import vn.tram.stock.LotView;
import vn.tram.stock.ReceiptProblem;
import vn.tram.stock.Transfers.Receipt;

/** Compares what the receiver found with what the paper says. */
final class ReceiptChecks {

    private ReceiptChecks() {}

    /** What the comparison needs to know. */
    record Expected(LotView lot, int vials, ColdRange range, boolean held, LocalDate today) {}

    static Set<ReceiptProblem> of(Expected expected, Receipt found) {
        Set<ReceiptProblem> problems = EnumSet.noneOf(ReceiptProblem.class);
        LotView lot = expected.lot();
        mark(
                problems,
                ReceiptProblem.LOT_DIFFERS,
                LotNumber.of(found.lotNumber())
                        .filter(number -> number.value().equals(lot.number()))
                        .isEmpty());
        mark(problems, ReceiptProblem.EXPIRY_DIFFERS, !lot.expiresOn().equals(found.expiresOn()));
        mark(
                problems,
                ReceiptProblem.EXPIRED,
                expected.today().isAfter(lot.expiresOn())
                        || expected.today().isAfter(found.expiresOn()));
        mark(problems, ReceiptProblem.HELD, expected.held());
        mark(problems, ReceiptProblem.VVM, found.vvm().filter(Condition::unfit).isPresent());
        mark(
                problems,
                ReceiptProblem.FROZEN,
                found.freeze() == FreezeIndicator.FROZEN && expected.range() == ColdRange.CHILLED);
        mark(problems, ReceiptProblem.TEMPERATURE, !expected.range().holds(found.celsius()));
        mark(problems, ReceiptProblem.SURPLUS, found.vials() > expected.vials());
        mark(problems, ReceiptProblem.SHORT, found.vials() < expected.vials());
        mark(problems, ReceiptProblem.DAMAGED, found.damagedVials() > 0);
        return problems;
    }

    private static void mark(Set<ReceiptProblem> problems, ReceiptProblem one, boolean there) {
        if (there) {
            problems.add(one);
        }
    }

    static boolean mustRefuse(Set<ReceiptProblem> problems) {
        return problems.stream().anyMatch(ReceiptProblem::mustRefuse);
    }
}

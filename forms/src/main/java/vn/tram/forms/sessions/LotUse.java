package vn.tram.forms.sessions;

import java.util.Objects;
import vn.tram.forms.VietnameseCount;

/**
 * What became of the doses of one lot in a session. Issued = used + wasted + returned; what is left
 * is the difference.
 *
 * @param expiry as printed
 * @param issued doses that the session got
 * @param used doses injected
 * @param wastedOpen left in opened vials
 * @param wastedWhole broken, heated, frozen or otherwise spoilt
 * @param returned in unopened vials
 */
public record LotUse(
        String product,
        String lot,
        String expiry,
        int issued,
        int used,
        int wastedOpen,
        int wastedWhole,
        int returned) {

    public LotUse {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(lot, "lot");
        Objects.requireNonNull(expiry, "expiry");
    }

    /** Above zero: missing. Below zero: more than was issued, as with vials that held more. */
    public int difference() {
        return issued - used - wastedOpen - wastedWhole - returned;
    }

    public String issuedInTable() {
        return count(issued);
    }

    public String usedInTable() {
        return count(used);
    }

    public String wastedOpenInTable() {
        return count(wastedOpen);
    }

    public String wastedWholeInTable() {
        return count(wastedWhole);
    }

    public String returnedInTable() {
        return count(returned);
    }

    public String differenceInTable() {
        int difference = difference();
        return difference < 0
                ? "thừa " + count(-difference)
                : difference == 0 ? "0" : "thiếu " + count(difference);
    }

    private static String count(int doses) {
        return new VietnameseCount(doses).inTable();
    }
}

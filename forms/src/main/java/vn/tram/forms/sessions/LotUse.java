package vn.tram.forms.sessions;

import java.util.Objects;
import vn.tram.forms.VietnameseCount;

/**
 * What became of the doses of one lot in a session. Issued + gained = used + wasted + returned;
 * what is left over is the difference.
 *
 * @param expiry as printed
 * @param issued doses that the session got
 * @param gained drawn from vials beyond what their label says
 * @param used doses injected
 * @param wasted thrown away, whatever the reason
 * @param wastedBecause the reasons in words, such as {@code lọ mở còn lại: 6}; empty when nothing
 *     was wasted
 * @param returned in unopened vials
 */
public record LotUse(
        String product,
        String lot,
        String expiry,
        int issued,
        int gained,
        int used,
        int wasted,
        String wastedBecause,
        int returned) {

    public LotUse {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(lot, "lot");
        Objects.requireNonNull(expiry, "expiry");
        Objects.requireNonNull(wastedBecause, "wastedBecause");
    }

    /** Above zero: missing. Below zero: more than there can be. */
    public int difference() {
        return issued + gained - used - wasted - returned;
    }

    public String issuedInTable() {
        return count(issued);
    }

    public String gainedInTable() {
        return count(gained);
    }

    public String usedInTable() {
        return count(used);
    }

    public String wastedInTable() {
        return count(wasted);
    }

    public String returnedInTable() {
        return count(returned);
    }

    public String differenceInTable() {
        int difference = difference();
        if (difference == 0) {
            return "0";
        }
        return (difference > 0 ? "thiếu " : "thừa ") + count(Math.abs(difference));
    }

    private static String count(int doses) {
        return new VietnameseCount(doses).inTable();
    }
}

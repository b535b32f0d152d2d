package vn.tram.stock;

import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.Set;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/**
 * The papers of the vaccine store, computed from its forms and readings; Vietnamese only. For
 * whoever may see the form or the store. What nobody recorded, such as in what vaccine was carried
 * or which device is meant, is a line to write on. Printing is recorded.
 */
public interface StockPapers {

    /** A paper of a transfer. */
    enum Slip {
        /** What left a store. */
        ISSUE,
        /** What the receiver found, taken or refused. */
        RECEIPT,
        /** Joint minutes of what was wrong on receipt. */
        ANOMALY
    }

    /** The papers that there are of a transfer as it stands; empty where it is none. */
    Set<Slip> of(String transferCode, Actor actor);

    /** Writes the paper as PDF; the stream is not closed. */
    Outcome<Void> pdf(String transferCode, Slip slip, OutputStream out, Actor actor)
            throws IOException;

    /** The readings of a store in a month as a sheet of A4; the stream is not closed. */
    Outcome<Void> temperatures(StoreId store, YearMonth month, OutputStream out, Actor actor)
            throws IOException;
}

package vn.tram.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/**
 * Makes the identifiers of everything Trạm stores: UUID version 7, so that rows written one after
 * the other lie beside each other in the primary key.
 */
public final class TimeOrderedId {

    private TimeOrderedId() {}

    /** A new identifier, larger than every one this process made before it. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }
}

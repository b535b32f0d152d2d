package vn.tram.stock;

import java.time.Duration;

/**
 * A vaccine by its trade name.
 *
 * @param code as in rules and reports, e.g. {@code COMIRNATY}
 * @param disease code of what it protects against
 * @param antigen kept apart from the trade name: products of one antigen may follow each other
 * @param dosesPerVial usual presentation; a lot's own paper decides
 * @param openVial how long an opened vial may usually be used; a lot's own paper decides
 */
public record Product(
        String code,
        String name,
        String manufacturer,
        String disease,
        String antigen,
        Platform platform,
        int dosesPerVial,
        Duration openVial) {

    /** How the vaccine works, which some rules for boosters ask for. */
    public enum Platform {
        MRNA,
        VECTOR,
        INACTIVATED,
        PROTEIN
    }
}

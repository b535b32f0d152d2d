package vn.tram.certificates.domain;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;

/** How long a signature holds: twelve months from the day of signing (QĐ 5772/QĐ-BYT). */
final class Validity {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Period TWELVE_MONTHS = Period.ofMonths(12);

    private Validity() {}

    /**
     * The first moment at which it holds no more.
     *
     * @param latest what the key allows at most
     */
    static Instant end(Instant issuedAt, Instant latest) {
        Instant usual = issuedAt.atZone(ZONE).plus(TWELVE_MONTHS).toInstant();
        return usual.isAfter(latest) ? latest : usual;
    }
}

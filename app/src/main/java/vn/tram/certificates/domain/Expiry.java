package vn.tram.certificates.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes down that the time of certificates is over. Nobody waits for it: whoever reads a
 * certificate looks at the clock as well.
 */
@Component
class Expiry {

    private static final int STRETCH = 500;

    private final CertificateStore certificates;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Expiry(CertificateStore certificates, TransactionTemplate transactions, Clock clock) {
        this.certificates = certificates;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Goes on until nothing is over any more. */
    int sweep() {
        int swept = 0;
        int stretch;
        do {
            stretch = transactions.execute(status -> stretch(clock.instant()));
            swept += stretch;
        } while (stretch == STRETCH);
        return swept;
    }

    private int stretch(Instant now) {
        List<Certificate> over = certificates.over(now, STRETCH);
        over.forEach(each -> certificates.keep(each.expire(now).value()));
        return over.size();
    }
}

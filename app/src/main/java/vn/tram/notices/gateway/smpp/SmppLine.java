package vn.tram.notices.gateway.smpp;

import java.io.IOException;
import java.time.Duration;
import javax.net.ssl.SSLSocketFactory;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bound line to the provider: taken up when it is wanted and down, with growing pauses between
 * tries, up to a minute.
 */
final class SmppLine {

    private static final Logger log = LoggerFactory.getLogger(SmppLine.class);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final SmppSettings settings;
    private final MessageReceiverListener receipts;
    private final SSLSocketFactory trust;
    private SMPPSession session;
    private Duration pause = Duration.ZERO;
    private long notBefore = System.nanoTime();

    /**
     * @param trust whose certificates are trusted, where the line is to be TLS
     */
    SmppLine(SmppSettings settings, MessageReceiverListener receipts, SSLSocketFactory trust) {
        this.settings = settings;
        this.trust = trust;
        this.receipts = receipts;
    }

    /** A bound session, or null while the provider cannot be reached. */
    SMPPSession up() {
        if (session != null && session.getSessionState() == SessionState.BOUND_TRX) {
            return session;
        }
        if (System.nanoTime() - notBefore < 0) {
            return null;
        }
        down();
        try {
            session = bound();
            pause = Duration.ZERO;
            log.info("Bound to the SMS provider");
            return session;
        } catch (IOException | RuntimeException e) {
            down();
            grow();
            log.warn(
                    "The SMS provider cannot be reached ({}), next try in {} s",
                    e.getClass().getSimpleName(),
                    pause.toSeconds());
            return null;
        }
    }

    private SMPPSession bound() throws IOException {
        SMPPSession fresh =
                settings.tls()
                        ? new SMPPSession(new VerifiedConnections(trust, settings.timeout()))
                        : new SMPPSession();
        fresh.setEnquireLinkTimer((int) settings.enquireLink().toMillis());
        fresh.setTransactionTimer(settings.timeout().toMillis());
        fresh.setMessageReceiverListener(receipts);
        session = fresh;
        fresh.connectAndBind(
                settings.host(),
                settings.port(),
                new BindParameter(
                        BindType.BIND_TRX,
                        settings.systemId(),
                        settings.password(),
                        settings.systemType(),
                        TypeOfNumber.UNKNOWN,
                        NumberingPlanIndicator.UNKNOWN,
                        null),
                settings.timeout().toMillis());
        return fresh;
    }

    private void grow() {
        pause = pause.isZero() ? FIRST_PAUSE : pause.multipliedBy(2);
        if (pause.compareTo(LONGEST_PAUSE) > 0) {
            pause = LONGEST_PAUSE;
        }
        notBefore = System.nanoTime() + pause.toNanos();
    }

    void down() {
        if (session != null) {
            session.unbindAndClose();
            session = null;
        }
    }
}

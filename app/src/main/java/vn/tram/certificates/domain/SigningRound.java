package vn.tram.certificates.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.tram.certificates.dcc.DccContent;
import vn.tram.certificates.dcc.DccSigner;
import vn.tram.certificates.dcc.Uvci;
import vn.tram.certificates.dcc.VaccineCodeSet;
import vn.tram.certificates.domain.Certificate.Issue;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;

/**
 * Signs one stretch of what waits: claims it, signs outside of any transaction, writes all at once.
 * Killed anywhere in between, it leaves a claim that runs out, and what was signed but not written
 * was shown to nobody.
 */
@Component
class SigningRound {

    private static final Logger log = LoggerFactory.getLogger(SigningRound.class);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(2);

    /** A key that ends sooner makes no certificates that are of use. */
    private static final Duration LEAST = Duration.ofHours(1);

    private final SigningQueue queue;
    private final DccSigner signer;
    private final VaccineCodeSet codes;
    private final SigningSettings settings;
    private final Clock clock;

    SigningRound(
            SigningQueue queue,
            DccSigner signer,
            VaccineCodeSet codes,
            SigningSettings settings,
            Clock clock) {
        this.queue = queue;
        this.signer = signer;
        this.codes = codes;
        this.settings = settings;
        this.clock = clock;
    }

    /** What came of a round. */
    enum Result {
        SIGNED,
        EMPTY,
        /** The key store gives no signature now. */
        STOPPED
    }

    Result run() {
        if (!signer.canSign()) {
            return Result.STOPPED;
        }
        UUID claim = TimeOrderedId.next();
        Instant now = clock.instant();
        List<Certificate> stretch = queue.claim(claim, now);
        if (stretch.isEmpty()) {
            return Result.EMPTY;
        }
        List<Certificate> signed = new ArrayList<>();
        Optional<Period> period = latestExpiry(now).map(latest -> Period.from(now, latest));
        for (int i = 0; i < stretch.size(); i++) {
            if (period.isEmpty() || !sign(stretch.get(i), claim, period.get(), signed)) {
                queue.giveBack(stretch.subList(i, stretch.size()), claim);
                written(signed, claim);
                return Result.STOPPED;
            }
        }
        written(signed, claim);
        return Result.SIGNED;
    }

    private void written(List<Certificate> signed, UUID claim) {
        try {
            int written = queue.write(signed, claim);
            log.info("Signed {} certificates, wrote {}", signed.size(), written);
        } catch (RuntimeException e) {
            queue.giveBack(signed, claim);
            throw e;
        }
    }

    /** Empty where there is no key whose signature would hold. */
    private Optional<Instant> latestExpiry(Instant now) {
        try {
            return Optional.of(signer.latestExpiry()).filter(now.plus(LEAST)::isBefore);
        } catch (RuntimeException e) {
            log.warn("No key to sign with: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** False where the key store gives no signature; a single certificate's fault stops nobody. */
    private boolean sign(
            Certificate certificate, UUID claim, Period period, List<Certificate> signed) {
        try {
            Outcome<Certificate> issued = certificate.issue(issue(certificate, period));
            if (issued.isDone()) {
                signed.add(issued.value());
            } else {
                putOff(certificate, claim, "what was confirmed is not what stands there");
            }
            return true;
        } catch (IllegalArgumentException e) {
            putOff(certificate, claim, "its content cannot be signed");
            return true;
        } catch (RuntimeException e) {
            log.warn("Signing failed, trying again: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    private void putOff(Certificate certificate, UUID claim, String why) {
        log.error("Certificate {} is not signed: {}", certificate.id().value(), why);
        queue.failed(certificate, claim, clock.instant().plus(pause(certificate.attempts())));
    }

    /** Of everything that a round signs. */
    private record Period(Instant from, Instant until) {

        static Period from(Instant now, Instant latest) {
            // a signed text tells whole seconds
            Instant from = now.truncatedTo(ChronoUnit.SECONDS);
            return new Period(from, Validity.end(from, latest.truncatedTo(ChronoUnit.SECONDS)));
        }
    }

    private Issue issue(Certificate certificate, Period period) {
        String uvci = Uvci.next();
        DccSigner.SignedText text =
                signer.sign(content(certificate.facts(), uvci), period.from(), period.until());
        return new Issue(uvci, text.text(), text.keyId(), period.from(), period.until());
    }

    private DccContent content(Facts facts, String uvci) {
        return new DccContent(
                uvci,
                facts.name(),
                facts.birth(),
                codes.of(facts.product())
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "no code for " + facts.product()))
                        .codes(),
                facts.number(),
                facts.ofDoses(),
                facts.givenOn(),
                settings.issuer());
    }

    private static Duration pause(int failedBefore) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failedBefore, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}

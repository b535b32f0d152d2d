package vn.tram.certificates;

import java.util.Optional;
import vn.tram.doses.DoseId;

/**
 * What there is of a dose: its last certificate, why it has no current one, or both where the last
 * one was revoked.
 *
 * @param last the newest certificate of the dose, in whatever state
 * @param why empty where a certificate is current, or is being made
 */
public record DoseStanding(
        DoseId dose, Optional<CertificateView> last, Optional<NotEligible> why) {}

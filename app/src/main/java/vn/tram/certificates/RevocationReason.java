package vn.tram.certificates;

import java.util.Locale;

/**
 * Why a certificate was revoked. Verifiers are told the code and nothing else; its words are the
 * message {@code certificates.revoked.<code>}.
 */
public enum RevocationReason {
    /** The dose was entered by mistake and taken back. */
    DOSE_VOIDED(false),
    /** What was signed is not what the record says any more. */
    CORRECTED(false),
    /** The identity is not verified any more, or the record was joined to another one. */
    NOT_ELIGIBLE(false),
    /** The key that signed it was given up; another one of the same dose follows. */
    KEY_COMPROMISED(false),
    /** A decision: it should not have been issued. */
    IN_ERROR(true),
    /** A decision: obtained by fraud, or its code is in wrong hands. */
    FRAUD(true);

    private final boolean decided;

    RevocationReason(boolean decided) {
        this.decided = decided;
    }

    /** A person decides it; the others follow from the record by themselves. */
    public boolean decided() {
        return decided;
    }

    /** Stable, lower case: {@code dose-voided}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

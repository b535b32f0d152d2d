package vn.tram.certificates;

import java.util.Locale;

/**
 * Why a dose has no certificate. The words are the message {@code
 * certificates.not-eligible.<code>}. Identity: 9438/BYT-CNTT of 05/11/2021; the station's
 * confirmation: QĐ 5772/QĐ-BYT.
 */
public enum NotEligible {
    DOSE_VOID,
    /** The record was joined to another one. */
    PERSON_MERGED,
    /** The official has not signed the result of the session. */
    SESSION_OPEN,
    /** Recorded afterwards, and no second person of the station has confirmed it. */
    UNCONFIRMED,
    /** Registered without an identity number: accepted, but not certified before it is verified. */
    IDENTITY_MISSING,
    /** The number was not compared with the population database. */
    IDENTITY_OPEN,
    /** The population database contradicts the record. */
    IDENTITY_MISMATCH,
    /** A foreigner whose passport is not on record. */
    PASSPORT_MISSING,
    /** The vaccine has no code by which others would know it. */
    PRODUCT_UNCODED,
    /** The last one was revoked by a decision; only another decision issues a new one. */
    REVOKED;

    /** Stable, lower case: {@code session-open}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package vn.tram.complaints;

import java.util.Locale;

/**
 * What a complaint is about. The official list of types was not found (9458/BYT-CNTT names none);
 * these are the project's own. The words are the message {@code complaints.kind.<code>}.
 */
public enum ComplaintKind {
    /** A dose that was given is not in the record. */
    DOSE_MISSING,
    /** Name, birth date, sex or identity number are wrong. */
    PERSONAL_DATA,
    /** Vaccine, date, lot or place of a dose are wrong. */
    DOSE_DATA,
    /** A dose in the record was never given to this person. */
    EXTRA_DOSE,
    /** The certificate is missing, or says something else than the record. */
    CERTIFICATE,
    OTHER,
    /** About a facility or somebody who works there; no record is corrected. */
    FEEDBACK;

    /** Stable, lower case: {@code dose-missing}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it points at a dose in the record. */
    public boolean ofADose() {
        return this == DOSE_DATA || this == EXTRA_DOSE;
    }
}

package vn.tram.certificates.domain;

/**
 * The words of SQL by which certificates look at doses: {@code d} is the dose, {@code p} the
 * person, {@code v} the session, {@code o} the confirmation of a dose without one. One wording
 * serves the making of certificates, the signing and the checker.
 */
final class DoseFacts {

    /** What {@link #OBSTACLE} looks at beside the dose and the person. */
    static final String OF_DOSE =
            " LEFT JOIN vaccination_session v ON v.id = d.session_id"
                    + " LEFT JOIN dose_confirmation o ON o.dose_id = d.id ";

    static final String FROM = " FROM dose d JOIN person p ON p.id = d.person_id" + OF_DOSE;

    /**
     * Doses of the course as it was when the dose was given: what any antigen of the basic doses so
     * far takes. A later dose of another vaccine changes nothing about an earlier certificate.
     */
    static final String OF_DOSES =
            " IF(d.category = 'BASIC', GREATEST(d.number, COALESCE((SELECT MAX(k.doses_required)"
                    + " FROM dose b JOIN vaccine_product q ON q.code = b.product_code"
                    + " JOIN course_rule k ON k.antigen = q.antigen"
                    + " WHERE b.person_id = d.person_id AND b.disease = d.disease"
                    + " AND b.voided_at IS NULL AND b.category = 'BASIC'"
                    + " AND b.number <= d.number), 1)), d.number) ";

    /** See {@link Facts#sha256()}. */
    static final String HASH =
            " CONVERT(SHA2(CONCAT_WS(CHAR(10 USING utf8mb4), d.id, d.person_id, p.name, p.birth_date,"
                    + " p.birth_precision, d.disease, d.product_code, d.number,"
                    + OF_DOSES
                    + ", d.given_on), 256) USING ascii) ";

    /** Why the dose may not be certified: a name of {@code NotEligible}, empty where it may. */
    static final String OBSTACLE =
            " CASE WHEN d.voided_at IS NOT NULL THEN _ascii 'DOSE_VOID'"
                    + " WHEN p.merged_into IS NOT NULL THEN _ascii 'PERSON_MERGED'"
                    + " WHEN d.session_id IS NOT NULL AND (v.state IS NULL OR v.state <> 'CONFIRMED'"
                    + " OR v.confirmed_by IS NULL) THEN _ascii 'SESSION_OPEN'"
                    + " WHEN d.session_id IS NULL AND o.dose_id IS NULL THEN _ascii 'UNCONFIRMED'"
                    + " WHEN p.identity_state = 'NOT_APPLICABLE' AND (p.id_number IS NULL"
                    + " OR p.id_kind <> 'PASSPORT') THEN _ascii 'PASSPORT_MISSING'"
                    + " WHEN p.identity_state = 'MISMATCH' THEN _ascii 'IDENTITY_MISMATCH'"
                    + " WHEN p.identity_state NOT IN ('VERIFIED', 'NOT_APPLICABLE')"
                    + " THEN IF(p.id_number IS NULL, _ascii 'IDENTITY_MISSING', _ascii 'IDENTITY_OPEN')"
                    + " WHEN d.product_code NOT IN (:products) THEN _ascii 'PRODUCT_UNCODED'"
                    + " ELSE _ascii '' END ";

    private DoseFacts() {}
}

package vn.tram.certificates.dcc;

/** Why a text is no certificate; in the order in which a reader meets it. */
public enum NotReadable {
    /** More characters than any code holds. */
    TOO_LONG,
    /** It does not begin with {@code HC1:}. */
    NO_PREFIX,
    NOT_BASE45,
    NOT_ZLIB,
    /** More than a certificate ever has: made to harm. */
    UNPACKS_TOO_LARGE,
    /** Something follows where the certificate should end. */
    TRAILING_BYTES,
    /** Not well-formed, nested too deeply, or with the same key twice. */
    NOT_CBOR,
    /** Well-formed, and not a message with one signature (COSE_Sign1, tag 18). */
    NOT_SIGNED_ONCE,
    /** None, or another than ES256 and PS256. */
    UNKNOWN_ALGORITHM,
    /** No validity, or no certificate in it. */
    NO_CLAIMS,
    /** A test result or a recovery. */
    NOT_A_VACCINATION,
    /** Several entries, where a certificate has one. */
    SEVERAL_ENTRIES,
    /** A field is missing or of another kind than the schema says. */
    WRONG_FIELDS,
    /** Its signature lies more than a day ahead. */
    ISSUED_IN_THE_FUTURE
}

package vn.tram.certificates;

/** What a text from the code of a certificate is worth. The names are part of the public API. */
public enum Verdict {
    /** Signed by a known issuer, within its time, not revoked. */
    VALID,
    /** Signed by a known issuer; its time is over. It may be issued again with the same doses. */
    EXPIRED,
    /** Signed by us and called back: what it says must not be relied on. */
    REVOKED,
    /** Written like a certificate; nobody whom we trust has the key that it names. */
    UNKNOWN_ISSUER,
    /** Names the key of a known issuer, and the signature is not of that key. */
    BAD_SIGNATURE,
    /** No certificate of vaccination in the form of the EU, or one that breaks its rules. */
    NOT_A_CERTIFICATE;

    /** Whether an issuer whom we know stands for what the text says about its holder. */
    public boolean vouchedFor() {
        return this == VALID || this == EXPIRED;
    }
}

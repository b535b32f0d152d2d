package vn.tram.certificates;

/**
 * Judges the text of a certificate's code, for whoever holds it. Asks the signature first, then the
 * time, then what is known of its revocation; nothing of the text is kept or logged.
 */
public interface CertificateCheck {

    /**
     * Never fails, whatever the text is: one that cannot be read is {@link
     * Verdict#NOT_A_CERTIFICATE}.
     */
    CheckedCertificate check(String text);
}

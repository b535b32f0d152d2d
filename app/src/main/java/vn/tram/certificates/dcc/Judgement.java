package vn.tram.certificates.dcc;

/**
 * What a text turned out to be. Whether the certificate was revoked is not told here: the signature
 * knows nothing of it.
 */
public sealed interface Judgement {

    /** Signed by somebody trusted, and in force. */
    record Valid(ReadCertificate certificate) implements Judgement {}

    /** Signed by somebody trusted; it, or the signer's certificate, has ended. */
    record Expired(ReadCertificate certificate) implements Judgement {}

    /** No signer is known by its key identifier; what it says is nobody's word. */
    record UnknownIssuer(ReadCertificate certificate) implements Judgement {}

    /** Its signature is none of the signer that it names; what it says is nobody's word. */
    record BadSignature(ReadCertificate certificate) implements Judgement {}

    record NotACertificate(NotReadable reason) implements Judgement {}
}

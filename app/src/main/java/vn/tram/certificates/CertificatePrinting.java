package vn.tram.certificates;

import java.time.Instant;
import java.util.Optional;

/**
 * One file of papers that was handed out.
 *
 * @param papers certificates in the file
 * @param byName empty where the person fetched it
 */
public record CertificatePrinting(
        CertificatePapers.Kind kind, int papers, Optional<String> byName, Instant at) {}

package vn.tram.certificates;

import java.util.UUID;

/** Identifies a certificate inside Trạm; the world knows it by its UVCI. */
public record CertificateId(UUID value) {}

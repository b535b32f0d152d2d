package vn.tram.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.tram.certificates.CheckedCertificate;

/**
 * The API's answer; what is not known or not to be told is left out. Times are in UTC, dates those
 * of the certificate.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"verdict", "checkedAt", "certificate", "holder", "vaccination", "revocation"})
record VerdictJson(
        String verdict,
        String checkedAt,
        Certificate certificate,
        Holder holder,
        Vaccination vaccination,
        Revocation revocation) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Certificate(
            String uvci, String country, String issuer, String issuedAt, String expiresAt) {}

    record Holder(String name, String dateOfBirth) {}

    record Vaccination(
            String disease,
            String prophylaxis,
            String product,
            String maker,
            int doseNumber,
            int totalDoses,
            String date,
            String country) {}

    record Revocation(String revokedAt, String reason) {}

    static VerdictJson of(CheckedCertificate checked) {
        return new VerdictJson(
                checked.verdict().name(),
                time(checked.at()),
                checked.paper().map(VerdictJson::certificate).orElse(null),
                checked.holder().map(one -> new Holder(one.name(), one.birth())).orElse(null),
                checked.dose().map(VerdictJson::vaccination).orElse(null),
                checked.revocation()
                        .map(one -> new Revocation(time(one.at()), one.reason().name()))
                        .orElse(null));
    }

    private static Certificate certificate(CheckedCertificate.Paper paper) {
        return new Certificate(
                paper.uvci(),
                paper.country(),
                paper.issuer(),
                paper.issuedAt().map(VerdictJson::time).orElse(null),
                time(paper.expiresAt()));
    }

    private static Vaccination vaccination(CheckedCertificate.Dose dose) {
        return new Vaccination(
                dose.disease(),
                dose.prophylaxis(),
                dose.product(),
                dose.maker(),
                dose.number(),
                dose.of(),
                dose.on().toString(),
                dose.country());
    }

    private static String time(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}

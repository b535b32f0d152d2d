package vn.tram.forms.certificates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.tram.forms.DocumentPart;
import vn.tram.forms.DocumentTemplate;
import vn.tram.forms.PageMarks;
import vn.tram.forms.Paper;
import vn.tram.forms.PrintedCode;
import vn.tram.forms.certificates.GivenDose.Slot;

/**
 * Certificate of vaccination against COVID-19 on A4: the code, who it is, and each dose with room
 * for stamp and signature of who gave it (annex 4 of QĐ 3588/QĐ-BYT, in the form of its day).
 *
 * @param facility who issues it
 * @param doses those that count, up to the attested one, oldest first
 */
public record VaccinationCertificate(
        CertificateForm form,
        String facility,
        Holder holder,
        List<GivenDose> doses,
        Signed signed) {

    private static final String NAME = "certificates/vaccination-certificate";

    /** One certificate. */
    public static final DocumentTemplate<VaccinationCertificate> TEMPLATE =
            new DocumentTemplate<>(
                    NAME,
                    Paper.A4_HANDED_OUT,
                    certificate -> marks(),
                    certificate -> List.of(part(certificate)));

    /** Several in one file, a sheet each; at least one. */
    public static final DocumentTemplate<List<VaccinationCertificate>> BATCH =
            new DocumentTemplate<>(
                    NAME,
                    Paper.A4_HANDED_OUT,
                    certificates -> marks(),
                    certificates ->
                            certificates.stream().map(VaccinationCertificate::part).toList());

    public VaccinationCertificate {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(facility, "facility");
        Objects.requireNonNull(holder, "holder");
        doses = List.copyOf(doses);
        Objects.requireNonNull(signed, "signed");
        if (doses.stream().filter(GivenDose::attested).count() != 1) {
            throw new IllegalArgumentException("a certificate attests one dose");
        }
        if (doses.stream().map(GivenDose::slot).distinct().count() != doses.size()) {
            throw new IllegalArgumentException("two doses in one row");
        }
    }

    /** A row of the form, with its dose where it was given. */
    public record Row(Slot slot, Optional<GivenDose> dose) {

        public boolean attested() {
            return dose.filter(GivenDose::attested).isPresent();
        }
    }

    /** The rows of the form, and one more for each dose that has none there. */
    public List<Row> rows() {
        Map<Slot, Row> rows = new LinkedHashMap<>();
        form.rows().forEach(slot -> rows.put(slot, new Row(slot, Optional.empty())));
        doses.forEach(dose -> rows.put(dose.slot(), new Row(dose.slot(), Optional.of(dose))));
        return new ArrayList<>(rows.values());
    }

    public String source() {
        return form.source();
    }

    public String css() {
        return form == CertificateForm.TWO_ROWS ? "two" : "seven";
    }

    public PrintedCode code() {
        return signed.code();
    }

    private static DocumentPart part(VaccinationCertificate certificate) {
        return new DocumentPart.Text(NAME, certificate, List.of(certificate.code()));
    }

    private static PageMarks marks() {
        return new PageMarks("Giấy xác nhận đã tiêm vắc xin COVID-19", "", "");
    }
}

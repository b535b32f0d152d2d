package vn.tram.certificates.papers;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.certificates.CertificatePapers.Kind;
import vn.tram.certificates.CertificateView;
import vn.tram.certificates.dcc.DccPicture;
import vn.tram.certificates.dcc.IcaoName;
import vn.tram.certificates.papers.PaperSource.Given;
import vn.tram.doses.DoseCategory;
import vn.tram.forms.DocumentSection;
import vn.tram.forms.PrintedCode;
import vn.tram.forms.PrintedLetters;
import vn.tram.forms.certificates.CertificateForm;
import vn.tram.forms.certificates.GivenDose;
import vn.tram.forms.certificates.GivenDose.Category;
import vn.tram.forms.certificates.GivenDose.Slot;
import vn.tram.forms.certificates.Holder;
import vn.tram.forms.certificates.PhoneCard;
import vn.tram.forms.certificates.Signed;
import vn.tram.forms.certificates.VaccinationCertificate;
import vn.tram.forms.certificates.VaccinePassport;
import vn.tram.forms.certificates.VaccinePassport.Both;
import vn.tram.forms.certificates.WalletCard;
import vn.tram.kernel.NationalId;
import vn.tram.kernel.PhoneNumber;

/** Puts certificates into the forms of their papers. */
@Component
class PaperLayout {

    private final CertificatePaperWords words;

    PaperLayout(CertificatePaperWords words) {
        this.words = words;
    }

    /** Whether numbers of identity papers and phones are whole. */
    enum Numbers {
        WHOLE,
        MASKED
    }

    /**
     * All in one section.
     *
     * @param papers at least one
     */
    DocumentSection<?> section(Kind kind, List<CertificatePaper> papers, Numbers numbers) {
        return switch (kind) {
            case CERTIFICATE ->
                    new DocumentSection<>(
                            VaccinationCertificate.BATCH,
                            papers.stream().map(paper -> certificate(paper, numbers)).toList());
            case PASSPORT ->
                    new DocumentSection<>(
                            VaccinePassport.BATCH, papers.stream().map(this::passport).toList());
            case CARD ->
                    new DocumentSection<>(
                            WalletCard.TEMPLATE, papers.stream().map(this::card).toList());
            case PICTURE ->
                    new DocumentSection<>(
                            PhoneCard.TEMPLATE, papers.stream().map(this::phone).toList());
        };
    }

    private VaccinationCertificate certificate(CertificatePaper paper, Numbers numbers) {
        List<GivenDose> doses = doses(paper);
        return new VaccinationCertificate(
                CertificateForm.of(
                        paper.certificate().givenOn(),
                        doses.stream().map(GivenDose::slot).toList()),
                words.place(paper.attested()),
                holder(paper, numbers),
                doses,
                signed(paper));
    }

    private VaccinePassport passport(CertificatePaper paper) {
        CertificateView certificate = paper.certificate();
        Given dose = paper.attested();
        return new VaccinePassport(
                name(certificate),
                certificate.birth().display(),
                CertificatePaperWords.country(paper.person().nationality()),
                new Both(certificate.disease(), certificate.disease()),
                paper.doses().size(),
                CertificatePaperWords.day(certificate.givenOn()),
                doseNumber(certificate),
                words.kind(dose),
                words.product(dose),
                words.maker(dose),
                signed(paper));
    }

    private WalletCard card(CertificatePaper paper) {
        return new WalletCard(holder(paper, Numbers.MASKED), doses(paper), signed(paper));
    }

    private PhoneCard phone(CertificatePaper paper) {
        return new PhoneCard(
                holder(paper, Numbers.MASKED),
                doseNumber(paper.certificate()),
                CertificatePaperWords.day(paper.certificate().givenOn()),
                words.product(paper.attested()),
                signed(paper));
    }

    /** In Latin capitals, as its code says it beside the name, where papers lack its letters. */
    private static String name(CertificateView certificate) {
        return PrintedLetters.have(certificate.name())
                ? certificate.name()
                : IcaoName.latin(certificate.name());
    }

    private static String doseNumber(CertificateView certificate) {
        return certificate.doseNumber() + "/" + certificate.ofDoses();
    }

    private Holder holder(CertificatePaper paper, Numbers numbers) {
        boolean whole = numbers == Numbers.WHOLE;
        Optional<String> id =
                paper.person().idNumber().map(whole ? NationalId::value : NationalId::masked);
        Optional<String> phone =
                paper.person().phone().map(whole ? PhoneNumber::display : PhoneNumber::masked);
        return new Holder(
                name(paper.certificate()),
                paper.certificate().birth().display(),
                id.orElse(""),
                phone.orElse(""),
                words.address(paper.person()));
    }

    private List<GivenDose> doses(CertificatePaper paper) {
        return paper.doses().stream()
                .map(
                        dose ->
                                new GivenDose(
                                        new Slot(category(dose.category()), dose.ordinal()),
                                        CertificatePaperWords.day(dose.on()),
                                        words.product(dose),
                                        dose.lot().orElse(""),
                                        words.place(dose),
                                        paper.attested(dose)))
                .toList();
    }

    private static Category category(DoseCategory category) {
        return switch (category) {
            case BASIC -> Category.BASIC;
            case ADDITIONAL -> Category.ADDITIONAL;
            case BOOSTER -> Category.BOOSTER;
        };
    }

    private static Signed signed(CertificatePaper paper) {
        DccPicture picture = DccPicture.of(paper.issue().text());
        return new Signed(
                PrintedCode.of(picture.size(), picture::black),
                paper.issue().uvci(),
                CertificatePaperWords.day(paper.issue().issuedAt()),
                CertificatePaperWords.moment(paper.issue().expiresAt()),
                paper.certificate().confirmedBy()
                        + ", "
                        + CertificatePaperWords.moment(paper.certificate().confirmedAt()));
    }
}

package vn.tram.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import vn.tram.certificates.dcc.DccPicture;
import vn.tram.certificates.dcc.DccSigner;
import vn.tram.forms.DocumentRenderer;
import vn.tram.forms.DocumentSection;
import vn.tram.forms.DocumentTemplate;
import vn.tram.forms.PrintedCode;
import vn.tram.forms.certificates.CertificateForm;
import vn.tram.forms.certificates.GivenDose;
import vn.tram.forms.certificates.GivenDose.Category;
import vn.tram.forms.certificates.GivenDose.Slot;
import vn.tram.forms.certificates.Holder;
import vn.tram.forms.certificates.Signed;
import vn.tram.forms.certificates.VaccinationCertificate;
import vn.tram.forms.certificates.VaccinePassport;
import vn.tram.forms.certificates.VaccinePassport.Both;
import vn.tram.forms.certificates.WalletCard;

/**
 * Papers of a certificate, from the signed text to the file, by the processor time of the one
 * thread that makes them: the code, the template, the layout, the embedded fonts.
 */
final class PaperBench {

    private static final double AIM = 40;
    private static final int ROUNDS = 3;

    private final DocumentRenderer renderer;
    private final String text;
    private final Report report;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    PaperBench(ApplicationContext application, Report report) {
        Clock clock = application.getBean(Clock.class);
        Instant now = clock.instant();
        this.renderer = new DocumentRenderer(clock);
        this.text =
                application
                        .getBean(DccSigner.class)
                        .sign(CertificateBench.content(0), now, now.plus(Duration.ofDays(365)))
                        .text();
        this.report = report;
    }

    void run(int papers) throws IOException {
        each("certificate, seven rows, a file each", papers, VaccinationCertificate.TEMPLATE);
        each("vaccine passport, a file each", papers, VaccinePassport.TEMPLATE);
        each("wallet card, a file each", papers, WalletCard.TEMPLATE);
        batch(papers);
    }

    private interface Made {
        void run() throws IOException;
    }

    @SuppressWarnings("unchecked")
    private <T> void each(String what, int papers, DocumentTemplate<T> template)
            throws IOException {
        tell(
                what,
                papers,
                () -> {
                    for (int i = 0; i < papers; i++) {
                        renderer.pdf(template, (T) data(template), OutputStream.nullOutputStream());
                    }
                });
    }

    private Object data(DocumentTemplate<?> template) {
        if (template == VaccinationCertificate.TEMPLATE) {
            return certificate();
        }
        return template == VaccinePassport.TEMPLATE
                ? passport()
                : List.of(new WalletCard(holder(), doses(), signed()));
    }

    private void batch(int papers) throws IOException {
        tell(
                "certificate, seven rows, all in one file",
                papers,
                () ->
                        renderer.pdf(
                                "Giấy xác nhận",
                                List.of(
                                        new DocumentSection<>(
                                                VaccinationCertificate.BATCH,
                                                Collections.nCopies(papers, certificate()))),
                                OutputStream.nullOutputStream()));
    }

    /** The best of some rounds: others on the machine only ever take away. */
    private void tell(String what, int papers, Made made) throws IOException {
        double best = 0;
        for (int round = 0; round <= ROUNDS; round++) {
            long start = threads.getCurrentThreadCpuTime();
            made.run();
            double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
            best = round == 0 ? 0 : Math.max(best, papers / seconds);
        }
        report.rate("PDFs a second and core: " + what, "–", best, AIM);
    }

    private Signed signed() {
        DccPicture picture = DccPicture.of(text);
        return new Signed(
                PrintedCode.of(picture.size(), picture::black),
                "URN:UVCI:01:VN:BENCH#0",
                "20/11/2026",
                "10:00, 20/11/2027",
                "Người ký, 10:00, 20/11/2026");
    }

    private static Holder holder() {
        return new Holder(
                "Nông Thị Hường", "12/05/1988", "004188003190", "0912 345 678", "Xã Hạ Lang");
    }

    private static List<GivenDose> doses() {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(
                        i ->
                                new GivenDose(
                                        new Slot(Category.BASIC, i),
                                        "0" + i + "/03/2022",
                                        "Abdala",
                                        "LOT" + i,
                                        "Trạm Y tế xã Hạ Lang",
                                        i == 3))
                .toList();
    }

    private VaccinationCertificate certificate() {
        List<GivenDose> doses = doses();
        return new VaccinationCertificate(
                CertificateForm.of(
                        LocalDate.of(2022, 3, 3), doses.stream().map(GivenDose::slot).toList()),
                "Trạm Y tế xã Hạ Lang",
                holder(),
                doses,
                signed());
    }

    private VaccinePassport passport() {
        return new VaccinePassport(
                "Nông Thị Hường",
                "12/05/1988",
                new Both("Việt Nam", "Vietnam"),
                new Both("COVID-19", "COVID-19"),
                3,
                "03/03/2022",
                "3/3",
                new Both("Vắc xin", "Vaccine"),
                "Abdala",
                "AICA Laboratories",
                signed());
    }
}

package vn.tram.certificates.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tram.TramIntegrationTest;
import vn.tram.audit.AuditEntry;
import vn.tram.audit.AuditLog;
import vn.tram.certificates.CertificateDecisions;
import vn.tram.certificates.CertificatePapers;
import vn.tram.certificates.CertificatePapers.Kind;
import vn.tram.certificates.CertificatePrinting;
import vn.tram.certificates.CertificateView;
import vn.tram.certificates.CertificatesRefusal.Plain;
import vn.tram.certificates.RevocationReason;
import vn.tram.certificates.dcc.DccSigner;
import vn.tram.doses.DoseView;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListWorld;
import vn.tram.people.PersonId;
import vn.tram.sessions.DayWorld;
import vn.tram.sessions.DayWorld.Held;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SubjectId;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;

@TramIntegrationTest
@Import(CertificateWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PapersOfCertificatesTest {

    private static final Actor STATION = ListWorld.inHaLang(Role.STATION);
    private static final int SCANNER = 300;

    @Autowired private CertificateWorld world;
    @Autowired private CertificatePapers papers;
    @Autowired private CertificatePapers.Own own;
    @Autowired private CertificateDecisions decisions;
    @Autowired private DccSigner signer;
    @Autowired private AuditLog audit;

    @BeforeAll
    void units() throws IOException {
        world.units();
    }

    private CertificateView certified(PersonId person, String day) {
        DoseView dose = world.confirmed(person, "COMIRNATY", day);
        world.sign(signer);
        return world.standing(dose).last().orElseThrow();
    }

    private CertificateView certified() {
        return certified(world.verified(), "2022-03-10");
    }

    private byte[] printed(CertificateView certificate, Kind kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(papers.pdf(certificate.id(), kind, out, STATION).isDone()).isTrue();
        return out.toByteArray();
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return Normalizer.normalize(stripper.getText(document), Normalizer.Form.NFC)
                    .replaceAll("\\s+", " ");
        }
    }

    private static String code(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return code(
                    new PDFRenderer(document).renderImageWithDPI(page, SCANNER, ImageType.GRAY));
        }
    }

    /**
     * As a scanner does, which looks at several pictures of the same: whole, and two thirds as
     * dense.
     */
    private static String code(BufferedImage image) {
        BufferedImage smaller =
                new BufferedImage(
                        image.getWidth() * 2 / 3,
                        image.getHeight() * 2 / 3,
                        BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D drawing = smaller.createGraphics();
        drawing.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        drawing.drawImage(image, 0, 0, smaller.getWidth(), smaller.getHeight(), null);
        drawing.dispose();
        return Stream.of(image, smaller)
                .map(BufferedImageLuminanceSource::new)
                .flatMap(
                        source ->
                                Stream.of(
                                        new HybridBinarizer(source),
                                        new GlobalHistogramBinarizer(source)))
                .flatMap(binarizer -> decoded(new BinaryBitmap(binarizer)).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no code"));
    }

    /**
     * One reader looks in the middle first, the other everywhere: none of them finds every code.
     */
    private static Optional<String> decoded(BinaryBitmap picture) {
        Map<DecodeHintType, ?> hints = Map.of(DecodeHintType.TRY_HARDER, true);
        try {
            return Optional.of(new QRCodeReader().decode(picture, hints).getText());
        } catch (ReaderException notTheFirstWay) {
            return everywhere(picture, hints);
        }
    }

    private static Optional<String> everywhere(BinaryBitmap picture, Map<DecodeHintType, ?> hints) {
        try {
            return Stream.of(new QRCodeMultiReader().decodeMultiple(picture, hints))
                    .map(Result::getText)
                    .findFirst();
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    private static String text(CertificateView certificate) {
        return certificate.issue().orElseThrow().text();
    }

    private void change(PersonId person, String column, String value) {
        world.jdbc
                .sql("UPDATE person SET " + column + " = :value WHERE id = :id")
                .param("value", value)
                .param("id", person.value())
                .update();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void thePictureOfEveryPaperHoldsWhatWasSigned(Kind kind) throws IOException {
        CertificateView certificate = certified();

        byte[] pdf = printed(certificate, kind);

        assertThat(code(pdf, 0)).isEqualTo(text(certificate));
        assertThat(words(pdf)).contains(certificate.name()).contains("Comirnaty");
    }

    @Test
    void theCertificateSaysWhoWhatAndWhere() throws IOException {
        PersonId person = world.verified();
        change(person, "phone", "+84912345678");
        change(person, "hamlet", "Xóm Bản Sáng");
        CertificateView certificate = certified(person, "2022-03-10");

        assertThat(words(printed(certificate, Kind.CERTIFICATE)))
                .contains("Nông Thị Thử")
                .contains("02/04/1990")
                .contains("004190")
                .doesNotContain("•")
                .contains("0912")
                .contains("Xóm Bản Sáng")
                .contains("Hạ Lang")
                .contains("10/03/2022")
                .contains("07/01/2022");
    }

    @Test
    void theCardAndTheScreenKeepTheNumberMasked() throws IOException {
        CertificateView certificate = certified();
        String number =
                world.jdbc
                        .sql("SELECT id_number FROM person WHERE id = :id")
                        .param("id", certificate.person().value())
                        .query(String.class)
                        .single();

        assertThat(words(printed(certificate, Kind.CARD)))
                .contains("•••••" + number.substring(8))
                .doesNotContain(number);
        for (Kind kind : Kind.values()) {
            assertThat(papers.html(certificate.id(), kind, STATION).orElseThrow())
                    .doesNotContain(number);
        }
    }

    @Test
    void aDoseOfTheFirstMonthsIsPrintedOnTheFormOfThatTimeWithTheDosesBeforeIt()
            throws IOException {
        PersonId person = world.verified();
        certified(person, "2021-09-10");
        CertificateView second = certified(person, "2021-10-10");
        CertificateView third = certified(person, "2022-04-10");

        assertThat(words(printed(second, Kind.CERTIFICATE)))
                .contains("10/09/2021")
                .contains("10/10/2021")
                .doesNotContain("10/04/2022")
                .doesNotContain("Nhắc lại");
        assertThat(words(printed(third, Kind.CERTIFICATE)))
                .contains("10/09/2021")
                .contains("10/10/2021")
                .contains("10/04/2022")
                .contains("Nhắc lại lần 1");
        assertThat(words(printed(third, Kind.PASSPORT))).contains("3/3").contains("10/04/2022");
    }

    @Test
    void somebodyOfOneNameWithAYearOfBirthAloneHasPapers() throws IOException {
        PersonId person = world.verified();
        change(person, "name", "Hừ");
        change(person, "birth_date", "1990-01-01");
        change(person, "birth_precision", "Y");
        change(person, "address_line", null);
        CertificateView certificate = certified(person, "2022-03-10");

        for (Kind kind : Kind.values()) {
            byte[] pdf = printed(certificate, kind);
            assertThat(words(pdf)).contains("Hừ").contains("1990").doesNotContain("01/01/1990");
            assertThat(code(pdf, 0)).isEqualTo(text(certificate));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "H'Ñuê Ƀyă|H'Ñuê Ƀyă",
                "O’Connor|O’Connor",
                "Иванова Ольга|Иванова Ольга",
                "王小明|WANG XIAO MING"
            })
    void aNameIsPrintedAsWrittenOrInLatinCapitalsWherePapersLackItsLetters(
            String written, String shown) throws IOException {
        PersonId person = world.verified();
        change(person, "name", written);
        CertificateView certificate = certified(person, "2022-03-10");

        for (Kind kind : Kind.values()) {
            byte[] pdf = printed(certificate, kind);
            assertThat(words(pdf)).contains(shown).doesNotContain("##");
        }
    }

    @Test
    void whatIsPrintedIsOnRecordWithWhoAndWhen() throws IOException {
        CertificateView certificate = certified();

        printed(certificate, Kind.CERTIFICATE);
        printed(certificate, Kind.CARD);

        assertThat(papers.printings(certificate.id(), STATION))
                .extracting(CertificatePrinting::kind)
                .containsExactlyInAnyOrder(Kind.CERTIFICATE, Kind.CARD);
        assertThat(papers.printings(certificate.id(), STATION))
                .extracting(CertificatePrinting::byName)
                .containsOnly(Optional.of(STATION.displayName()));
        assertThat(audit.ofSubject(certificate.person().value(), Optional.empty(), 20))
                .extracting(AuditEntry::action)
                .filteredOn("certificate.printed"::equals)
                .hasSize(2);
    }

    @Test
    void aPreviewIsNoPrinting() {
        CertificateView certificate = certified();

        assertThat(papers.html(certificate.id(), Kind.PASSPORT, STATION)).isPresent();
        assertThat(papers.printings(certificate.id(), STATION)).isEmpty();
    }

    @Test
    void whatIsNotValidIsNotPrinted() throws IOException {
        CertificateView revoked = certified();
        decisions
                .revoke(
                        revoked.id(),
                        RevocationReason.IN_ERROR,
                        "Cấp sai",
                        CertificateWorld.PROVINCE)
                .value();
        CertificateView expired = certified();
        world.ago(expired.id(), Duration.ofDays(400));

        for (CertificateView each : List.of(revoked, expired)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThat(papers.pdf(each.id(), Kind.CARD, out, STATION))
                    .isEqualTo(Outcome.refused(Plain.NOT_NOW));
            assertThat(out.size()).isZero();
            assertThat(papers.html(each.id(), Kind.CARD, STATION)).isEmpty();
            assertThat(papers.printings(each.id(), STATION)).isEmpty();
        }
    }

    @Test
    void onlyTheStationAndTheProvincePrintAndOnlyInTheirUnits() throws IOException {
        CertificateView certificate = certified();
        SessionId session = session();
        Set<Role> printers = EnumSet.of(Role.STATION, Role.PROVINCE);

        for (Role role : Role.values()) {
            Actor here = ListWorld.actor("Người ở đây", "", Right.over(role, ListWorld.HA_LANG));
            Actor elsewhere =
                    ListWorld.actor("Người xã khác", "", Right.over(role, UnitCode.of("01561")));
            boolean may = printers.contains(role);
            assertThat(prints(certificate, here)).as("%s here", role).isEqualTo(may);
            assertThat(printsAll(session, here)).as("%s here", role).isEqualTo(may);
            assertThat(papers.html(certificate.id(), Kind.CARD, here).isPresent())
                    .as("%s here", role)
                    .isEqualTo(may);
            assertThat(prints(certificate, elsewhere)).as("%s elsewhere", role).isFalse();
            assertThat(printsAll(session, elsewhere)).as("%s elsewhere", role).isFalse();
            assertThat(papers.printings(certificate.id(), elsewhere)).isEmpty();
            assertThat(papers.printings(session, elsewhere)).isEmpty();
        }
    }

    private boolean prints(CertificateView certificate, Actor actor) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean done = papers.pdf(certificate.id(), Kind.CARD, out, actor).isDone();
        assertThat(done).isEqualTo(out.size() > 0);
        assertThat(papers.mayPrint(certificate, actor)).isEqualTo(done);
        return done;
    }

    private boolean printsAll(SessionId session, Actor actor) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean done = papers.batch(session, Kind.CARD, out, actor).isDone();
        assertThat(done).isEqualTo(out.size() > 0);
        return done;
    }

    private SessionId session() throws IOException {
        Held session = world.days.session(1);
        SubjectId subject = world.days.atInjection(session.id());
        world.days.injected(subject, world.days.vial(session), DayWorld.nurse()).value();
        world.confirm(session);
        world.sign(signer);
        return session.id();
    }

    @Test
    void aSessionOfFiveHundredIsOneFileByNameAndOnePrintOnRecord() throws IOException {
        SessionId session = session();
        copies(session, 499);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(papers.batch(session, Kind.CERTIFICATE, out, STATION).value()).isEqualTo(500);

        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(500);
        }
        assertThat(code(out.toByteArray(), 250)).startsWith("HC1:");
        assertThat(words(out.toByteArray())).containsSubsequence("Bế Thử", "Vi Thử");
        assertThat(papers.printings(session, STATION))
                .singleElement()
                .satisfies(
                        printing -> {
                            assertThat(printing.papers()).isEqualTo(500);
                            assertThat(printing.byName()).contains(STATION.displayName());
                        });
        assertThat(audit.ofCase(session.value(), Optional.empty(), 5))
                .extracting(AuditEntry::action)
                .contains("certificate.session-printed");
    }

    /** Further people of the session, half of them first in the alphabet, half of them last. */
    private void copies(SessionId session, int count) {
        UUID first =
                world.jdbc
                        .sql("SELECT id FROM certificate WHERE session_id = :s")
                        .param("s", session.value())
                        .query(UUID.class)
                        .single();
        String person = "(SELECT person_id FROM certificate WHERE id = :c)";
        List<String> copies =
                List.of(
                        copy("person", "id = " + person, Map.of("name", ":name")),
                        copy("person_course", "person_id = " + person, Map.of()),
                        copy(
                                "dose",
                                "id = (SELECT dose_id FROM certificate WHERE id = :c)",
                                Map.of("subject_id", "NULL", "command_id", ":id")),
                        copy(
                                "certificate",
                                "id = :c",
                                Map.of(
                                        "person_name",
                                        ":name",
                                        "uvci",
                                        "CONCAT(uvci, :number)",
                                        "dose_id",
                                        ":id")));
        for (int i = 0; i < count; i++) {
            UUID id = TimeOrderedId.next();
            String name = (i % 2 == 0 ? "Bế Thử " : "Vi Thử ") + i;
            for (String copy : copies) {
                world.jdbc
                        .sql(copy)
                        .param("id", id)
                        .param("name", name)
                        .param("number", i)
                        .param("c", first)
                        .update();
            }
        }
        world.jdbc
                .sql(
                        "UPDATE certificate c JOIN dose d ON d.id = c.dose_id JOIN person p"
                                + " ON p.id = d.person_id SET c.facts_sha256 ="
                                + DoseFacts.HASH
                                + "WHERE c.session_id = :s")
                .param("s", session.value())
                .update();
    }

    /** A row like another one, of a person of its own. */
    private String copy(String table, String which, Map<String, String> changes) {
        Map<String, String> values = new HashMap<>(changes);
        values.put("id", ":id");
        values.put("person_id", ":id");
        values.put("id_number", "NULL");
        List<String> columns =
                world.jdbc
                        .sql(
                                "SELECT column_name FROM information_schema.columns WHERE"
                                        + " table_schema = DATABASE() AND table_name = :t AND"
                                        + " generation_expression IS NULL")
                        .param("t", table)
                        .query(String.class)
                        .list();
        return "INSERT INTO %s (%s) SELECT %s FROM %s WHERE %s"
                .formatted(
                        table,
                        String.join(", ", columns),
                        columns.stream()
                                .map(column -> values.getOrDefault(column, column))
                                .collect(Collectors.joining(", ")),
                        table,
                        which);
    }

    @Test
    void aSessionWithoutCertificatesPrintsNothing() throws IOException {
        Held session = world.days.session(1);

        assertThat(papers.batch(session.id(), Kind.CARD, new ByteArrayOutputStream(), STATION))
                .isEqualTo(Outcome.refused(Plain.NOT_NOW));
        assertThat(papers.printings(session.id(), STATION)).isEmpty();
    }

    @Test
    void aPersonFetchesTheOwnCertificateAndNobodyElsesWhichIsOnRecord() throws IOException {
        CertificateView certificate = certified();
        PersonId stranger = world.verified();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(own.pdf(certificate.id(), certificate.person(), Kind.PASSPORT, out).isDone())
                .isTrue();
        assertThat(code(out.toByteArray(), 0)).isEqualTo(text(certificate));
        byte[] picture = own.picture(certificate.id(), certificate.person()).value();
        assertThat(code(ImageIO.read(new ByteArrayInputStream(picture))))
                .isEqualTo(text(certificate));
        assertThat(papers.printings(certificate.id(), STATION))
                .extracting(CertificatePrinting::kind, CertificatePrinting::byName)
                .containsExactlyInAnyOrder(
                        tuple(Kind.PASSPORT, Optional.empty()),
                        tuple(Kind.PICTURE, Optional.empty()));

        assertThat(own.pdf(certificate.id(), stranger, Kind.PASSPORT, out))
                .isEqualTo(Outcome.refused(Plain.NOT_FOUND));
        assertThat(own.picture(certificate.id(), stranger))
                .isEqualTo(Outcome.refused(Plain.NOT_FOUND));
    }
}

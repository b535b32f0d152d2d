package vn.tram.forms.certificates;

import java.util.List;
import java.util.Objects;
import vn.tram.forms.DocumentPart;
import vn.tram.forms.DocumentTemplate;
import vn.tram.forms.PageMarks;
import vn.tram.forms.Paper;
import vn.tram.forms.PrintedCode;

/**
 * The vaccine passport: the eleven fields of QĐ 5772/QĐ-BYT of 20/12/2021 in Vietnamese and in
 * English, with the code that says the same. It is used together with an identity paper.
 *
 * @param nationality of the person
 * @param disease what the vaccine protects against
 * @param received how many doses were received up to this one
 * @param date of the dose
 * @param doseNumber of the doses of its course: {@code 2/2}
 * @param vaccine the kind of vaccine
 * @param product by its trade name
 * @param maker supplier or manufacturer
 */
public record VaccinePassport(
        String name,
        String birth,
        Both nationality,
        Both disease,
        int received,
        String date,
        String doseNumber,
        Both vaccine,
        String product,
        String maker,
        Signed signed) {

    private static final String NAME = "certificates/vaccine-passport";
    private static final int LONG = 90;

    /** One passport. */
    public static final DocumentTemplate<VaccinePassport> TEMPLATE =
            new DocumentTemplate<>(
                    NAME,
                    Paper.A4_HANDED_OUT,
                    passport -> marks(),
                    passport -> List.of(part(passport)));

    /** Several in one file, a sheet each; at least one. */
    public static final DocumentTemplate<List<VaccinePassport>> BATCH =
            new DocumentTemplate<>(
                    NAME,
                    Paper.A4_HANDED_OUT,
                    passports -> marks(),
                    passports -> passports.stream().map(VaccinePassport::part).toList());

    public VaccinePassport {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(birth, "birth");
        Objects.requireNonNull(nationality, "nationality");
        Objects.requireNonNull(disease, "disease");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(doseNumber, "doseNumber");
        Objects.requireNonNull(vaccine, "vaccine");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(maker, "maker");
        Objects.requireNonNull(signed, "signed");
        if (received < 1) {
            throw new IllegalArgumentException("a passport without a dose");
        }
    }

    /** Words that differ between the languages. */
    public record Both(String vi, String en) {

        public Both {
            Objects.requireNonNull(vi, "vi");
            Objects.requireNonNull(en, "en");
        }

        /** The same in both. */
        static Both of(String words) {
            return new Both(words, words);
        }
    }

    /** A field as it stands on the paper, by its number in the decision. */
    public record Field(int number, Both label, Both value) {

        /** Longer values are set smaller, so that a passport stays one sheet. */
        public String size() {
            return value.vi().length() > LONG ? "long" : "";
        }
    }

    /** All eleven, in the order of the decision. */
    public List<Field> fields() {
        return List.of(
                field(1, "Họ và tên", "Name", Both.of(name)),
                field(2, "Ngày sinh", "Date of birth", Both.of(birth)),
                field(3, "Quốc tịch", "Nationality", nationality),
                field(4, "Bệnh được phòng", "Disease targeted", disease),
                field(5, "Số mũi đã tiêm", "Doses received", Both.of(String.valueOf(received))),
                field(6, "Ngày tiêm", "Date of vaccination", Both.of(date)),
                field(7, "Liều số", "Dose number", Both.of(doseNumber)),
                field(8, "Vắc xin", "Vaccine", vaccine),
                field(9, "Sản phẩm vắc xin", "Vaccine product", Both.of(product)),
                field(10, "Nhà cung cấp hoặc sản xuất", "Supplier or manufacturer", Both.of(maker)),
                field(11, "Mã chứng nhận", "Certificate code", Both.of(signed.number())));
    }

    private static Field field(int number, String vi, String en, Both value) {
        return new Field(number, new Both(vi, en), value);
    }

    public PrintedCode code() {
        return signed.code();
    }

    private static DocumentPart part(VaccinePassport passport) {
        return new DocumentPart.Text(NAME, passport, List.of(passport.code()));
    }

    private static PageMarks marks() {
        return new PageMarks("Hộ chiếu vắc xin COVID-19", "", "");
    }
}

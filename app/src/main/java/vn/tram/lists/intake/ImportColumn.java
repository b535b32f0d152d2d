package vn.tram.lists.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.SearchKey;

/**
 * The columns of a list of people, in the order of the template: what a paper survey form asks for.
 * A heading is matched by its letters alone, so case, diacritics, spaces, asterisks and a hint in
 * parentheses make no difference; other names in use are listed with each column.
 */
public enum ImportColumn {
    NUMBER(8, "stt", "so thu tu", "tt", "no", "ordinal"),
    FULL_NAME(
            28,
            "ho va ten",
            "ho ten",
            "ho va chu dem ten",
            "ho ten day du",
            "ten day du",
            "full name",
            "name",
            "ho ten cong dan",
            "ho va ten cong dan",
            "ho chu dem va ten"),
    BIRTH_DATE(
            14,
            "ngay sinh",
            "ngay thang nam sinh",
            "nam sinh",
            "sinh ngay",
            "ngay thang sinh",
            "date of birth",
            "birth date",
            "dob",
            "ngay sinh nam sinh"),
    SEX(10, "gioi tinh", "gioi", "phai", "sex", "gender", "nam nu"),
    NATIONAL_ID(
            18,
            "so dinh danh",
            "so cccd",
            "cccd",
            "so cmnd",
            "cmnd",
            "cmnd cccd",
            "cccd cmnd",
            "so cccd cmnd",
            "so cmnd cccd",
            "so cmnd cccd ho chieu",
            "cmnd cccd ho chieu",
            "so dinh danh ca nhan",
            "so can cuoc",
            "so can cuoc cong dan",
            "can cuoc cong dan",
            "can cuoc",
            "ma dinh danh",
            "ma dinh danh ca nhan",
            "so dinh danh cccd ho chieu",
            "cccd ma dinh danh",
            "so giay to",
            "id number",
            "national id",
            "id",
            "passport",
            "so dinh danh ca nhan cmnd"),
    PHONE(
            14,
            "so dien thoai",
            "dien thoai",
            "sdt",
            "so dt",
            "dt",
            "dien thoai lien he",
            "so dien thoai lien he",
            "phone",
            "phone number",
            "mobile",
            "di dong"),
    HEALTH_INSURANCE(
            18,
            "so the bhyt",
            "so bhyt",
            "bhyt",
            "the bhyt",
            "ma the bhyt",
            "bao hiem y te",
            "so the bao hiem y te",
            "health insurance",
            "health insurance number"),
    OCCUPATION(20, "nghe nghiep", "cong viec", "occupation", "job"),
    EMPLOYER(
            24,
            "don vi cong tac",
            "noi lam viec",
            "co quan",
            "don vi",
            "noi cong tac",
            "truong lop",
            "employer",
            "workplace"),
    HAMLET(
            20,
            "thon to dan pho",
            "thon",
            "thon xom",
            "thon xom to dan pho",
            "thon lang",
            "thon buon",
            "ap",
            "to dan pho",
            "thon to",
            "thon ap",
            "xom",
            "buon",
            "lang",
            "khu pho",
            "hamlet",
            "village",
            "thon lang to dan pho",
            "thon buon to dan pho"),
    ADDRESS_LINE(
            28,
            "dia chi",
            "so nha duong",
            "so nha",
            "dia chi chi tiet",
            "dia chi noi o",
            "noi o hien nay",
            "cho o hien nay",
            "dia chi thuong tru",
            "address",
            "address line"),
    COMMUNE(
            20,
            "xa phuong",
            "xa",
            "phuong",
            "xa phuong thi tran",
            "phuong xa",
            "phuong xa thi tran",
            "xa phuong dac khu",
            "commune",
            "ward",
            "ma xa",
            "ma xa phuong"),
    ETHNIC_GROUP(12, "dan toc", "ethnicity", "ethnic group"),
    NATIONALITY(12, "quoc tich", "nationality"),
    PRIORITY_GROUPS(
            16,
            "nhom uu tien",
            "nhom doi tuong",
            "doi tuong",
            "doi tuong uu tien",
            "ma nhom",
            "nhom",
            "ma nhom uu tien",
            "priority group",
            "priority groups",
            "group"),
    EVIDENCE(
            26,
            "benh nen",
            "benh nen minh chung",
            "tien su benh",
            "benh nen tien su benh",
            "ghi chu benh nen",
            "underlying disease",
            "underlying disease evidence",
            "evidence",
            "chronic disease"),
    GUARDIAN_NAME(
            26,
            "nguoi giam ho",
            "ho ten nguoi giam ho",
            "ho va ten nguoi giam ho",
            "cha me nguoi giam ho",
            "ho ten cha me nguoi giam ho",
            "nguoi dai dien",
            "guardian",
            "guardian name"),
    GUARDIAN_PHONE(
            16,
            "dien thoai nguoi giam ho",
            "so dien thoai nguoi giam ho",
            "sdt nguoi giam ho",
            "guardian phone"),
    GUARDIAN_RELATION(
            16,
            "quan he",
            "quan he voi nguoi giam ho",
            "moi quan he",
            "quan he nguoi giam ho",
            "relation",
            "relationship"),
    NOTE(24, "ghi chu", "luu y", "note", "notes", "remark"),
    ROW_KEY(0, "ma dong", "row key");

    private static final Map<String, ImportColumn> BY_HEADING = byHeading();

    private final int width;
    private final List<String> headings;

    ImportColumn(int width, String... headings) {
        this.width = width;
        this.headings = List.of(headings);
    }

    /** The column that a heading means; empty for a heading that is not known. */
    public static Optional<ImportColumn> matching(String heading) {
        String clean = CleanText.of(heading);
        ImportColumn whole = BY_HEADING.get(letters(clean));
        if (whole != null) {
            return Optional.of(whole);
        }
        int hint = clean.indexOf('(');
        return hint > 0
                ? Optional.ofNullable(BY_HEADING.get(letters(clean.substring(0, hint))))
                : Optional.empty();
    }

    /** Columns without which a file is refused. */
    public static List<ImportColumn> required() {
        return Arrays.stream(values()).filter(ImportColumn::isRequired).toList();
    }

    /** Whether the file must have the column and every row a text in it. */
    public boolean isRequired() {
        return this == FULL_NAME || this == BIRTH_DATE || this == SEX || this == PRIORITY_GROUPS;
    }

    /** The column of a {@link #key()}; another text is a bug of the caller. */
    public static ImportColumn ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Part of the message keys, {@code column.<key>}; it is what is stored. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As the Vietnamese template prints it. */
    public String heading() {
        return IntakeWords.VIETNAMESE.column(this);
    }

    /** In the template, in characters; 0 for a hidden column. */
    int width() {
        return width;
    }

    /** Columns whose digits a spreadsheet program must not take for a number. */
    boolean isText() {
        return this != NUMBER;
    }

    private static String letters(String heading) {
        return SearchKey.of(heading).replace(" ", "");
    }

    private static Map<String, ImportColumn> byHeading() {
        Map<String, ImportColumn> found = new HashMap<>();
        for (ImportColumn column : values()) {
            for (String heading : column.headings) {
                ImportColumn other = found.put(heading.replace(" ", ""), column);
                if (other != null && other != column) {
                    throw new IllegalStateException(heading + " names " + other + " and " + column);
                }
            }
        }
        return Map.copyOf(found);
    }
}

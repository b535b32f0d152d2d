package vn.tram.forms.lists;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import vn.tram.forms.DocumentPart;
import vn.tram.forms.DocumentTemplate;
import vn.tram.forms.PageMarks;
import vn.tram.forms.Paper;

/**
 * Blank sheet on which a team collects people from door to door, with the columns of the import
 * template in the same order, so that it can be keyed in row by row. Header fields that are empty
 * are printed as lines to write on.
 *
 * @param campaign such as {@code Đợt 2 năm 2026}
 * @param commune with its kind, such as {@code Xã Hạ Lang}
 * @param date day of the survey as text
 */
public record SurveyForm(
        String campaign, String commune, String hamlet, String collector, String date) {

    /** Rows on a sheet. */
    public static final int ROWS = 15;

    /** The columns after the ordinal number, in order. */
    public static final List<Column> COLUMNS =
            List.of(
                    new Column("Họ và tên", true, 13),
                    new Column("Ngày sinh", true, 6.5),
                    new Column("Giới tính", true, 4),
                    new Column("Số định danh / CMND / hộ chiếu", false, 10),
                    new Column("Điện thoại", false, 7.5),
                    new Column("Thôn / xóm", false, 7),
                    new Column("Địa chỉ", false, 9.5),
                    new Column("Nghề nghiệp", false, 7),
                    new Column("Nơi làm việc", false, 8),
                    new Column("Dân tộc", false, 4.5),
                    new Column("Nhóm ưu tiên", true, 4.5),
                    new Column("Người giám hộ", false, 9),
                    new Column("Ghi chú", false, 6.5));

    /** The kind of document, for the renderer. */
    public static final DocumentTemplate<SurveyForm> TEMPLATE =
            new DocumentTemplate<>(
                    "lists/survey-form",
                    Paper.A4_LANDSCAPE,
                    form ->
                            new PageMarks(
                                    "Phiếu điều tra đối tượng tiêm chủng",
                                    "Thông tin chỉ dùng để lập danh sách và theo dõi tiêm chủng.",
                                    ""),
                    form -> List.of(new DocumentPart.Text("lists/survey-form", form)));

    public SurveyForm {
        Objects.requireNonNull(campaign, "campaign");
        Objects.requireNonNull(commune, "commune");
        Objects.requireNonNull(hamlet, "hamlet");
        Objects.requireNonNull(collector, "collector");
        Objects.requireNonNull(date, "date");
    }

    /**
     * @param required whether an import refuses a row without it
     * @param width share of the sheet's width in percent
     */
    public record Column(String label, boolean required, double width) {}

    public List<Column> columns() {
        return COLUMNS;
    }

    /** The ordinal numbers of the blank rows. */
    public List<Integer> ordinals() {
        return IntStream.rangeClosed(1, ROWS).boxed().toList();
    }
}

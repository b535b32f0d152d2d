package vn.tram.lists.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tram.lists.RowForm;
import vn.tram.lists.intake.ImportColumn;

class RowFormTextsTest {

    @Test
    void aFormComesBackAsItWasColumnByColumn() {
        RowForm form =
                new RowForm(
                        "tên",
                        "ngày sinh",
                        "giới",
                        "số",
                        false,
                        "điện thoại",
                        "bảo hiểm",
                        "nghề",
                        "đơn vị",
                        "thôn",
                        "địa chỉ",
                        "xã",
                        "dân tộc",
                        "quốc tịch",
                        "nhóm",
                        "minh chứng",
                        "giám hộ",
                        "số giám hộ",
                        "quan hệ",
                        "ghi chú");

        Map<ImportColumn, String> texts = RowFormTexts.of(form);

        assertThat(RowFormTexts.form(texts::get, false)).isEqualTo(form);
        assertThat(texts).containsEntry(ImportColumn.GUARDIAN_PHONE, "số giám hộ");
        assertThat(texts.values()).doesNotHaveDuplicates();
    }
}

package vn.tram.lists.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tram.kernel.ValueProblem;

class IntakeWordsTest {

    private static final List<IntakeWords> LANGUAGES =
            List.of(IntakeWords.VIETNAMESE, IntakeWords.ENGLISH);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys("vi")).isEqualTo(keys("en")).hasSizeGreaterThan(100);
    }

    private static Set<String> keys(String language) {
        return new TreeSet<>(
                ResourceBundle.getBundle(IntakeWords.BUNDLE, new Locale(language)).keySet());
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultHasWordsAndAKind(FaultCode code) {
        RowFault fault = RowFault.of(ImportColumn.NOTE, code, "eins", "zwei");
        for (IntakeWords words : LANGUAGES) {
            assertThat(words.fault(fault)).isNotBlank().doesNotContain("{", "null");
            assertThat(words.kind(code)).isNotBlank().doesNotContain("{");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalHasWords(FileRefusal.Reason reason) {
        FileRefusal refusal = FileRefusal.of(reason, 200_000, "zwei");
        for (IntakeWords words : LANGUAGES) {
            assertThat(words.refusal(refusal)).isNotBlank().doesNotContain("{", "null");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyColumnHasAHeadingByWhichItIsFoundAgain(ImportColumn column) {
        for (IntakeWords words : LANGUAGES) {
            assertThat(ImportColumn.matching(words.column(column) + " *")).contains(column);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemOfAValueIsAFaultOfARow(ValueProblem.Kind kind) {
        assertThat(FaultCode.of(kind).code())
                .isEqualTo(kind == ValueProblem.Kind.EMPTY ? "required" : kind.code());
        assertThat(FaultCode.of(kind).severity()).isEqualTo(Severity.HARD);
    }

    @Test
    void aFaultSaysWhichRuleAndHowToRepairIt() {
        assertThat(vietnamese(ImportColumn.BIRTH_DATE, FaultCode.DATE_DAY, "2", "31"))
                .isEqualTo("Ngày sinh không có thật: tháng 2 không có ngày 31");
        assertThat(vietnamese(ImportColumn.NATIONAL_ID, FaultCode.ID_LENGTH, "7"))
                .isEqualTo("Số định danh có 7 chữ số, cần 12");
        assertThat(vietnamese(ImportColumn.SEX, FaultCode.REQUIRED)).isEqualTo("Thiếu giới tính");
    }

    @Test
    void aLimitIsWrittenInTheReadersLanguage() {
        FileRefusal refusal = FileRefusal.of(FileRefusal.Reason.TOO_MANY_ROWS, 200_000);
        assertThat(IntakeWords.in(Locale.forLanguageTag("vi-VN")).refusal(refusal))
                .contains("200.000");
        assertThat(IntakeWords.in(Locale.UK).refusal(refusal)).contains("200,000");
    }

    @Test
    void headingsInUseAreRecognised() {
        String[] headings = {
            "HỌ VÀ TÊN",
            "Ho ten",
            "Ngày tháng năm sinh",
            "Số CMND/CCCD",
            "SĐT",
            "Thôn/Tổ dân phố",
            "Nhóm đối tượng (1-16)",
            "Dân\ntộc",
            "Mã dòng"
        };
        assertThat(IntStream.range(0, headings.length))
                .allMatch(i -> ImportColumn.matching(headings[i]).isPresent());
        assertThat(Arrays.asList("Tỉnh", "", "Ghi chú khác", "()"))
                .allMatch(heading -> ImportColumn.matching(heading).isEmpty());
    }

    private static String vietnamese(ImportColumn column, FaultCode code, String... arguments) {
        return IntakeWords.VIETNAMESE.fault(RowFault.of(column, code, arguments));
    }
}

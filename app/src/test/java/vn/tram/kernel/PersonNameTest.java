package vn.tram.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    private static final String NAME = "Nguyễn Thị Hoà";

    @Test
    void aNameIsKeptAsTypedButForSpacesAndWhatCannotBeSeen() {
        String typed = "\uFEFF  Nguyễn\u00A0\u00A0Thị\u200B \u202EHo\u00ADà\u202C\t\n";
        assertThat(name(typed).value()).isEqualTo(NAME);
    }

    @Test
    void aDecomposedNameBecomesTheComposedOne() {
        String decomposed = Normalizer.normalize(NAME, Normalizer.Form.NFD);
        assertThat(name(decomposed)).isEqualTo(name(NAME));
    }

    @Test
    void cleaningTwiceEqualsCleaningOnceWhateverIsTyped() {
        Random random = new Random(7);
        String alphabet =
                "aAđ ễ\u0301\u0323\u00A0\u200B\u00AD'’.0\t\u202Eơ\uD83D\uDE00\u0000\u1EA4";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder typed = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                typed.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String once = CleanText.of(typed.toString());
            assertThat(CleanText.of(once)).isEqualTo(once);
            assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).isTrue();
            assertThat(SearchKey.of(once)).matches("([a-z0-9]+( [a-z0-9]+)*)?");
            assertThat(PersonName.parse(typed.toString())).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Thị Hoà, nguyen thi hoa",
        "Nguyễn Thị Hòa, nguyen thi hoa",
        "ĐẶNG Ửu-Đạt, dang uu dat",
        "Rơ Châm H’Lan, ro cham hlan",
        "Rơ Châm H'Lan, ro cham hlan",
        "K' Brêu, k breu",
        "François Müller, francois muller",
        "Ô. Hồ, o ho"
    })
    void theSearchKeyHasNeitherMarksNorPunctuation(String typed, String key) {
        assertThat(name(typed).searchKey()).isEqualTo(key);
    }

    @Test
    void theSearchKeyIsTheSameForBothNormalForms() {
        String decomposed = Normalizer.normalize("Ưởng Đỗ Quyền", Normalizer.Form.NFD);
        assertThat(SearchKey.of(decomposed)).isEqualTo(SearchKey.of("Ưởng Đỗ Quyền"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyen Van Hai", "TRAN THI B", "Phan Thi Mai Anh", "le hoang nam"})
    void aVietnameseNameWithoutAnyMarkIsFlagged(String typed) {
        assertThat(name(typed).lacksDiacritics()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Siu Y Thang",
                "Rơ Châm H'Lan",
                "Puih",
                "Nguyen",
                "Cao Minh Khoa",
                "Mai Lan Anh",
                "Ludwig van Beethoven",
                "John Smith",
                "Nguyễn Van Hai",
                "Puih Byen"
            })
    void aNameThatMayBeRightWithoutMarksIsNotFlagged(String typed) {
        assertThat(name(typed).lacksDiacritics()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Nguyễn Văn 2, 2", "An@Bình, @", "Nguyễn (Tý), (", "..., .", "=cmd|x, ="})
    void aNameHoldsLettersOnly(String typed, String culprit) {
        ValueProblem problem = PersonName.parse(typed).whatIsWrong().orElseThrow();
        assertThat(problem.kind()).isEqualTo(ValueProblem.Kind.NAME_CHARACTERS);
        assertThat(problem.arguments()).containsExactly(culprit);
    }

    @Test
    void aNameHasAtLeastOneAndAtMostTwoHundredCharacters() {
        assertThat(problem(null)).isEqualTo(ValueProblem.Kind.EMPTY);
        assertThat(problem("\u200B \u00A0")).isEqualTo(ValueProblem.Kind.EMPTY);
        assertThat(name("á".repeat(200)).value()).hasSize(PersonName.MAX_LENGTH);
        assertThat(problem("á".repeat(201))).isEqualTo(ValueProblem.Kind.TOO_LONG);
    }

    private static PersonName name(String typed) {
        return PersonName.parse(typed).asOptional().orElseThrow();
    }

    private static ValueProblem.Kind problem(String typed) {
        return PersonName.parse(typed).whatIsWrong().orElseThrow().kind();
    }
}

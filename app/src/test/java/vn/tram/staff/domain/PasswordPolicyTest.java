package vn.tram.staff.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tram.staff.StaffRefusal;

class PasswordPolicyTest {

    private final PasswordPolicy policy = new PasswordPolicy(Set.of("matkhau123456"));

    private Optional<StaffRefusal> refuse(String password) {
        return policy.refuse(
                password, "diep.lt@halang.caobang", "Lương Thị Diệp", "Y sĩ, Trạm Y tế xã Hạ Lang");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "con trâu vàng gặm cỏ",
                "bbbbaaaaccccddddee",
                "7 dòng sông, 3 ngọn núi",
                "тысяча ночей и одна",
                "longenoughandallsmall"
            })
    void lengthIsEnoughAndNoKindsOfCharactersAreAsked(String password) {
        assertThat(refuse(password)).isEmpty();
    }

    @Test
    void elevenCharactersAreTooFewWhateverTheyAre() {
        assertThat(refuse("aB3$xY7!qW9")).contains(StaffRefusal.PASSWORD_TOO_SHORT);
    }

    @Test
    void lettersWithMarksCountOnceInEitherForm() {
        assertThat(refuse("ộộộộộệệệệệắ")).contains(StaffRefusal.PASSWORD_TOO_SHORT);
        assertThat(
                        refuse(
                                java.text.Normalizer.normalize(
                                        "ộộộộộệệệệệắ", java.text.Normalizer.Form.NFD)))
                .contains(StaffRefusal.PASSWORD_TOO_SHORT);
    }

    @Test
    void aVeryLongTextIsRefusedAndNotCut() {
        assertThat(refuse("abcdefghij".repeat(13))).contains(StaffRefusal.PASSWORD_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"matkhau123456", "Mật Khẩu 123456", "111111111111", "121212121212"})
    void commonAndMonotonousPasswordsAreRefused(String password) {
        assertThat(refuse(password)).contains(StaffRefusal.PASSWORD_COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890123456",
                "98765432109876",
                "abcdefghijklmnop",
                "qwertyuiopasdfghjkl",
                "Qwerty-123456-Qwerty",
                "hahahahahahaha!",
                "abc1abc1abc1abc1"
            })
    void walksOverTheKeysAndRepetitionsAreNoLength(String password) {
        assertThat(refuse(password)).contains(StaffRefusal.PASSWORD_COMMON);
    }

    @Test
    void aWalkAfterAnEasyWordIsNoPassword() {
        assertThat(refuse("MatKhau-123456789")).contains(StaffRefusal.PASSWORD_CONTEXTUAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "diep.lt@halang.caobang",
                "LươngThịDiệp2025",
                "tramytehalang25",
                "HaLang-CaoBang!",
                "tiemchunghalang"
            })
    void whatIsKnownAboutThePersonIsRefused(String password) {
        assertThat(refuse(password)).contains(StaffRefusal.PASSWORD_CONTEXTUAL);
    }
}

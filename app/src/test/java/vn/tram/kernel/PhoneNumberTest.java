package vn.tram.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0912345284, +84912345284",
        "0912 345 284, +84912345284",
        "0912.345.284, +84912345284",
        "+84 912-345-284, +84912345284",
        "(84) 912345284, +84912345284",
        "0084912345284, +84912345284",
        "912345284, +84912345284",
        "'''0912345284', +84912345284",
        "01621234567, +84321234567",
        "01691234567, +84391234567",
        "01201234567, +84701234567",
        "01231234567, +84831234567",
        "01991234567, +84591234567",
        "+841691234567, +84391234567",
        "02693824123, +842693824123",
        "+856 20 22 222 222, +8562022222222",
        "+16502530000, +16502530000"
    })
    void theFormsInUseAreRead(String typed, String e164) {
        assertThat(PhoneNumber.parse(typed).asOptional()).contains(new PhoneNumber(e164));
    }

    @ParameterizedTest
    @CsvSource({
        "091234528, PHONE_LENGTH",
        "09123452845, PHONE_LENGTH",
        "0512345678, PHONE_PREFIX",
        "01301234567, PHONE_PREFIX",
        "0912345284/0987654321, PHONE_SEVERAL",
        "'0912345284, 0987654321', PHONE_SEVERAL",
        "không có, PHONE_FORM",
        "'', EMPTY",
        "+, PHONE_FORM",
        "+999123, PHONE_FORM",
        "9.12E+08, PHONE_FORM"
    })
    void aNumberThatIsNoneSaysWhy(String typed, ValueProblem.Kind kind) {
        assertThat(PhoneNumber.parse(typed).whatIsWrong().orElseThrow().kind()).isEqualTo(kind);
    }

    @Test
    void everyMobilePrefixOfThePlanIsAcceptedAndNoOther() {
        String accepted = "32-39 52 55 56 58 59 70 76-79 81-89 90-94 96-99";
        for (int prefix = 0; prefix < 100; prefix++) {
            if (prefix / 10 == 2 || prefix / 10 < 1) {
                continue;
            }
            String number = "0%02d1234567".formatted(prefix);
            assertThat(PhoneNumber.parse(number).asOptional().isPresent())
                    .as(number)
                    .isEqualTo(inRanges(accepted, prefix));
        }
    }

    private static boolean inRanges(String ranges, int number) {
        for (String range : ranges.split(" ")) {
            String[] ends = range.split("-");
            if (number >= Integer.parseInt(ends[0])
                    && number <= Integer.parseInt(ends[ends.length - 1])) {
                return true;
            }
        }
        return false;
    }

    @Test
    void theMiddleOfANumberIsMasked() {
        PhoneNumber phone = new PhoneNumber("+84912345284");
        assertThat(phone.masked()).isEqualTo("09••••• 284");
        assertThat(phone.display()).isEqualTo("0912345284");
        assertThat(phone).hasToString("09••••• 284");
    }
}

package vn.tram.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.PhoneNumber;

class TermReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static SearchTerms read(String typed) {
        return SearchTerms.parse(typed, TODAY);
    }

    @Test
    void aCitizenCardGivesBothNumbersNameAndDateOfBirth() {
        SearchTerms terms =
                read("004154001234|080123456|Nông Thị Hoa|12051954|Nữ|Xóm 3, Xã Hạ Sơn|10052021");
        assertThat(terms.numbers()).containsExactly("004154001234", "080123456");
        assertThat(terms.words()).containsExactly("Nông", "Thị", "Hoa");
        assertThat(terms.birth()).contains(BirthDate.ofDay(LocalDate.of(1954, 5, 12)));
    }

    @Test
    void aCardWithoutAnEarlierNumberGivesOne() {
        assertThat(read("004154001234||Nông Thị Hoa|12051954|Nữ|Xóm 3|10052021").numbers())
                .containsExactly("004154001234");
    }

    @ParameterizedTest
    @ValueSource(strings = {"004154001234", "004 154 001 234", "004.154.001.234", " 004154001234 "})
    void anIdentityNumberIsReadInGroups(String typed) {
        assertThat(read(typed).numbers()).containsExactly("004154001234");
        assertThat(read(typed).words()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0912345284",
                "0912 345 284",
                "+84 912 345 284",
                "84912345284",
                "0912.345.284",
                "hoa 0912 345 284",
                "0912345284 1954 hoa"
            })
    void aPhoneIsReadAsItIsTyped(String typed) {
        assertThat(read(typed).phones()).containsExactly(new PhoneNumber("+84912345284"));
    }

    @Test
    void nineDigitsMayBeAnOldNumberOrAPhoneWithoutItsZero() {
        SearchTerms terms = read("912345284");
        assertThat(terms.numbers()).containsExactly("912345284");
        assertThat(terms.phones()).containsExactly(new PhoneNumber("+84912345284"));
    }

    @Test
    void aPassportIsANumber() {
        assertThat(read("c1234567").numbers()).containsExactly("C1234567");
    }

    @ParameterizedTest
    @CsvSource({
        "nong thi hoa 1954, 1954",
        "1954 nong thi hoa, 1954",
        "nong 1954 thi hoa, 1954",
        "nong thi hoa 05/1954, 05/1954",
        "nong thi hoa 12/5/1954, 12/05/1954",
        "12-05-1954 nong thi hoa, 12/05/1954",
        "nong thi hoa 12.05.1954, 12/05/1954",
        "nong thi hoa 1954-05-12, 12/05/1954",
        "nong thi hoa 12 5 1954, 12/05/1954",
        "nong thi hoa 12051954, 12/05/1954"
    })
    void aYearOrDateStandsAnywhere(String typed, String birth) {
        SearchTerms terms = read(typed);
        assertThat(terms.birth()).map(BirthDate::display).contains(birth);
        assertThat(terms.words()).containsExactly("nong", "thi", "hoa");
        assertThat(terms.digits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hoa 1899", "hoa 2027"})
    void fourDigitsThatAreNoYearOfBirthAreTheEndOfANumber(String typed) {
        assertThat(read(typed).birth()).isEmpty();
        assertThat(read(typed).digits()).isPresent();
    }

    @Test
    void theEndOfANumberStandsBesideAYear() {
        SearchTerms terms = read("nong thi hoa 1954 001234");
        assertThat(terms.birth()).contains(BirthDate.ofYear(1954));
        assertThat(terms.digits()).contains("001234");
    }

    @Test
    void aYearBesideACommuneCodeIsNoOldNumber() {
        SearchTerms terms = read("hoa 1954 97001");
        assertThat(terms.birth()).contains(BirthDate.ofYear(1954));
        assertThat(terms.digits()).contains("97001");
        assertThat(terms.numbers()).isEmpty();
    }

    @Test
    void decomposedLettersAreComposed() {
        String typed = Normalizer.normalize("Nông Thị Hoà", Normalizer.Form.NFD);
        assertThat(read(typed).words()).containsExactly("Nông", "Thị", "Hoà");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "|",
                "||||||||",
                "%",
                "_",
                "'; DROP TABLE person; --",
                "\u0000\u200b",
                "///",
                "+",
                "(((",
                "0/0/0",
                "99999999999999999999999999",
                "\uD800",
                "|||99999999"
            })
    void anyTextIsReadWithoutFailing(String typed) {
        assertThat(read(typed)).isNotNull();
    }

    @Test
    void whatIsTooLongIsCut() {
        assertThat(read("nguyễn ".repeat(100_000)).words()).hasSize(SearchTerms.MOST_WORDS);
        assertThat(read(null).isEmpty()).isTrue();
    }
}

package vn.tram.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalIdTest {

    @Test
    void aTwelveDigitNumberTellsProvinceSexAndYear() {
        NationalId id = id("064188001234");
        assertThat(id.kind()).isEqualTo(NationalId.Kind.CCCD);
        assertThat(id.provinceCode()).contains("064");
        assertThat(id.provinceKnown()).isTrue();
        assertThat(id.birthYear()).hasValue(1988);
        assertThat(id.sex()).contains(Sex.FEMALE);
        assertThat(id.agreesWith(BirthDate.ofYear(1988))).isTrue();
        assertThat(id.agreesWith(BirthDate.ofYear(1989))).isFalse();
        assertThat(id.agreesWith(Sex.MALE)).isFalse();
        assertThat(id.agreesWith(Sex.OTHER)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "001 0 00, 1900, MALE", "001 1 99, 1999, FEMALE", "001 2 00, 2000, MALE",
        "001 3 15, 2015, FEMALE", "001 4 01, 2101, MALE", "001 9 99, 2399, FEMALE"
    })
    void theFourthDigitTellsCenturyAndSex(String start, int year, Sex sex) {
        NationalId id = id(start + " 123456");
        assertThat(id.birthYear()).hasValue(year);
        assertThat(id.sex()).contains(sex);
    }

    @Test
    void onlyCodesThatWereIssuedAreProvinces() {
        assertThat(BirthProvinces.count()).isEqualTo(63);
        assertThat(id("003188001234").provinceKnown()).isFalse();
        assertThat(id("000188001234").provinceKnown()).isFalse();
        assertThat(id("096188001234").provinceKnown()).isTrue();
        assertThat(id("150188001234").provinceKnown()).as("a country").isTrue();
    }

    @Test
    void groupingAndASpreadsheetsApostropheDoNotCount() {
        assertThat(id("'064 188.001-234\u00A0").value()).isEqualTo("064188001234");
    }

    @Test
    void anOldNumberAndAPassportTellNothing() {
        for (String typed : new String[] {"231045678", "b1234567", "P12345678"}) {
            NationalId id = id(typed);
            assertThat(id.birthYear()).isEmpty();
            assertThat(id.sex()).isEmpty();
            assertThat(id.provinceCode()).isEmpty();
            assertThat(id.agreesWith(Sex.MALE)).isTrue();
            assertThat(id.agreesWith(BirthDate.ofYear(1950))).isTrue();
        }
        assertThat(id("231045678").kind()).isEqualTo(NationalId.Kind.CMND);
        assertThat(id("b1234567")).isEqualTo(new NationalId("B1234567", NationalId.Kind.PASSPORT));
    }

    @ParameterizedTest
    @CsvSource({
        "0641882, ID_LENGTH", "0641880012345, ID_LENGTH", "64188001234, ID_LEADING_ZERO",
        "1188001234, ID_LEADING_ZERO", "12345678, ID_LEADING_ZERO", "1.23E+11, ID_SCIENTIFIC",
        "6.4188E+10, ID_SCIENTIFIC", "000000000000, ID_PLACEHOLDER", "06418800123A4, ID_FORM",
        "không, ID_FORM", "ABCDEFG, ID_FORM", "'', EMPTY"
    })
    void aNumberThatIsNoneSaysWhy(String typed, ValueProblem.Kind kind) {
        assertThat(NationalId.parse(typed).whatIsWrong().orElseThrow().kind()).isEqualTo(kind);
    }

    @Test
    void aForeignPassportMayBeDigitsOnly() {
        NationalId id = NationalId.parseForeign("533 380 0061").asOptional().orElseThrow();
        assertThat(id.kind()).isEqualTo(NationalId.Kind.PASSPORT);
        assertThat(NationalId.parseForeign("12345").asOptional()).isEmpty();
    }

    @Test
    void noWholeNumberIsShown() {
        assertThat(id("004188094127").masked()).isEqualTo("004•••••4127");
        assertThat(id("231045678").masked()).isEqualTo("•••••678");
        assertThat(id("004188094127").toString()).doesNotContain("004188094127");
    }

    @Test
    void whateverIsTypedIsAnsweredAndDigitsAreNeverRewritten() {
        Random random = new Random(11);
        for (int round = 0; round < 20_000; round++) {
            String digits = Long.toString(random.nextLong() >>> random.nextInt(64));
            NationalId.parse(digits)
                    .asOptional()
                    .ifPresent(id -> assertThat(id.value()).isEqualTo(digits));
        }
    }

    private static NationalId id(String typed) {
        return NationalId.parse(typed).asOptional().orElseThrow();
    }
}

package vn.tram.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonFactsTest {

    @ParameterizedTest
    @CsvSource({
        "Nam, MALE",
        "NỮ, FEMALE",
        "nu, FEMALE",
        "Male, MALE",
        "F, FEMALE",
        "1, MALE",
        "0, FEMALE",
        "2, FEMALE",
        "Khác, OTHER",
        "không rõ, OTHER"
    })
    void theWordsForASexAreRead(String typed, Sex sex) {
        assertThat(Sex.parse(typed).asOptional()).contains(sex);
    }

    @Test
    void anUnknownWordIsNoSex() {
        assertThat(Sex.parse("9").whatIsWrong().orElseThrow().code()).isEqualTo("sex-unknown");
        assertThat(Sex.parse(" ").whatIsWrong().orElseThrow().code()).isEqualTo("empty");
    }

    @ParameterizedTest
    @CsvSource({
        "Kinh, 01",
        "kinh, 01",
        "1, 01",
        "01, 01",
        "Gia-rai, 10",
        "Gia Rai, 10",
        "JRAI, 10",
        "Dân tộc Ê-đê, 12",
        "Ede, 12",
        "H'Mông, 08",
        "Mông, 08",
        "Khmer, 05",
        "Mnông, 20",
        "M'Nông, 20",
        "Rơ-măm, 54",
        "54, 54",
        "Bru - Vân Kiều, 23",
        "Thái, 03",
        "Thổ, 24"
    })
    void anEthnicGroupIsFoundByCodeAndByName(String typed, String code) {
        assertThat(EthnicGroup.parse(typed).asOptional().orElseThrow().code()).isEqualTo(code);
    }

    @Test
    void theListHas54GroupsWithDifferentNames() {
        assertThat(EthnicGroup.values()).hasSize(54);
        assertThat(EthnicGroup.values())
                .allSatisfy(g -> assertThat(EthnicGroup.parse(g.name()).asOptional()).contains(g));
        assertThat(EthnicGroup.parse("55").whatIsWrong().orElseThrow().code())
                .isEqualTo("ethnic-unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "6421234567, 6421234567", "064188001234, 064188001234",
        "gd 4 64 642 123 4567, GD4646421234567", "HN2646421234567, HN2646421234567"
    })
    void aHealthInsuranceNumberHasOneOfThreeForms(String typed, String value) {
        assertThat(HealthInsuranceNumber.parse(typed).asOptional().orElseThrow().value())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "GD9646421234567, insurance-form",
        "4D4646421234567, insurance-form",
        "64212345AB, insurance-form",
        "642123456, insurance-length",
        "'', empty"
    })
    void anotherFormIsNoHealthInsuranceNumber(String typed, String code) {
        assertThat(HealthInsuranceNumber.parse(typed).whatIsWrong().orElseThrow().code())
                .isEqualTo(code);
    }
}

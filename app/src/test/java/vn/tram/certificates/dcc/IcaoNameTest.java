package vn.tram.certificates.dcc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcaoNameTest {

    private static final String VIETNAMESE =
            "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";

    private static final String BARE =
            "AAAAAAAAAAAAAAAAAABCDDEEEEEEEEEEEEGHIIIIIIKLMNOOOOOOOOOOOOOOOOOOPQRSTUUUUUUUUUUUUVXYYYYYY";

    @Test
    void everyVietnameseLetterLosesItsMarks() {
        assertThat(IcaoName.of(VIETNAMESE)).isEqualTo(BARE.substring(0, 80));
        assertThat(IcaoName.of(VIETNAMESE.substring(60))).isEqualTo(BARE.substring(60));
        assertThat(IcaoName.of(VIETNAMESE.toUpperCase(Locale.ROOT).substring(60)))
                .isEqualTo(BARE.substring(60));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đặng                | DANG",
                "Thị  Ô              | THI<O",
                "H’Lan               | HLAN",
                "H'Hen Niê           | HHEN<NIE",
                "D’Artagnan          | DARTAGNAN",
                "Anne-Marie          | ANNE<MARIE",
                "Sánchez–López       | SANCHEZ<LOPEZ",
                "Müller              | MUELLER",
                "Strauß              | STRAUSS",
                "Åse Øystein Æbelø   | AASE<OEYSTEIN<AEBELOE",
                "Þórður Guðmundsson  | THORDUR<GUDMUNDSSON",
                "Łukasz              | LUKASZ",
                "Işık                | ISIK",
                "ĲSbrand             | IJSBRAND",
                "Y Ƀrơ̆ng             | Y<BRONG",
                "Saint. Jean         | SAINT<JEAN",
                "- Ba -              | BA",
                "Ƀuôn ƀơm Ɓɗ Əliyev  | BUON<BOM<BD<ELIYEV",
                "Rơ Châm H’ƀlĭñ č    | RO<CHAM<HBLIN<C",
                "ﬁ Ǆ Ŀ               | FI<DZ<L",
                "Иванов Пётр         | IVANOV<PETR",
                "Παπαδόπουλος        | PAPADOPOULOS",
                "김철수               | GIMCHEOLSU",
            })
    void aNameIsWrittenInTheLettersOfTheZone(String name, String zone) {
        assertThat(IcaoName.of(name)).isEqualTo(zone);
    }

    /** ICU has no rules for Lao and Khmer; the schema takes an empty text, and fn has the name. */
    @Test
    void whatNobodyCanTransliterateIsLeftEmpty() {
        assertThat(IcaoName.of("ສົມສັກ")).isEmpty();
        assertThat(IcaoName.of("សុខ ចាន់")).isEmpty();
    }

    @Test
    void aNameInChineseIsWrittenWithSomething() {
        assertThat(IcaoName.of("王小明")).matches("WANG<?XIAO<?MING");
    }

    @Test
    void theCutLeavesNoFillerAtTheEnd() {
        String name = "A".repeat(79) + " " + "B".repeat(20);

        assertThat(IcaoName.of(name)).isEqualTo("A".repeat(79));
    }

    @Test
    void aDecomposedNameIsTheSameName() {
        assertThat(IcaoName.of("Mu\u0308ller")).isEqualTo("MUELLER");
        assertThat(IcaoName.of("Nguye\u0302\u0303n")).isEqualTo("NGUYEN");
    }
}

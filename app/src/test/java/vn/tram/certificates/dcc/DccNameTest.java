package vn.tram.certificates.dcc;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class DccNameTest {

    @Test
    void theFirstWordIsTheFamilyName() {
        assertThat(DccName.of("Nguyễn Thị Đào"))
                .isEqualTo(new DccName("Nguyễn", "NGUYEN", "Thị Đào", "THI<DAO"));
    }

    @Test
    void whoeverHasOneNameHasAFamilyNameOnly() {
        assertThat(DccName.of("Puih")).isEqualTo(new DccName("Puih", "PUIH", null, null));
    }

    @Test
    void aNameStaysAsWrittenInNfc() {
        String decomposed = Normalizer.normalize("Đặng Ô", Normalizer.Form.NFD);

        assertThat(DccName.of(decomposed)).isEqualTo(new DccName("Đặng", "DANG", "Ô", "O"));
    }

    @Test
    void aNameOfTwoHundredCharactersIsCutWhereTheSchemaEnds() {
        String given = "Ế".repeat(195);
        DccName name = DccName.of("Trần " + given);

        assertThat(name.given()).isEqualTo("Ế".repeat(80));
        assertThat(name.givenZone()).isEqualTo("E".repeat(80));
        assertThat(DccName.of("Ơ".repeat(200)).family()).isEqualTo("Ơ".repeat(80));
    }

    @Test
    void theCutNeverPartsALetterFromItsMarks() {
        String letters = "x".repeat(79) + "q\u0323" + "x".repeat(20);

        assertThat(DccName.of(letters).family()).isEqualTo("x".repeat(79));
    }

    @Test
    void theCutNeverPartsACharacterBeyondTheFirstPlane() {
        String letters = "x".repeat(79) + "𠀀𠀀";

        assertThat(DccName.of(letters).family()).isEqualTo("x".repeat(79) + "𠀀");
    }
}

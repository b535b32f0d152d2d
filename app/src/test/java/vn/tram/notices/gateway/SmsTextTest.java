package vn.tram.notices.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SmsTextTest {

    @Test
    void plainLettersTravelInTheGsmAlphabet() {
        SmsText text = SmsText.of("Hen 08:00 @ Ha Lang");

        assertThat(text.ucs2()).isFalse();
        assertThat(text.parts()).hasSize(1);
        assertThat(text.parts().get(0)).startsWith('H', 'e', 'n').contains(0x00);
    }

    @Test
    void vietnameseNeedsUcs2() {
        SmsText text = SmsText.of("Hạ Lang");

        assertThat(text.ucs2()).isTrue();
        assertThat(new String(text.parts().get(0), StandardCharsets.UTF_16BE)).isEqualTo("Hạ Lang");
    }

    @Test
    void oneSignTooManyMakesTwoParts() {
        assertThat(SmsText.of("a".repeat(160)).parts()).hasSize(1);
        assertThat(SmsText.of("a".repeat(161)).parts()).hasSize(2);
        assertThat(SmsText.of("a".repeat(306)).parts()).hasSize(2);
        assertThat(SmsText.of("a".repeat(307)).parts()).hasSize(3);
        assertThat(SmsText.of("ạ".repeat(70)).parts()).hasSize(1);
        assertThat(SmsText.of("ạ".repeat(71)).parts()).hasSize(2);
        assertThat(SmsText.of("ạ".repeat(134)).parts()).hasSize(2);
        assertThat(SmsText.of("ạ".repeat(135)).parts()).hasSize(3);
    }

    @Test
    void noSignIsCutInTwo() {
        SmsText euro = SmsText.of("a".repeat(152) + "€" + "a".repeat(20));
        SmsText pictures = SmsText.of("ạ".repeat(66) + "🏥" + "ạ".repeat(20));

        assertThat(euro.parts()).hasSize(2);
        assertThat(euro.parts().get(0)).hasSize(152);
        assertThat(euro.parts().get(1)).startsWith(0x1B, 0x65);
        assertThat(pictures.parts().get(0)).hasSize(132);
        assertThat(new String(pictures.parts().get(1), StandardCharsets.UTF_16BE)).startsWith("🏥");
    }

    @Test
    void anEmptyTextIsStillOnePart() {
        assertThat(SmsText.of("").parts()).hasSize(1);
    }
}

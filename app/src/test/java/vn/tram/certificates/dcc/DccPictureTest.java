package vn.tram.certificates.dcc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.decoder.Mode;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.tram.certificates.keys.TestSigner;

class DccPictureTest {

    private static final String TEXT =
            new CoseDccSigner(TestSigner.ec("VN").platformKeys(Samples.CLOCK))
                    .sign(Samples.content(), Samples.ISSUED, Samples.EXPIRES)
                    .text();

    @Test
    void thePictureReadsAsTheTextWithLevelQ() throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(DccPicture.of(TEXT).png(10)));

        Result read =
                new QRCodeReader()
                        .decode(
                                new BinaryBitmap(
                                        new HybridBinarizer(
                                                new BufferedImageLuminanceSource(image))),
                                Map.of(DecodeHintType.PURE_BARCODE, true));

        assertThat(read.getText()).isEqualTo(TEXT);
        assertThat(read.getResultMetadata().get(ResultMetadataType.ERROR_CORRECTION_LEVEL))
                .isEqualTo("Q");
        assertThat(image.getWidth()).isEqualTo(10 * DccPicture.of(TEXT).size());
    }

    @Test
    void theModeIsAlphanumeric() throws Exception {
        QRCode code = Encoder.encode(TEXT, DccPicture.LEVEL);
        DccPicture picture = DccPicture.of(TEXT);

        assertThat(code.getMode()).isEqualTo(Mode.ALPHANUMERIC);
        // in byte mode the same text needs a larger code
        assertThat(picture.size() - 2 * DccPicture.QUIET_ZONE)
                .isEqualTo(code.getMatrix().getWidth())
                .isLessThan(inBytes().getMatrix().getWidth());
    }

    private static QRCode inBytes() throws Exception {
        return Encoder.encode(TEXT.replace("HC1:", "hc1:"), DccPicture.LEVEL);
    }

    @Test
    void aQuietZoneOfFourModulesIsWhite() {
        DccPicture picture = DccPicture.of(TEXT);
        for (int i = 0; i < picture.size(); i++) {
            for (int zone = 0; zone < 4; zone++) {
                assertThat(picture.black(i, zone)).isFalse();
                assertThat(picture.black(zone, i)).isFalse();
                assertThat(picture.black(i, picture.size() - 1 - zone)).isFalse();
            }
        }
        assertThat(picture.black(4, 4)).isTrue();
    }

    /** Half a millimetre a module is what a phone reads from paper without effort. */
    @Test
    void aModuleIsWideEnoughAtSixtyMillimetres() {
        assertThat(60.0 / DccPicture.of(TEXT).size()).isGreaterThan(0.5);
    }

    @Test
    void whatHasNoPlaceInTheModeIsRefused() {
        assertThatThrownBy(() -> DccPicture.of("hc1:abc"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DccPicture.of("HC1:" + "A".repeat(4000)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

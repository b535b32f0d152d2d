package vn.tram.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.RescaleOp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tram.kernel.Outcome;

class PaperPhotoTest {

    @ParameterizedTest
    @ValueSource(doubles = {-15, -7.3, -2, 1.2, 4.5, 12})
    void aPageThatLeansIsStraightened(double leaning) throws IOException {
        BufferedImage photo = PaperSamples.onATable(leaning);
        assertThat(Skew.of(photo)).isCloseTo(leaning, within(0.4));

        PaperPhoto kept = PaperPhoto.of(PaperSamples.jpeg(photo)).value();

        assertThat(Skew.of(PaperSamples.read(kept))).isCloseTo(0, within(0.4));
        assertThat(kept.doubts()).isEmpty();
    }

    @Test
    void aPageThatIsStraightIsLeftAlone() throws IOException {
        BufferedImage photo = PaperSamples.onATable(0);

        PaperPhoto kept = PaperPhoto.of(PaperSamples.jpeg(photo)).value();

        assertThat(kept.width()).isEqualTo(photo.getWidth());
        assertThat(kept.height()).isEqualTo(photo.getHeight());
    }

    @Test
    void aPhotoIsTurnedAsTheCameraWasHeldAndForgetsEverythingElse() throws IOException {
        BufferedImage page = PaperSamples.onATable(0);
        BufferedImage onItsSide = Upright.turned(page, 8);
        byte[] sent = PaperSamples.withExif(PaperSamples.jpeg(onItsSide), 6, "Bản Dù 22.69 106.67");

        PaperPhoto kept = PaperPhoto.of(sent).value();

        assertThat(kept.width()).isEqualTo(page.getWidth());
        assertThat(kept.height()).isEqualTo(page.getHeight());
        // the dark heading is above again
        assertThat(PaperSamples.light(PaperSamples.read(kept), 0.216))
                .isLessThan(PaperSamples.light(PaperSamples.read(kept), 0.8));
        assertThat(new String(sent, StandardCharsets.UTF_8)).contains("Bản Dù");
        assertThat(new String(kept.jpeg(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        assertThat(new String(kept.jpeg(), StandardCharsets.UTF_8)).doesNotContain("Bản Dù");
    }

    @Test
    void allEightWaysOfHoldingACameraEndUpright() {
        BufferedImage mark = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        mark.setRGB(0, 0, Color.RED.getRGB());
        int[] back = {0, 1, 2, 3, 4, 5, 8, 7, 6};
        for (int held = 1; held <= 8; held++) {
            BufferedImage upright = Upright.turned(Upright.turned(mark, back[held]), held);
            assertThat(upright.getWidth()).as("held " + held).isEqualTo(3);
            assertThat(upright.getRGB(0, 0)).as("held " + held).isEqualTo(Color.RED.getRGB());
        }
    }

    @Test
    void whatNobodyCouldReadIsDoubted() throws IOException {
        BufferedImage page = PaperSamples.onATable(0);

        assertThat(doubts(page)).isEmpty();
        assertThat(doubts(new RescaleOp(0.18f, 0, null).filter(page, null)))
                .containsExactly(Doubt.TOO_DARK);
        assertThat(doubts(blurred(page))).containsExactly(Doubt.BLURRED);
        assertThat(doubts(PaperSamples.plain(900, 1200))).containsExactly(Doubt.NOTHING_TO_READ);
        assertThat(doubts(PaperSamples.plain(40, 30)))
                .containsExactly(Doubt.TOO_SMALL, Doubt.NOTHING_TO_READ);
    }

    @Test
    void aLargePhotoIsKeptAsLargeAsReadingAsksFor() throws IOException {
        BufferedImage large = new BufferedImage(5000, 3000, BufferedImage.TYPE_INT_RGB);

        PaperPhoto kept = PaperPhoto.of(PaperSamples.jpeg(large)).value();

        assertThat(kept.width()).isEqualTo(PaperPhoto.LONGEST_SIDE);
        assertThat(kept.height()).isEqualTo(1200);
    }

    @Test
    void whatIsNoPictureIsRefusedByItsContent() throws IOException {
        byte[] whole = PaperSamples.jpeg(PaperSamples.onATable(0));

        assertThat(refusal("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("photos.unreadable");
        assertThat(refusal("GIF89a".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("photos.unreadable");
        assertThat(refusal(new byte[0])).isEqualTo("photos.unreadable");
        assertThat(refusal(Arrays.copyOf(whole, 300))).isEqualTo("photos.unreadable");
        assertThat(refusal(new byte[SentPicture.LARGEST_FILE + 1])).isEqualTo("photos.too-large");
    }

    @Test
    void aQuarterTurnLaysThePictureOnItsSide() throws IOException {
        PaperPhoto kept = PaperPhoto.of(PaperSamples.jpeg(PaperSamples.onATable(0))).value();

        PaperPhoto turned = kept.turned();

        assertThat(turned.width()).isEqualTo(kept.height());
        assertThat(turned.height()).isEqualTo(kept.width());
        assertThat(turned.sha256()).isEqualTo(kept.sha256());
    }

    private static Set<Doubt> doubts(BufferedImage picture) throws IOException {
        return PaperPhoto.of(PaperSamples.jpeg(picture)).value().doubts();
    }

    private static String refusal(byte[] file) {
        return ((Outcome.Refused<PaperPhoto>) PaperPhoto.of(file)).refusal().code();
    }

    private static BufferedImage blurred(BufferedImage page) {
        int side = 13;
        float[] weights = new float[side * side];
        Arrays.fill(weights, 1f / weights.length);
        BufferedImage once =
                new ConvolveOp(new Kernel(side, side, weights), ConvolveOp.EDGE_NO_OP, null)
                        .filter(page, null);
        return new ConvolveOp(new Kernel(side, side, weights), ConvolveOp.EDGE_NO_OP, null)
                .filter(once, null);
    }
}

package vn.tram.photos;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import javax.imageio.ImageIO;
import vn.tram.kernel.Outcome;

/**
 * A photo of a paper as it may be kept: drawn anew pixel by pixel, so that nothing that was written
 * beside it (place, camera, time, script) is left; upright, straightened, and no larger than
 * reading asks for.
 *
 * @param sha256 of the file that was sent, in hexadecimal: the same file is known again
 * @param jpeg the picture
 * @param doubts whether it can be read; none where it looks readable
 */
public record PaperPhoto(String sha256, int width, int height, byte[] jpeg, Set<Doubt> doubts) {

    /** Of the longer side, in pixels: what a page of A4 with writing of 10 points needs. */
    public static final int LONGEST_SIDE = 2_000;

    /** As Exif numbers it: the top goes to the right. */
    private static final int QUARTER = 6;

    public PaperPhoto {
        doubts = doubts.isEmpty() ? Set.of() : EnumSet.copyOf(doubts);
    }

    /** Refused with {@link PhotosRefusal}; by what is in the file, whatever its name says. */
    public static Outcome<PaperPhoto> of(byte[] file) {
        SentPicture.Decoded decoded = SentPicture.decode(file);
        if (decoded instanceof SentPicture.Decoded.TooLarge) {
            return Outcome.refused(PhotosRefusal.TOO_LARGE);
        }
        if (!(decoded instanceof SentPicture.Decoded.Picture picture)) {
            return Outcome.refused(PhotosRefusal.UNREADABLE);
        }
        BufferedImage upright = Upright.of(Scaled.to(picture.image(), LONGEST_SIDE), file);
        BufferedImage straight = Scaled.to(Skew.straightened(upright), LONGEST_SIDE);
        // judged as it was sent: turning it adds a white frame and takes a little sharpness
        return Outcome.done(written(sha256(file), straight, Readable.doubts(upright)));
    }

    /** Turned by a quarter, clockwise. */
    public PaperPhoto turned() {
        try {
            BufferedImage now = ImageIO.read(new ByteArrayInputStream(jpeg));
            return written(sha256, Upright.turned(now, QUARTER), doubts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PaperPhoto written(String sha256, BufferedImage picture, Set<Doubt> doubts) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpg", out);
            return new PaperPhoto(
                    sha256, picture.getWidth(), picture.getHeight(), out.toByteArray(), doubts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] sent) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sent));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without the picture. */
    @Override
    public String toString() {
        return "PaperPhoto[" + width + "x" + height + ", " + doubts + "]";
    }
}

package vn.tram.certificates.dcc;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * The code as a picture: QR in alphanumeric mode, error correction level Q, a quiet zone of four
 * modules, as the specification of the EU's certificate wants it. To be printed 35 to 60 mm wide,
 * the quiet zone included.
 */
public final class DccPicture {

    /** Modules of white around the code. */
    public static final int QUIET_ZONE = 4;

    static final ErrorCorrectionLevel LEVEL = ErrorCorrectionLevel.Q;

    private static final int MOST_PIXELS_PER_MODULE = 40;

    private final BitMatrix modules;

    private DccPicture(BitMatrix modules) {
        this.modules = modules;
    }

    /**
     * @param text of a {@link DccSigner.SignedText}
     * @throws IllegalArgumentException where a character has no place in alphanumeric mode, or the
     *     text is longer than a code of this level holds (2,420 characters)
     */
    public static DccPicture of(String text) {
        if (!text.matches("[0-9A-Z $%*+\\-./:]+")) {
            throw new IllegalArgumentException("not the text of a certificate");
        }
        try {
            return new DccPicture(
                    new QRCodeWriter()
                            .encode(
                                    text,
                                    BarcodeFormat.QR_CODE,
                                    0,
                                    0,
                                    Map.of(
                                            EncodeHintType.MARGIN,
                                            QUIET_ZONE,
                                            EncodeHintType.ERROR_CORRECTION,
                                            LEVEL)));
        } catch (WriterException e) {
            throw new IllegalArgumentException("the text does not fit into a code", e);
        }
    }

    /** Modules of a side, the quiet zone included. */
    public int size() {
        return modules.getWidth();
    }

    /** Whether a module is black; the quiet zone counts. */
    public boolean black(int x, int y) {
        return modules.get(x, y);
    }

    /**
     * Black and white, without shades: whoever shows it larger must not smooth it.
     *
     * @param pixelsPerModule ten of them make 600 dots an inch and more at 60 mm
     */
    public byte[] png(int pixelsPerModule) {
        if (pixelsPerModule < 1 || pixelsPerModule > MOST_PIXELS_PER_MODULE) {
            throw new IllegalArgumentException("pixels a module: " + pixelsPerModule);
        }
        int size = size() * pixelsPerModule;
        BitMatrix pixels = new BitMatrix(size);
        for (int y = 0; y < size(); y++) {
            for (int x = 0; x < size(); x++) {
                if (modules.get(x, y)) {
                    pixels.setRegion(
                            x * pixelsPerModule,
                            y * pixelsPerModule,
                            pixelsPerModule,
                            pixelsPerModule);
                }
            }
        }
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            MatrixToImageWriter.writeToStream(pixels, "PNG", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }
}

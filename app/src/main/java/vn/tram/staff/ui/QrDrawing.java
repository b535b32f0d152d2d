package vn.tram.staff.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A QR as inline SVG: sharp at any size, and no address anywhere gives the secret away. */
final class QrDrawing {

    private static final int QUIET_ZONE = 4;

    private QrDrawing() {}

    static String svg(String content, String label) {
        BitMatrix dots = encode(content);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); x++) {
                if (dots.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return "<svg class=\"qr\" role=\"img\" aria-label=\""
                + label.replace("\"", "&quot;")
                + "\" viewBox=\"0 0 "
                + dots.getWidth()
                + " "
                + dots.getHeight()
                + "\" shape-rendering=\"crispEdges\"><path d=\""
                + path
                + "\"/></svg>";
    }

    private static BitMatrix encode(String content) {
        try {
            return new QRCodeWriter()
                    .encode(
                            content,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    QUIET_ZONE,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8",
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M));
        } catch (WriterException e) {
            throw new IllegalStateException("the address does not fit into a QR", e);
        }
    }
}

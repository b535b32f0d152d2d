package vn.tram.portal.verify;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the text of a certificate's code in a picture, whichever way the picture lies. A picture
 * may hold several codes; the first that begins like a certificate counts, else the first.
 */
final class CodePicture {

    static final String CERTIFICATE = "HC1:";

    private static final Map<DecodeHintType, ?> HINTS =
            Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);

    private CodePicture() {}

    static Optional<String> text(BufferedImage picture) {
        LuminanceSource light = new BufferedImageLuminanceSource(picture);
        List<String> found = new ArrayList<>();
        for (BinaryBitmap bitmap : bitmaps(light)) {
            read(bitmap, found);
            Optional<String> certificate =
                    found.stream().filter(text -> text.startsWith(CERTIFICATE)).findFirst();
            if (certificate.isPresent()) {
                return certificate;
            }
        }
        return found.stream().findFirst();
    }

    /** One copes with shadows, the other with blur and low contrast. */
    private static List<BinaryBitmap> bitmaps(LuminanceSource light) {
        return List.of(
                new BinaryBitmap(new HybridBinarizer(light)),
                new BinaryBitmap(new GlobalHistogramBinarizer(light)));
    }

    private static void read(BinaryBitmap bitmap, List<String> found) {
        try {
            found.add(new QRCodeReader().decode(bitmap, HINTS).getText());
        } catch (ReaderException | RuntimeException nothingThere) {
            // a damaged picture may lead the library outside its arrays; it is the same as no code
        }
        if (found.stream().anyMatch(text -> text.startsWith(CERTIFICATE))) {
            return;
        }
        try {
            Arrays.stream(new QRCodeMultiReader().decodeMultiple(bitmap, HINTS))
                    .map(Result::getText)
                    .forEach(found::add);
        } catch (NotFoundException | RuntimeException nothingThere) {
            // as above
        }
    }
}

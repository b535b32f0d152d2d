package vn.tram.forms.certificates;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.Result;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.tram.forms.PrintedCode;

/** Makes codes, and reads them from a page as a scanner would see it. */
final class Codes {

    /** As long as that of a certificate, in its alphabet. */
    static final String TEXT = text(1, 420);

    private Codes() {}

    static String text(int seed, int length) {
        String letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
        StringBuilder text = new StringBuilder("HC1:");
        long state = seed;
        while (text.length() < length) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            text.append(letters.charAt((int) ((state >>> 33) % letters.length())));
        }
        // a space at the end would be lost by readers that trim
        return text.append('Z').toString();
    }

    static PrintedCode of(String text) {
        try {
            BitMatrix modules =
                    new QRCodeWriter()
                            .encode(
                                    text,
                                    BarcodeFormat.QR_CODE,
                                    0,
                                    0,
                                    Map.of(
                                            EncodeHintType.ERROR_CORRECTION,
                                            ErrorCorrectionLevel.Q,
                                            EncodeHintType.MARGIN,
                                            4));
            return PrintedCode.of(modules.getWidth(), modules::get);
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    static BufferedImage page(byte[] pdf, int page, int dotsAnInch) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(page, dotsAnInch, ImageType.GRAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(BufferedImage image) {
        try {
            return new MultiFormatReader().decode(bitmap(image), hints()).getText();
        } catch (NotFoundException e) {
            throw new AssertionError("no code on the page", e);
        }
    }

    static List<String> readAll(BufferedImage image) {
        try {
            return Arrays.stream(new QRCodeMultiReader().decodeMultiple(bitmap(image), hints()))
                    .map(Result::getText)
                    .toList();
        } catch (NotFoundException e) {
            throw new AssertionError("no code on the page", e);
        }
    }

    private static BinaryBitmap bitmap(BufferedImage image) {
        return new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
    }

    private static Map<DecodeHintType, Object> hints() {
        // a reader of everything finds bars of a shop in the noise of a code
        return Map.of(
                DecodeHintType.TRY_HARDER,
                true,
                DecodeHintType.POSSIBLE_FORMATS,
                List.of(BarcodeFormat.QR_CODE));
    }
}

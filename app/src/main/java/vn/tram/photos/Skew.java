package vn.tram.photos;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * How far a photographed page leans, and the page straightened. Lines of writing that run level
 * fill some rows and leave the rows between them empty; the angle at which rows differ most is the
 * page's (projection profile). See docs/decisions/0186.
 */
final class Skew {

    /** In degrees; what leans further was not meant to be level. */
    static final double MOST = 20;

    private static final int RASTER = 700;
    private static final double COARSE = 1;
    private static final double FINE = 0.1;

    /** Less is not seen, and every turn costs a little sharpness. */
    private static final double LEAST = 0.4;

    /** A page without lines looks alike at every angle: then nothing is turned. */
    private static final double CLEARLY = 1.15;

    private static final int FEWEST_PIXELS = 300;

    private Skew() {}

    /** Degrees by which the page leans to the right; zero where that cannot be told. */
    static double of(BufferedImage picture) {
        Ink ink = Ink.of(Gray.of(picture, RASTER));
        if (ink.pixels() < FEWEST_PIXELS) {
            return 0;
        }
        double coarse = best(ink, 0, MOST, COARSE);
        double fine = best(ink, coarse, COARSE, FINE);
        boolean clear = difference(ink, fine) > difference(ink, 0) * CLEARLY;
        return clear && Math.abs(fine) >= LEAST && Math.abs(fine) < MOST ? fine : 0;
    }

    private static double best(Ink ink, double around, double reach, double step) {
        double best = around;
        double most = -1;
        int steps = (int) Math.round(reach / step);
        for (int i = -steps; i <= steps; i++) {
            double angle = around + i * step;
            double difference = difference(ink, angle);
            if (difference > most) {
                most = difference;
                best = angle;
            }
        }
        return best;
    }

    /** How much neighbouring rows differ when the page is looked at under this angle. */
    private static double difference(Ink ink, double degrees) {
        double sine = Math.sin(Math.toRadians(degrees));
        double cosine = Math.cos(Math.toRadians(degrees));
        int shift = ink.width();
        int[] rows = new int[ink.height() + 2 * ink.width() + 1];
        for (int i = 0; i < ink.pixels(); i++) {
            rows[(int) Math.round(ink.y()[i] * cosine - ink.x()[i] * sine) + shift]++;
        }
        double sum = 0;
        for (int i = 1; i < rows.length; i++) {
            double step = rows[i] - rows[i - 1];
            sum += step * step;
        }
        return sum;
    }

    static BufferedImage straightened(BufferedImage picture) {
        double degrees = of(picture);
        return degrees == 0 ? picture : turned(picture, -degrees);
    }

    /** Clockwise; the frame grows so that nothing is cut off. */
    static BufferedImage turned(BufferedImage picture, double degrees) {
        double angle = Math.toRadians(degrees);
        int w = picture.getWidth();
        int h = picture.getHeight();
        double sine = Math.abs(Math.sin(angle));
        double cosine = Math.abs(Math.cos(angle));
        int width = (int) Math.ceil(w * cosine + h * sine);
        int height = (int) Math.ceil(h * cosine + w * sine);
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = turned.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
            pen.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.translate(width / 2.0, height / 2.0);
            pen.rotate(angle);
            pen.drawImage(picture, -w / 2, -h / 2, null);
        } finally {
            pen.dispose();
        }
        return turned;
    }
}

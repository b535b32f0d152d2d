package vn.tram.photos;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** A picture in a smaller raster, every pixel of the larger one counted. */
final class Scaled {

    private Scaled() {}

    static BufferedImage to(BufferedImage picture, int longest) {
        BufferedImage now = picture;
        // by halves: a single step would leave out pixels and with them thin strokes
        while (Math.max(now.getWidth(), now.getHeight()) >= 2 * longest) {
            now = drawn(now, Math.max(1, now.getWidth() / 2), Math.max(1, now.getHeight() / 2));
        }
        int side = Math.max(now.getWidth(), now.getHeight());
        if (side <= longest) {
            return drawn(now, now.getWidth(), now.getHeight());
        }
        double share = (double) longest / side;
        return drawn(
                now,
                (int) Math.max(1, Math.round(now.getWidth() * share)),
                (int) Math.max(1, Math.round(now.getHeight() * share)));
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        try {
            pen.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }
}

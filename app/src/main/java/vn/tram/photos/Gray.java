package vn.tram.photos;

import java.awt.image.BufferedImage;

/** The light of a picture, 0 to 255, row by row. */
record Gray(int width, int height, int[] light) {

    /** In a raster whose longer side has at most so many pixels. */
    static Gray of(BufferedImage picture, int longest) {
        BufferedImage small = Scaled.to(picture, longest);
        int width = small.getWidth();
        int height = small.getHeight();
        int[] light = small.getRGB(0, 0, width, height, null, 0, width);
        for (int i = 0; i < light.length; i++) {
            int red = light[i] >> 16 & 0xFF;
            int green = light[i] >> 8 & 0xFF;
            int blue = light[i] & 0xFF;
            light[i] = (299 * red + 587 * green + 114 * blue) / 1000;
        }
        return new Gray(width, height, light);
    }

    int at(int x, int y) {
        return light[y * width + x];
    }

    /** Sums of all light above and to the left, so that a mean over any window takes four reads. */
    long[] sums() {
        long[] sums = new long[(width + 1) * (height + 1)];
        for (int y = 1; y <= height; y++) {
            long row = 0;
            for (int x = 1; x <= width; x++) {
                row += at(x - 1, y - 1);
                sums[y * (width + 1) + x] = sums[(y - 1) * (width + 1) + x] + row;
            }
        }
        return sums;
    }
}

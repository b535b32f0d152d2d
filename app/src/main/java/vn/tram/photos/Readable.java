package vn.tram.photos;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Looks whether anybody could read what a picture shows. Thresholds: docs/decisions/0186. */
final class Readable {

    private static final int RASTER = 1_000;

    /** Of the shorter side, in pixels. */
    private static final int SMALLEST_SIDE = 480;

    /** Of the light that nine pixels in ten stay below. */
    private static final int DARK = 85;

    /** Share of pixels that are strokes, in thousandths. */
    private static final int LEAST_INK = 3;

    /** Of the sharpest hundredth of a picture, in steps of light from one pixel to the next. */
    private static final int SHARP = 22;

    private Readable() {}

    static Set<Doubt> doubts(BufferedImage picture) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        Gray gray = Gray.of(picture, RASTER);
        if (Math.min(picture.getWidth(), picture.getHeight()) < SMALLEST_SIDE) {
            doubts.add(Doubt.TOO_SMALL);
        }
        if (percentile(gray.light(), 90) < DARK) {
            doubts.add(Doubt.TOO_DARK);
        }
        if (Ink.of(gray).pixels() * 1000L < (long) gray.light().length * LEAST_INK) {
            doubts.add(Doubt.NOTHING_TO_READ);
        } else if (sharpness(gray) < SHARP) {
            doubts.add(Doubt.BLURRED);
        }
        return doubts;
    }

    private static int percentile(int[] values, int percent) {
        int[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) ((long) (sorted.length - 1) * percent / 100)];
    }

    /**
     * The steps at edges, relative to how bright the picture is: a dark one is not a blurred one.
     */
    private static int sharpness(Gray gray) {
        int[] steps = new int[gray.light().length];
        int n = 0;
        for (int y = 0; y < gray.height(); y++) {
            for (int x = 1; x < gray.width(); x++) {
                steps[n++] = Math.abs(gray.at(x, y) - gray.at(x - 1, y));
            }
        }
        int step = percentile(Arrays.copyOf(steps, n), 99);
        int bright = Math.max(1, percentile(gray.light(), 90));
        return step * 200 / bright;
    }
}

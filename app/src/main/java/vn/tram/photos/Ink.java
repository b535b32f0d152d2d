package vn.tram.photos;

import java.util.Arrays;

/**
 * Where a picture is clearly darker than what lies around it: strokes of writing, wherever a shadow
 * falls.
 *
 * @param x and {@code y} of each such pixel
 */
record Ink(int width, int height, int[] x, int[] y) {

    /** Half of the window's side. */
    private static final int AROUND = 12;

    /** A stroke reflects less than this share of its surroundings, in hundredths. */
    private static final int DARKER = 82;

    static Ink of(Gray gray) {
        long[] sums = gray.sums();
        int[] x = new int[gray.width() * gray.height()];
        int[] y = new int[x.length];
        int found = 0;
        for (int row = 0; row < gray.height(); row++) {
            for (int column = 0; column < gray.width(); column++) {
                if (gray.at(column, row) * 100L < mean(gray, sums, column, row) * DARKER) {
                    x[found] = column;
                    y[found] = row;
                    found++;
                }
            }
        }
        return new Ink(
                gray.width(), gray.height(), Arrays.copyOf(x, found), Arrays.copyOf(y, found));
    }

    private static long mean(Gray gray, long[] sums, int x, int y) {
        int left = Math.max(0, x - AROUND);
        int top = Math.max(0, y - AROUND);
        int right = Math.min(gray.width(), x + AROUND + 1);
        int bottom = Math.min(gray.height(), y + AROUND + 1);
        int stride = gray.width() + 1;
        long light =
                sums[bottom * stride + right]
                        - sums[top * stride + right]
                        - sums[bottom * stride + left]
                        + sums[top * stride + left];
        return light / ((long) (right - left) * (bottom - top));
    }

    int pixels() {
        return x.length;
    }
}

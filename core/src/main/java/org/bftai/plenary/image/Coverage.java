package org.bftai.plenary.image;

/**
 * How much of each pixel lies inside of closed outlines, exactly: an edge adds to the pixels it crosses the area on its
 * right, and to the next pixel of the row what is missing for all that follow; sums along a row are the coverage.
 */
final class Coverage {
    private final int width;
    private final int top;
    private final int bottom;
    private final double[] area;

    /** Look at the rows from {@code top} to before {@code bottom} only. */
    Coverage(int width, int top, int bottom) {
        this.width = width;
        this.top = top;
        this.bottom = Math.max(top, bottom);
        this.area = new double[(width + 2) * (this.bottom - top)];
    }

    /** Add an edge of an outline, which must come back to where it began. */
    void edge(double x1, double y1, double x2, double y2) {
        if (y1 == y2) {
            return;
        }
        boolean down = y1 < y2;
        double begin = Math.max(top, down ? y1 : y2);
        double end = Math.min(bottom, down ? y2 : y1);
        double slope = (x2 - x1) / (y2 - y1);
        for (int row = (int) begin; row < end; row++) {
            double from = Math.max(begin, row);
            double to = Math.min(end, row + 1);
            double left = clamp(x1 + (from - y1) * slope);
            double right = clamp(x1 + (to - y1) * slope);
            add((row - top) * (width + 2), Math.min(left, right), Math.max(left, right), down ? to - from : from - to);
        }
    }

    /** Return the coverage of a row's pixels, 0 to 1. */
    double[] row(int y) {
        double[] row = new double[width];
        double sum = 0;
        for (int x = 0; x < width; x++) {
            sum += area[(y - top) * (width + 2) + x];
            double covered = Math.min(1, Math.abs(sum));
            // What sums leave over where nothing is.
            row[x] = covered < 1e-6 ? 0 : covered;
        }
        return row;
    }

    private double clamp(double x) {
        return Math.max(0, Math.min(width, x));
    }

    /** Share the height of an edge within one row among the pixels between its ends. */
    private void add(int start, double left, double right, double high) {
        int first = (int) left;
        int last = (int) right;
        for (int x = first; x <= last; x++) {
            double a = Math.max(left, x);
            double b = Math.min(right, x + 1);
            double share = right > left ? high * (b - a) / (right - left) : high;
            double inside = (x + 1 - (a + b) / 2) * share;
            area[start + x] += inside;
            area[start + x + 1] += share - inside;
        }
    }
}

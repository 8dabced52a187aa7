package org.jiedui.activity.compliance.picture;

/**
 * How much room text takes, whatever font the reader has: a Chinese character is as wide as it is high, and any other is
 * taken for wider than in most fonts, so that nothing runs into its neighbour.
 */
final class Lettering {

    private static final int FIRST_WIDE = 0x2E80;
    private static final double NARROW = 0.6;

    private Lettering() {}

    static int width(String text, int size) {
        return (int) Math.ceil(text.codePoints().mapToDouble(Lettering::ems).sum() * size);
    }

    /** As much of the text as fits, with an ellipsis where it was cut. */
    static String cut(String text, int size, int width) {
        if (width(text, size) <= width) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        for (int point : text.codePoints().toArray()) {
            if (width(kept.toString(), size) + (ems(point) + 1) * size > width) {
                break;
            }
            kept.appendCodePoint(point);
        }
        return kept.append('…').toString();
    }

    private static double ems(int point) {
        return point < FIRST_WIDE && point != '…' ? NARROW : 1;
    }
}

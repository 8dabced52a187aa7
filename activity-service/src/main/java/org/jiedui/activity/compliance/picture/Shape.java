package org.jiedui.activity.compliance.picture;

/** An outline within the square of a {@link Mark}. */
enum Shape {
    CIRCLE("M1 11a10 10 0 1 0 20 0a10 10 0 1 0-20 0z", 1, "none"),
    RING("M2 11a9 9 0 1 0 18 0a9 9 0 1 0-18 0z", 3, "none"),
    DASHED_CIRCLE("M2 11a9 9 0 1 0 18 0a9 9 0 1 0-18 0z", 1, "3 2"),
    HALF_CIRCLE("M2 11a9 9 0 1 0 18 0a9 9 0 1 0-18 0z", 2, "none"),
    HEXAGON("M5.5 1.5h11l5 9.5-5 9.5h-11l-5-9.5z", 1, "none"),
    DIAMOND("M11 .7l10.3 10.3-10.3 10.3-10.3-10.3z", 1, "none"),
    SQUARE("M1.5 1.5h19v19h-19z", 1, "none"),
    ROUNDED("M6 2h10a4 4 0 0 1 4 4v10a4 4 0 0 1-4 4h-10a4 4 0 0 1-4-4v-10a4 4 0 0 1 4-4z", 2, "none");

    private static final String LEFT_HALF = "M11 3a8 8 0 0 0 0 16z";
    private static final String WHITE = "#ffffff";

    private final String path;
    private final int lineWidth;
    private final String dashes;

    Shape(String path, int lineWidth, String dashes) {
        this.path = path;
        this.lineWidth = lineWidth;
        this.dashes = dashes;
    }

    void draw(Svg svg, String fill, String line) {
        svg.path(path, this == HALF_CIRCLE ? WHITE : fill, line, lineWidth, dashes);
        if (this == HALF_CIRCLE) {
            svg.path(LEFT_HALF, fill);
        }
    }
}

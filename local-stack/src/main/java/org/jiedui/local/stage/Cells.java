package org.jiedui.local.stage;

import java.util.List;

/** Text in columns, where a Chinese character is two cells wide. */
public final class Cells {
    private static final int FIRST_WIDE = 0x2E80;

    private Cells() {}

    public static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - width(text)));
    }

    /** A row; the last column is as wide as it happens to be. */
    public static String row(List<Integer> widths, String... texts) {
        var row = new StringBuilder();
        for (int column = 0; column < texts.length; column++) {
            boolean isLast = column == texts.length - 1;
            row.append(isLast ? texts[column] : padded(texts[column], widths.get(column)));
        }
        return row.toString();
    }

    static int width(String text) {
        return text.codePoints().map(point -> point >= FIRST_WIDE ? 2 : 1).sum();
    }
}

package org.jiedui.caselibrary.content;

import org.jspecify.annotations.Nullable;

/**
 * A picture of a case, tied to a place in its text.
 *
 * @param link where it is loaded from
 * @param caption what the picture shows
 * @param part beside which of the four parts it stands; absent while that is open
 * @param width width in pixels
 * @param height height in pixels
 */
public record Picture(String link, String caption, @Nullable PartName part, int width, int height) {

    /** Of the longer edge: 300 dots per inch at 10 cm. */
    static final int MIN_LENGTH = 1182;

    boolean suitsPrint() {
        return Math.max(width, height) >= MIN_LENGTH;
    }
}

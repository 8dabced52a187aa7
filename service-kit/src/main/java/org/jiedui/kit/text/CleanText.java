package org.jiedui.kit.text;

import java.util.Optional;

/**
 * Text as people send it: something to be seen, without white space around it. What is invisible inside stays, for
 * emoji, Mongolian and scripts from right to left are written with it.
 */
public final class CleanText {

    /** Zero-width characters that mean nothing at an end: space, word joiner, byte order mark. */
    private static final String EMPTY_AT_THE_ENDS = "\u200b\u2060\ufeff";
    /** Letters and a symbol by their category that are blank: fillers of Hangul, and the empty pattern of Braille. */
    private static final String BLANK = "\u115f\u1160\u3164\uffa0\u2800";

    private CleanText() {}

    /** The text without what surrounds it. */
    public static String of(String sent) {
        int start = 0;
        int end = sent.length();
        while (start < end && isEmpty(sent.charAt(start))) {
            start++;
        }
        while (start < end && isEmpty(sent.charAt(end - 1))) {
            end--;
        }
        return sent.substring(start, end);
    }

    /** Why the text cannot be taken as one line, if so. */
    public static Optional<TextObjection> objectionToLine(String text) {
        return text.codePoints().anyMatch(CleanText::isLineBreak)
                ? Optional.of(TextObjection.LINE_BREAK)
                : objectionTo(text);
    }

    /** Why the text cannot be taken, if so; it may have several lines. */
    public static Optional<TextObjection> objectionTo(String text) {
        Optional<TextObjection> unkeepable = AcceptableText.objectionTo(text);
        if (unkeepable.isPresent()) {
            return unkeepable;
        }
        if (text.codePoints().anyMatch(CleanText::isControl)) {
            return Optional.of(TextObjection.CONTROL_CHARACTER);
        }
        return text.codePoints().anyMatch(CleanText::isVisible)
                ? Optional.empty()
                : Optional.of(TextObjection.NOTHING_VISIBLE);
    }

    /** None of them is beyond the basic plane. */
    private static boolean isEmpty(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || EMPTY_AT_THE_ENDS.indexOf(character) >= 0;
    }

    private static boolean isControl(int point) {
        return Character.isISOControl(point) && point != '\t' && point != '\n' && point != '\r';
    }

    /** Where Unicode breaks a line in any case (UAX 14: BK, CR, LF, NL). */
    private static boolean isLineBreak(int point) {
        return switch (point) {
            case '\n', '\u000b', '\f', '\r', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.UNASSIGNED -> false;
            default -> BLANK.indexOf(point) < 0;
        };
    }
}

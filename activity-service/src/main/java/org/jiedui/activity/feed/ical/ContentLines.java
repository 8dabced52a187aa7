package org.jiedui.activity.feed.ical;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes content lines (RFC 5545, section 3.1): of at most 75 octets in UTF-8 without the break, folded inside no character. The
 * libraries count characters instead, which makes lines of 220 octets of Chinese.
 */
final class ContentLines {

    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";
    /** The blank of a fold counts as part of the line it begins. */
    private static final String FOLD = END + " ";
    /** Of one char, as Java counts: a character of four octets is two of them. */
    private static final int MOST_OCTETS_OF_A_CHAR = 3;

    private final StringBuilder written = new StringBuilder();

    /** A line as it is, such as {@code STATUS:CONFIRMED}. */
    @CanIgnoreReturnValue
    ContentLines line(String line) {
        if (line.length() * MOST_OCTETS_OF_A_CHAR <= MOST_OCTETS) {
            written.append(line).append(END);
            return this;
        }
        int octets = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            int character = line.codePointAt(i);
            int size = octets(character);
            if (octets + size > MOST_OCTETS) {
                written.append(FOLD);
                octets = 1;
            }
            written.appendCodePoint(character);
            octets += size;
        }
        written.append(END);
        return this;
    }

    /** A property whose value is text of people. */
    @CanIgnoreReturnValue
    ContentLines text(String property, String value) {
        return line(property + ":" + escaped(value));
    }

    /** A property that is a list of texts; none is written for an empty one. */
    @CanIgnoreReturnValue
    ContentLines texts(String property, List<String> values) {
        return values.isEmpty()
                ? this
                : line(property + ":"
                        + values.stream().map(ContentLines::escaped).collect(Collectors.joining(",")));
    }

    /** Text cannot end its line, so that nothing in it becomes a property. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '\\', ';', ',' -> escaped.append('\\').append(character);
                case '\n' -> escaped.append("\\n");
                default -> escaped.append(Character.isISOControl(character) ? ' ' : character);
            }
        }
        return escaped.toString();
    }

    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }

    @Override
    public String toString() {
        return written.toString();
    }
}

package org.jiedui.kit.web.negotiation;

import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jiedui.kit.problem.MalformedParameter;

/**
 * What a client takes as an answer, from {@code Accept} (RFC 9110, section 12.5.1).
 *
 * @param ranges in the order of the header; none means that it takes anything
 */
record AcceptedTypes(List<MediaRange> ranges) {

    AcceptedTypes {
        ranges = List.copyOf(ranges);
    }

    /** @throws MalformedParameter if the header is no list of media types */
    static AcceptedTypes of(String header) {
        return new AcceptedTypes(split(header, ',').stream()
                .filter(part -> !part.isBlank())
                .map(MediaRange::of)
                .toList());
    }

    /** The range that fits best decides, so that {@code application/json;q=0, *}{@code /*} is anything but JSON. */
    boolean admit(MediaType type) {
        return ranges.isEmpty()
                || ranges.stream()
                        .filter(range -> range.includes(type))
                        .max(Comparator.comparingInt(MediaRange::precision).thenComparingDouble(MediaRange::quality))
                        .filter(MediaRange::isWelcome)
                        .isPresent();
    }

    /** The header again, in the one form that every reader of it understands. */
    String plain() {
        return ranges.stream()
                .filter(MediaRange::isWelcome)
                .map(MediaRange::plain)
                .collect(Collectors.joining(", "));
    }

    /** The parts between separators that do not stand in quotes. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            quoted ^= text.charAt(i) == '"';
            if (text.charAt(i) == separator && !quoted) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }
}

package org.jiedui.testkit.example;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Puts fixed values in the place of those that another run would have made differently; equal ones stay equal. */
final class StableValues {

    private static final String HEX = "[0-9a-fA-F]";
    /** An id, or the end of a code that a test made up by chance. */
    private static final Pattern CHANCE =
            Pattern.compile("(?<id>%1$s{8}(?:-%1$s{4}){3}-%1$s{12})|(?<=[-_])%1$s{12}(?!%1$s)".formatted(HEX));

    private static final Pattern CURSOR = Pattern.compile("(?<=\"next\":\")[^\"]+");
    /** Only a clock makes fractions of a second. */
    private static final Pattern CLOCK =
            Pattern.compile("20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9:]{8}[.][0-9]+(?:Z|\\+08:00)");

    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2022-12-14T09:30:00.000001+08:00");

    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    String in(String json) {
        String text = CHANCE.matcher(json).replaceAll(this::chosen);
        text = CURSOR.matcher(text).replaceAll("AZPx9FwAcACAAAAAAAAAAQ");
        List<String> moments = CLOCK.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
        return CLOCK.matcher(text).replaceAll(moment -> FIRST.plusMinutes(moments.indexOf(moment.group()))
                .toString());
    }

    private String chosen(MatchResult found) {
        if (found.group("id") == null) {
            return codes.computeIfAbsent(found.group(), code -> String.valueOf(codes.size() + 1));
        }
        return ids.computeIfAbsent(found.group(), id -> "0193f1f4-5c00-7000-8000-%012d".formatted(ids.size() + 1));
    }
}

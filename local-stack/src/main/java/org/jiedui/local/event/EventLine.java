package org.jiedui.local.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An event in one line: when, which fact, how many-th of its subject, and what people call the subject. */
public final class EventLine {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS").withZone(ZoneId.of("Asia/Shanghai"));
    private static final String PREFIX = "org.jiedui.";
    private static final int LONGEST_SHOWN = 60;

    private EventLine() {}

    public static String of(TopicRecord read) {
        String time = TIME.format(read.time());
        if (!read.isEvent()) {
            return "%s  (no event) %s: %s".formatted(time, read.topic(), abbreviated(String.valueOf(read.value())));
        }
        return "%s  %-26s  #%-3s  %s".formatted(time, shortType(read), sequence(read), subject(read));
    }

    private static String shortType(TopicRecord read) {
        return read.type().startsWith(PREFIX) ? read.type().substring(PREFIX.length()) : read.type();
    }

    /** It is padded in the envelope, so that it compares as text. */
    private static String sequence(TopicRecord read) {
        String padded = read.envelope().path("sequence").asText();
        return padded.replaceFirst("^0+(?=.)", "");
    }

    /** Whatever of a subject's names, numbers and parties the event carries; its id if it carries none. */
    private static String subject(TopicRecord read) {
        JsonNode data = read.envelope().path("data");
        JsonNode plan = data.path("plan");
        JsonNode typicalCase = data.path("typicalCase");
        String names = Stream.of(
                        text(data.path("number")),
                        text(data.path("title"))
                                .or(() -> text(typicalCase.path("title")))
                                .or(() -> text(data.at("/edition/title"))),
                        text(data.at("/site/name")),
                        pairing(data).or(() -> pairing(plan)).or(() -> pairing(typicalCase)),
                        text(data.at("/party/name")).or(() -> text(data.at("/programme/name"))),
                        measured(data),
                        text(plan.path("year")).map(year -> "plan " + year),
                        text(data.path("side")),
                        unit(data.path("attendance")))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return names.isEmpty() ? read.subject() : names;
    }

    /** What a region reported of an indicator, or only which indicator it is. */
    private static Optional<String> measured(JsonNode data) {
        Optional<String> indicator = text(data.path("indicator"));
        return text(data.at("/region/name"))
                .map(region -> "%s %s %s = %s"
                        .formatted(
                                indicator.orElse(""),
                                region,
                                data.path("period").asText(),
                                data.path("value").asText()))
                .or(() -> indicator);
    }

    private static Optional<String> pairing(JsonNode holder) {
        JsonNode pairing = holder.path("pairing");
        return text(pairing.at("/leading/name"))
                .flatMap(leading -> text(pairing.at("/partner/name")).map(partner -> leading + "–" + partner));
    }

    private static Optional<String> unit(JsonNode attendance) {
        String heads =
                text(attendance.path("headCount")).map(count -> count + " 人").orElse("人数未报道");
        return text(attendance.path("unit")).map(unit -> unit + " " + heads);
    }

    private static Optional<String> text(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? Optional.of(node.asText()) : Optional.empty();
    }

    private static String abbreviated(String value) {
        String line = value.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
    }
}

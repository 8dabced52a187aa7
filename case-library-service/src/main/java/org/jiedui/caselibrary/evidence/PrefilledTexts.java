package org.jiedui.caselibrary.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedui.events.ActivityEvent.UnitAttendance;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.PublishedParty;
import org.jiedui.kit.problem.Text;

/**
 * The parts of a case that follow from its exchanges, as text to start from. They are computed whenever they are shown and
 * stored nowhere, so they can neither grow old nor replace what an author wrote. Only facts of the events are told; what was
 * not reported is left out.
 *
 * @param background which exchanges showed the practice
 * @param measures what came of them
 * @param sources where that is written
 */
public record PrefilledTexts(String background, String measures, String sources) {

    /** @param evidence of one practice, at least one, in the order of {@link Evidence#BY_TIME} */
    public static PrefilledTexts of(PublishedPairing pairing, List<Evidence> evidence) {
        String practice = evidence.getFirst().practice();
        return new PrefilledTexts(
                "%s与%s结对交流中，“%s”被列为值得总结的做法。\n%s"
                        .formatted(
                                pairing.leading().name(),
                                pairing.partner().name(),
                                practice,
                                lines(evidence, exchange -> circumstances(pairing, exchange))),
                "“%s”见于以下交流成果：\n%s".formatted(practice, lines(evidence, PrefilledTexts::outcome)),
                lines(evidence, PrefilledTexts::source));
    }

    private static String lines(List<Evidence> evidence, Function<Evidence, String> line) {
        return evidence.stream().map(line).collect(Collectors.joining("\n"));
    }

    private static String circumstances(PublishedPairing pairing, Evidence exchange) {
        String facts = Stream.of(
                        Optional.of(dates(exchange)),
                        Optional.ofNullable(exchange.mode()).map(PrefilledTexts::name),
                        Optional.of(kinds(exchange)),
                        Optional.ofNullable(exchange.hostRegion()).map(host -> host(pairing, host)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("，"));
        String afterwards = exchange.recordedAfterTheFact() ? "，补录" : "";
        return "%s（编号%s%s）。%s".formatted(facts, exchange.number(), afterwards, attendance(exchange));
    }

    private static String attendance(Evidence exchange) {
        return exchange.attendance().isEmpty()
                ? ""
                : exchange.attendance().stream()
                        .map(PrefilledTexts::unit)
                        .collect(Collectors.joining("、", "参加单位：", "。"));
    }

    private static String unit(UnitAttendance attendance) {
        return attendance.headCount() == null ? attendance.unit() : attendance.unit() + attendance.headCount() + "人";
    }

    private static String outcome(Evidence exchange) {
        return dates(exchange) + "：" + exchange.outcome().strip();
    }

    private static String source(Evidence exchange) {
        return Stream.of(
                        Optional.of("交流活动" + exchange.number()),
                        Optional.ofNullable(exchange.source()).map(source -> "来源：" + source),
                        Optional.of(String.join(" ", exchange.materials()))
                                .filter(links -> !links.isEmpty())
                                .map(links -> "材料：" + links))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("；"));
    }

    private static String dates(Evidence exchange) {
        return ChineseDates.of(exchange.startsAt(), exchange.endsAt());
    }

    private static String kinds(Evidence exchange) {
        return exchange.kinds().stream().map(PrefilledTexts::name).collect(Collectors.joining("、"));
    }

    /** By name if a side hosted, by code if a place of which no more is known. */
    private static String host(PublishedPairing pairing, String region) {
        return Stream.of(pairing.leading(), pairing.partner())
                        .filter(side -> side.region().equals(region))
                        .map(PublishedParty::name)
                        .findFirst()
                        .orElse("区划代码" + region)
                + "承办";
    }

    /** What people call it. */
    private static String name(Enum<?> constant) {
        return Text.nameOf(constant).zh();
    }
}

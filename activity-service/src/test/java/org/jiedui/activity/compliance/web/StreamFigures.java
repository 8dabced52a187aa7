package org.jiedui.activity.compliance.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedui.activity.compliance.web.StreamFold.Standing;

/** Counts what the stream tells, in the words of the API. */
final class StreamFigures {

    private static final Map<String, String> MEMBERS = Map.of(
            "HELD", "heldOnTime",
            "HELD_LATE", "heldLate",
            "HALF_MET", "halfMet",
            "WAIVED", "waived",
            "OVERDUE", "overdue",
            "PLANNED", "planned",
            "DUE", "due",
            "UPCOMING", "upcoming");

    private static final List<String> MET = List.of("HELD", "HELD_LATE", "WAIVED");

    private final LocalDate today;

    StreamFigures(LocalDate today) {
        this.today = today;
    }

    /** By cadence line, and all together. */
    Map<String, Map<String, Object>> ofCooperation(List<Standing> standings) {
        Map<String, Map<String, Object>> lines = new TreeMap<>(Map.of("total", fulfilment(standings)));
        standings.stream()
                .collect(Collectors.groupingBy(each ->
                        each.obligation().duty() + " " + each.obligation().period()))
                .forEach((line, its) -> lines.put(line, fulfilment(its)));
        return lines;
    }

    /**
     * By duty, by programme and by region directly below, and all together.
     *
     * @param digits of the code of the region they are below; none for the whole country
     */
    Map<String, Map<String, Object>> sums(List<Standing> standings, String digits) {
        Map<String, Map<String, Object>> sums = new TreeMap<>(Map.of("total", sum(standings)));
        sums.putAll(
                summed(standings, each -> Stream.of("duty " + each.obligation().duty())));
        sums.putAll(summed(
                standings,
                each -> Stream.of("programme " + each.obligation().pairing().programme())));
        sums.putAll(summed(standings, each -> each.regions().stream()
                .filter(region -> region.startsWith(digits))
                .map(region -> "region " + directlyBelow(region, digits))
                .distinct()));
        return sums;
    }

    private static String directlyBelow(String region, String digits) {
        return (region.substring(0, digits.length() + 2) + "0000").substring(0, 6);
    }

    private Map<String, Map<String, Object>> summed(
            Collection<Standing> standings, Function<Standing, Stream<String>> parts) {
        return standings.stream()
                .flatMap(each -> parts.apply(each).map(part -> Map.entry(part, each)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList()), this::sum)));
    }

    private Map<String, Object> sum(Collection<Standing> standings) {
        Map<String, Object> sum = fulfilment(standings);
        long cooperations = standings.stream()
                .map(each -> each.obligation().pairing().cooperation())
                .distinct()
                .count();
        sum.put("cooperations", (int) cooperations);
        return sum;
    }

    private Map<String, Object> fulfilment(Collection<Standing> standings) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("owed", standings.size());
        MEMBERS.forEach((state, member) -> counts.put(member, (int)
                standings.stream().filter(each -> each.state().equals(state)).count()));
        standings.stream()
                .filter(each -> !MET.contains(each.state()))
                .map(each -> each.obligation().due())
                .filter(due -> !due.isBefore(today))
                .min(LocalDate::compareTo)
                .ifPresent(next -> counts.put("nextDue", next.toString()));
        return counts;
    }
}

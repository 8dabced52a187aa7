package org.jiedui.activity.compliance.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiedui.events.ActivityEvent.ActivityCompleted;
import org.jiedui.events.ActivityEvent.ActivityDischargesChanged;
import org.jiedui.events.ActivityEvent.ActivityPlanned;
import org.jiedui.events.ActivityEvent.ActivityRescheduled;
import org.jiedui.events.ActivityEvent.ActivityScheduled;
import org.jiedui.events.ActivityEvent.Discharge;
import org.jiedui.events.ActivityEvent.Session;
import org.jiedui.events.PublishedObligation;
import org.jiedui.kit.text.json.JsonRules;
import org.jiedui.kit.time.ChinaTime;
import org.jspecify.annotations.Nullable;

/**
 * What an analyst does who has the topic of activity-service and nothing else; the rules are in {@code docs/events.md}. The
 * latest event of a subject counts.
 */
final class StreamFold {

    private static final ObjectMapper JSON = JsonRules.mapper();

    private final Map<UUID, PublishedObligation> owed = new HashMap<>();
    private final Set<UUID> waived = new HashSet<>();
    private final Map<UUID, Instant> ends = new HashMap<>();
    private final Map<UUID, List<Discharge>> declared = new HashMap<>();
    private final Set<UUID> completed = new HashSet<>();

    StreamFold(List<String> events) throws JsonProcessingException {
        for (String event : events) {
            take(JSON.readTree(event));
        }
    }

    private void take(JsonNode event) throws JsonProcessingException {
        UUID subject = UUID.fromString(event.path("subject").asText());
        JsonNode data = event.path("data");
        switch (event.path("type").asText()) {
            case "org.jiedui.obligation.opened.v1" ->
                owed.put(subject, JSON.treeToValue(data.path("obligation"), PublishedObligation.class));
            case "org.jiedui.obligation.closed.v1" -> owed.remove(subject);
            case "org.jiedui.obligation.waived.v1" -> waived.add(subject);
            case "org.jiedui.activity.planned.v1" -> {
                ActivityPlanned planned = JSON.treeToValue(data, ActivityPlanned.class);
                keep(subject, planned.discharges(), endOf(planned.on()));
            }
            case "org.jiedui.activity.scheduled.v1" -> {
                ActivityScheduled scheduled = JSON.treeToValue(data, ActivityScheduled.class);
                keep(subject, scheduled.discharges(), endOf(scheduled.sessions()));
            }
            case "org.jiedui.activity.rescheduled.v1" -> {
                ActivityRescheduled moved = JSON.treeToValue(data, ActivityRescheduled.class);
                LocalDate day = moved.times().on();
                List<Session> sessions = moved.times().sessions();
                keep(subject, moved.discharges(), day == null ? endOf(sessions) : endOf(day));
            }
            case "org.jiedui.activity.discharges-changed.v1" ->
                declared.put(
                        subject,
                        JSON.treeToValue(data, ActivityDischargesChanged.class).discharges());
            case "org.jiedui.activity.cancelled.v1" -> declared.remove(subject);
            case "org.jiedui.activity.completed.v1" -> {
                declared.put(
                        subject, JSON.treeToValue(data, ActivityCompleted.class).discharges());
                completed.add(subject);
            }
            default -> {}
        }
    }

    /** What the cooperation owes in the year, with its state of the moment. */
    List<Standing> of(UUID cooperation, int year, Instant now) {
        return owed.values().stream()
                .filter(each -> each.pairing().cooperation().equals(cooperation))
                .filter(each -> each.from().getYear() == year)
                .map(each -> new Standing(each, state(each, now)))
                .toList();
    }

    private String state(PublishedObligation obligation, Instant now) {
        List<Discharge> held = legs(obligation, true, now);
        List<Discharge> planned = legs(obligation, false, now);
        LocalDate today = ChinaTime.dateOf(now);
        if (held.size() >= obligation.legs()) {
            return held.stream().anyMatch(leg -> leg.on().isAfter(obligation.due())) ? "HELD_LATE" : "HELD";
        }
        if (waived.contains(obligation.obligationId())) {
            return "WAIVED";
        }
        if (!held.isEmpty()) {
            return "HALF_MET";
        }
        if (!planned.isEmpty()) {
            return "PLANNED";
        }
        if (obligation.from().isAfter(today)) {
            return "UPCOMING";
        }
        return obligation.due().isBefore(today) ? "OVERDUE" : "DUE";
    }

    /** Those held, or those of activities that are still to come. */
    private List<Discharge> legs(PublishedObligation obligation, boolean held, Instant now) {
        List<Discharge> legs = new ArrayList<>();
        declared.forEach((activity, discharges) -> {
            boolean counts = held
                    ? completed.contains(activity)
                    : !completed.contains(activity) && ends(activity).isAfter(now);
            Stream<Discharge> its =
                    discharges.stream().filter(leg -> leg.obligationId().equals(obligation.obligationId()));
            if (counts) {
                its.forEach(legs::add);
            }
        });
        return legs;
    }

    private Instant ends(UUID activity) {
        return ends.getOrDefault(activity, Instant.MIN);
    }

    private void keep(UUID activity, List<Discharge> discharges, Instant end) {
        declared.put(activity, discharges);
        ends.put(activity, end);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant();
    }

    private static Instant endOf(@Nullable List<Session> sessions) {
        return sessions == null
                ? Instant.MIN
                : sessions.stream().map(Session::endsAt).max(Instant::compareTo).orElse(Instant.MIN);
    }

    record Standing(PublishedObligation obligation, String state) {}
}

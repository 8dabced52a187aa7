package org.jiedui.activity.compliance.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
import org.jiedui.events.CaseEvent.CasePublished;
import org.jiedui.events.PublishedObligation;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.events.vocabulary.CaseOwner;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.kit.text.json.JsonRules;
import org.jiedui.kit.time.ChinaTime;
import org.jspecify.annotations.Nullable;

/**
 * What an analyst does who has the topics and nothing else; the rules are in {@code docs/events.md}. The latest event of a
 * subject counts.
 */
final class StreamFold {

    private static final ObjectMapper JSON = JsonRules.mapper();

    private final Map<UUID, PublishedObligation> owed = new HashMap<>();
    private final Set<UUID> waived = new HashSet<>();
    private final Map<UUID, Instant> ends = new HashMap<>();
    private final Map<UUID, List<Discharge>> declared = new HashMap<>();
    private final Set<UUID> completed = new HashSet<>();
    private final Map<UUID, CasePublished> cases = new HashMap<>();
    private final List<PartyRedesignated> redesignated = new ArrayList<>();
    private final Map<UUID, LocalDate> batches;

    StreamFold(List<String> events) throws JsonProcessingException {
        for (String event : events) {
            take(JSON.readTree(event));
        }
        batches = batchesMet();
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
            case "org.jiedui.case.published.v1" -> {
                CasePublished published = JSON.treeToValue(data, CasePublished.class);
                cases.put(published.typicalCase().caseId(), published);
            }
            case "org.jiedui.party.redesignated.v1" ->
                redesignated.add(JSON.treeToValue(data, PartyRedesignated.class));
            default -> {}
        }
    }

    /** Each joint case, in the order of publication, meets the first batch of its year that is open and has begun. */
    private Map<UUID, LocalDate> batchesMet() {
        Map<UUID, LocalDate> met = new HashMap<>();
        cases.values().stream()
                .filter(each -> each.typicalCase().owner() == CaseOwner.BOTH)
                .sorted(Comparator.comparing(CasePublished::publishedOn)
                        .thenComparing(each -> each.typicalCase().caseId().toString()))
                .forEach(published -> owed.values().stream()
                        .filter(batch -> counts(published, batch) && !met.containsKey(batch.obligationId()))
                        .min(Comparator.comparing(PublishedObligation::from)
                                .thenComparing(PublishedObligation::ordinal))
                        .ifPresent(batch -> met.put(batch.obligationId(), published.publishedOn())));
        return met;
    }

    private static boolean counts(CasePublished published, PublishedObligation owed) {
        return owed.duty() == Duty.CASE_BATCH
                && owed.pairing()
                        .cooperation()
                        .equals(published.typicalCase().pairing().cooperation())
                && owed.from().getYear() == published.year()
                && !published.publishedOn().isBefore(owed.from());
    }

    /** What is owed in the year, with its state of the moment. */
    List<Standing> of(int year, Instant now) {
        return owed.values().stream()
                .filter(each -> each.from().getYear() == year)
                .map(each -> new Standing(
                        each,
                        List.of(
                                codeToday(each.pairing().leading()),
                                codeToday(each.pairing().partner())),
                        state(each, now)))
                .toList();
    }

    /** A side is known by code and name together. */
    private String codeToday(PublishedParty side) {
        return redesignated.stream()
                .filter(each -> each.former().equals(side))
                .flatMap(known ->
                        redesignated.stream().filter(each -> each.partyId().equals(known.partyId())))
                .max(Comparator.comparing(PartyRedesignated::validFrom))
                .map(PartyRedesignated::party)
                .orElse(side)
                .region();
    }

    private String state(PublishedObligation obligation, Instant now) {
        List<LocalDate> held = held(obligation, now);
        LocalDate today = ChinaTime.dateOf(now);
        if (held.size() >= obligation.legs()) {
            return held.stream().anyMatch(on -> on.isAfter(obligation.due())) ? "HELD_LATE" : "HELD";
        }
        if (waived.contains(obligation.obligationId())) {
            return "WAIVED";
        }
        if (!held.isEmpty()) {
            return "HALF_MET";
        }
        if (!legs(obligation, false, now).isEmpty()) {
            return "PLANNED";
        }
        if (obligation.from().isAfter(today)) {
            return "UPCOMING";
        }
        return obligation.due().isBefore(today) ? "OVERDUE" : "DUE";
    }

    private List<LocalDate> held(PublishedObligation obligation, Instant now) {
        LocalDate published = batches.get(obligation.obligationId());
        return published == null
                ? legs(obligation, true, now).stream().map(Discharge::on).toList()
                : Collections.nCopies(obligation.legs(), published);
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

    /** @param regions the codes of both sides, as they are today */
    record Standing(PublishedObligation obligation, List<String> regions, String state) {}
}

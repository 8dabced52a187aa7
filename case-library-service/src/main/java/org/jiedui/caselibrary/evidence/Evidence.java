package org.jiedui.caselibrary.evidence;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jiedui.caselibrary.evidence.EvidenceRefusals.ExchangeWithoutSession;
import org.jiedui.events.ActivityEvent.ActivityCompleted;
import org.jiedui.events.ActivityEvent.Practice;
import org.jiedui.events.ActivityEvent.Session;
import org.jiedui.events.ActivityEvent.UnitAttendance;
import org.jiedui.events.vocabulary.ExchangeMode;
import org.jiedui.events.vocabulary.SessionKind;
import org.jspecify.annotations.Nullable;

/**
 * One exchange as the evidence of a practice: facts it reported, nothing added.
 *
 * @param activityId id of the activity
 * @param number the number people use, such as {@code 2022-440400-520300-01}
 * @param practice what the practice was called there
 * @param startsAt beginning of its first session
 * @param endsAt end of its last session, exclusive
 * @param kinds kinds of its sessions, each once
 * @param mode how both sides met
 * @param hostRegion code of the region that hosted; absent when all was online
 * @param attendance how many each unit sent
 * @param outcome what came of the exchange
 * @param materials links; empty when stated that there are none
 * @param source published source of a historic exchange
 * @param recordedAfterTheFact whether it was entered when it was already over 补录
 */
public record Evidence(
        UUID activityId,
        String number,
        String practice,
        Instant startsAt,
        Instant endsAt,
        List<SessionKind> kinds,
        @Nullable ExchangeMode mode,
        @Nullable String hostRegion,
        List<UnitAttendance> attendance,
        String outcome,
        List<String> materials,
        @Nullable String source,
        boolean recordedAfterTheFact) {

    /** The order in which exchanges are shown, whatever order their events came in. */
    public static final Comparator<Evidence> BY_TIME = Comparator.comparing(Evidence::startsAt)
            .thenComparing(evidence -> evidence.activityId().toString());

    public Evidence {
        kinds = List.copyOf(kinds);
        attendance = List.copyOf(attendance);
        materials = List.copyOf(materials);
    }

    /** @throws ExchangeWithoutSession if it took place at no time */
    public static Evidence of(ActivityCompleted exchange, Practice practice) {
        return new Evidence(
                exchange.activityId(),
                exchange.number(),
                practice.name(),
                beginning(exchange),
                end(exchange),
                exchange.sessions().stream()
                        .map(Session::kind)
                        .distinct()
                        .sorted()
                        .toList(),
                exchange.mode(),
                exchange.hostRegion(),
                exchange.attendance(),
                exchange.outcome(),
                exchange.materials(),
                exchange.source(),
                exchange.recordedAfterTheFact());
    }

    /** As it was corrected, in whatever order that is told. */
    public Evidence corrected(List<ExchangeCorrection> corrections) {
        Evidence corrected = this;
        for (ExchangeCorrection correction : corrections.stream()
                .sorted(Comparator.comparing(ExchangeCorrection::sequence))
                .toList()) {
            corrected = correction.correct(corrected);
        }
        return corrected;
    }

    Evidence with(List<UnitAttendance> present, String presentOutcome, List<String> presentMaterials) {
        return new Evidence(
                activityId,
                number,
                practice,
                startsAt,
                endsAt,
                kinds,
                mode,
                hostRegion,
                present,
                presentOutcome,
                presentMaterials,
                source,
                recordedAfterTheFact);
    }

    private static Instant beginning(ActivityCompleted exchange) {
        return exchange.sessions().stream()
                .map(Session::startsAt)
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new ExchangeWithoutSession(exchange.activityId()));
    }

    private static Instant end(ActivityCompleted exchange) {
        return exchange.sessions().stream()
                .map(Session::endsAt)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new ExchangeWithoutSession(exchange.activityId()));
    }
}

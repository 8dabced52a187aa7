package org.jiedui.activity.scheduling.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.activity.discharge.Declaration;
import org.jiedui.activity.obligation.ObligationId;
import org.jiedui.activity.pair.PairingId;
import org.jiedui.activity.scheduling.Schedule;
import org.jiedui.activity.session.Session;
import org.jiedui.events.vocabulary.ExchangeMode;
import org.jiedui.events.vocabulary.SessionKind;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.NoRepeats;
import org.jiedui.kit.text.SensibleDate;
import org.jspecify.annotations.Nullable;

record ScheduleActivityRequest(
        @NotNull PairingId pairing,
        @Nullable ExchangeMode mode,
        @Nullable RegionCode hostRegion,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid SessionRequest> sessions,
        @NotNull @Size(max = 50) @NoRepeats List<@NotNull @Valid DischargeRequest> discharges,
        @Schema(required = true) boolean recordedAfterTheFact,
        @Size(max = 300) @NoPersonalNumbers @Nullable String source) {

    Schedule toSchedule() {
        return new Schedule(
                pairing,
                mode,
                hostRegion,
                sessions.stream().map(SessionRequest::toSession).toList(),
                discharges.stream().map(DischargeRequest::toDeclaration).toList(),
                recordedAfterTheFact,
                source);
    }

    /**
     * A part of the activity.
     *
     * @param endsAt exclusive
     */
    record SessionRequest(
            @NotNull SessionKind kind,
            @NotNull @SensibleDate Instant startsAt,
            @NotNull @SensibleDate Instant endsAt,
            @Size(max = 200) @NoPersonalNumbers @Nullable String place,
            @NotNull @Size(max = 5) @NoRepeats List<@NotNull Topic> topics) {

        Session toSession() {
            return new Session(kind, startsAt, endsAt, place, topics);
        }
    }

    /** An obligation and which part of it the activity discharges. */
    record DischargeRequest(
            @NotNull ObligationId obligation,
            @Schema(required = true) @Min(1) @Max(9) int leg) {

        Declaration toDeclaration() {
            return new Declaration(obligation, leg);
        }
    }
}

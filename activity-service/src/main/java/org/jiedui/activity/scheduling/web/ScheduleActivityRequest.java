package org.jiedui.activity.scheduling.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.activity.scheduling.Schedule;
import org.jiedui.activity.scheduling.SessionPlan;
import org.jiedui.events.vocabulary.ExchangeMode;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.text.MultiLine;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.NoRepeats;
import org.jiedui.knownparties.pair.PairingId;
import org.jspecify.annotations.Nullable;

/**
 * @param pairing id of the pairing
 * @param mode how both sides meet
 * @param hostRegion code of the region of the caller's side, if it hosts; absent when all is online
 * @param sessions its parts, in their order
 * @param discharges what it will discharge
 * @param recordedAfterTheFact whether it is already over, and entered for the record 补录
 * @param source published source of a historic exchange
 * @param exception why it must be on these days although a rule speaks against them
 */
record ScheduleActivityRequest(
        @NotNull PairingId pairing,
        @Nullable ExchangeMode mode,
        @Nullable RegionCode hostRegion,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid SessionRequest> sessions,
        @NotNull @Size(max = 50) @NoRepeats List<@NotNull @Valid DischargeRequest> discharges,
        @Schema(required = true) boolean recordedAfterTheFact,
        @Size(max = 300) @NoPersonalNumbers @Nullable String source,

        @Size(min = 1, max = 1000) @MultiLine @NoPersonalNumbers @Nullable String exception) {

    Schedule toSchedule() {
        return new Schedule(
                pairing,
                new SessionPlan(
                        mode,
                        hostRegion,
                        sessions.stream().map(SessionRequest::toSession).toList()),
                discharges.stream().map(DischargeRequest::toDeclaration).toList(),
                recordedAfterTheFact,
                source,
                exception);
    }
}

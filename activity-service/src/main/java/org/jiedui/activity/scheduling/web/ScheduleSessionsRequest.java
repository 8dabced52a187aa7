package org.jiedui.activity.scheduling.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jiedui.activity.scheduling.SessionPlan;
import org.jiedui.events.vocabulary.ExchangeMode;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.text.MultiLine;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jspecify.annotations.Nullable;

/**
 * @param mode how both sides meet
 * @param hostRegion code of the region of the caller's side, if it hosts; absent when all is online
 * @param sessions its parts, in their order
 * @param exception why it must be on these days although a rule speaks against them
 */
record ScheduleSessionsRequest(
        @Nullable ExchangeMode mode,
        @Nullable RegionCode hostRegion,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid SessionRequest> sessions,

        @Size(min = 1, max = 1000) @MultiLine @NoPersonalNumbers @Nullable String exception) {

    SessionPlan toPlan() {
        return new SessionPlan(
                mode,
                hostRegion,
                sessions.stream().map(SessionRequest::toSession).toList());
    }
}

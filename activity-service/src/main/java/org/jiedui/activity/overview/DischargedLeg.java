package org.jiedui.activity.overview;

import java.time.LocalDate;
import org.jiedui.activity.obligation.DutyPeriod;
import org.jiedui.activity.obligation.ObligationId;
import org.jiedui.activity.obligation.ObligationState;
import org.jiedui.events.vocabulary.Duty;
import org.jspecify.annotations.Nullable;

/**
 * A leg that an activity declares, and how far its obligation is met.
 *
 * @param leg number of the leg, from 1
 * @param plannedFor the day of the session that counts
 * @param heldOn the day on which it was held, once the activity is completed
 * @param state how far the whole obligation is met as of now; absent when it is owed no longer
 */
public record DischargedLeg(
        ObligationId obligationId,
        Duty duty,
        DutyPeriod period,
        int leg,
        LocalDate plannedFor,
        @Nullable LocalDate heldOn,
        @Nullable ObligationState state) {}

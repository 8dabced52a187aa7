package org.jiedui.activity.scheduling;

import java.time.Instant;
import org.jiedui.events.ActivityEvent.Discharge;

/**
 * A leg that an activity lost to another once its time had passed.
 *
 * @param leg the part of the obligation
 * @param by the activity that declared it then
 * @param at when the other activity declared it
 */
public record LegTakenOver(Discharge leg, ActivityId by, Instant at) {}

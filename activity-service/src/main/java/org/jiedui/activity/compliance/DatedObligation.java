package org.jiedui.activity.compliance;

import org.jiedui.activity.obligation.DutyPeriod;
import org.jiedui.activity.obligation.ObligationState;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Duty;

/**
 * One obligation with its state of a day.
 *
 * @param pairing the newest term of the cooperation that owes it
 * @param ordinal which one of its period, from 1
 */
public record DatedObligation(
        PublishedPairing pairing, Duty duty, DutyPeriod period, int ordinal, ObligationState state) {}

package org.jiedui.activity.obligation;

import org.jiedui.events.vocabulary.Duty;

/**
 * An obligation as far as its discharge is concerned.
 *
 * @param legs in how many parts it is held
 * @param owed false if it is owed no longer
 */
public record OwedObligation(ObligationId id, Duty duty, DutyPeriod period, int legs, boolean owed) {}

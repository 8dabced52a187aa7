package org.jiedui.activity.discharge;

import org.jiedui.activity.obligation.ObligationId;

/**
 * What an activity says it discharges.
 *
 * @param leg which part of the obligation, from 1
 */
public record Declaration(ObligationId obligation, int leg) {}

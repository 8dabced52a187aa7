package org.jiedui.activity.scheduling;

import java.time.LocalDate;
import org.jiedui.activity.obligation.ObligationId;

/**
 * A day on which a pair will meet for a leg of an obligation.
 *
 * @param leg which part, from 1
 */
public record PlannedMeeting(ObligationId obligation, int leg, LocalDate on) {}

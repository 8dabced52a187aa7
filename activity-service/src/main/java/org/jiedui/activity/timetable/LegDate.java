package org.jiedui.activity.timetable;

import java.time.LocalDate;
import org.jiedui.activity.obligation.ObligationId;

/**
 * A date that a side gives to a part of an obligation.
 *
 * @param leg which part, from 1
 * @param pinned whether it stays there whatever else is arranged
 */
public record LegDate(ObligationId obligation, int leg, LocalDate on, boolean pinned) {}

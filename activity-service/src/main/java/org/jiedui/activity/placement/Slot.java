package org.jiedui.activity.placement;

import java.time.LocalDate;

/**
 * A day on which one meeting could be placed.
 *
 * @param position how many working days come before it
 * @param apart working days to the nearest meeting that stands anyway, at most the spacing
 * @param dislikes how many sides would rather meet on another weekday
 */
record Slot(LocalDate date, int position, int apart, boolean makeUp, int dislikes) {}

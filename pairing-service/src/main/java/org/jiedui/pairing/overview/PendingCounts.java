package org.jiedui.pairing.overview;

import java.time.LocalDate;
import java.util.Map;
import org.jiedui.pairing.overview.PendingDecision.DecisionKind;

/**
 * How much waits for a decision.
 *
 * @param asOf the day in China of which it is
 * @param counts how many of every kind; what waits for both sides counts once
 */
public record PendingCounts(LocalDate asOf, Map<DecisionKind, Long> counts) {}

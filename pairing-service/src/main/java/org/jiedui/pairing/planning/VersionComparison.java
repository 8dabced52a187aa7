package org.jiedui.pairing.planning;

import java.util.List;
import org.jiedui.events.PlanEvent.Difference;

/** What is different in version {@code to} of a plan from version {@code from}; empty when nothing is. */
public record VersionComparison(int from, int to, List<Difference> differences) {}

package org.jiedui.pairing.planning;

import java.util.List;
import org.jiedui.events.PlanEvent.Difference;

/**
 * What is different in version {@code to} of a plan from version {@code from}; empty when nothing is.
 *
 * @param from number of the one version
 * @param to number of the other version
 * @param differences what is different, field by field
 */
public record VersionComparison(int from, int to, List<Difference> differences) {}

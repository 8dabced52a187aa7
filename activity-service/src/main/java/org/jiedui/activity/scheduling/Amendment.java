package org.jiedui.activity.scheduling;

import java.util.List;

/**
 * A correction of what came of a completed activity.
 *
 * @param materials links; empty when it is stated that there are none
 */
public record Amendment(String outcome, List<String> materials, String reason) {}

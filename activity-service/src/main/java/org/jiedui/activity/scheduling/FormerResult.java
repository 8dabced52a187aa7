package org.jiedui.activity.scheduling;

import java.time.Instant;
import java.util.List;
import org.jiedui.events.vocabulary.SideOfPairing;

/**
 * What was said to have come of an activity until it was corrected.
 *
 * @param outcome what was said to have come of it
 * @param materials links to what came of it
 * @param amendedBy the side that corrected it
 * @param reason why it was corrected
 * @param amendedAt when it was corrected
 */
public record FormerResult(
        String outcome, List<String> materials, SideOfPairing amendedBy, String reason, Instant amendedAt) {}

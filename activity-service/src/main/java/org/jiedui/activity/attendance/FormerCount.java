package org.jiedui.activity.attendance;

import java.time.Instant;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jspecify.annotations.Nullable;

/**
 * A head count as it was recorded until it was corrected.
 *
 * @param headCount how many it was said to have sent; absent when it was not reported
 * @param correctedBy the side that corrected it
 * @param reason why it was corrected
 * @param correctedAt when it was corrected
 */
public record FormerCount(@Nullable Integer headCount, SideOfPairing correctedBy, String reason, Instant correctedAt) {}

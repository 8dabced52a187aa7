package org.jiedui.activity.scheduling;

import java.util.List;
import org.jiedui.activity.session.Session;
import org.jiedui.activity.session.Times;
import org.jiedui.events.vocabulary.ExchangeMode;
import org.jiedui.kit.caller.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What takes place, how and where.
 *
 * @param mode also says who goes to whom
 * @param hostRegion absent when all is online
 * @param sessions at least one
 */
public record SessionPlan(
        @Nullable ExchangeMode mode, @Nullable RegionCode hostRegion, List<Session> sessions) {

    Times times() {
        return Times.of(sessions);
    }
}

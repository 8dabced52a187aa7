package org.jiedui.activity.attendance;

import org.jiedui.kit.caller.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What the host saw of one unit.
 *
 * @param unit its name, never that of a person
 * @param region where it is from
 * @param headCount absent when it was not reported, never 0 for that
 */
public record UnitPresence(
        String unit, RegionCode region, @Nullable Integer headCount) {}

package org.jiedui.activity.placement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A leg with its date, or with the reasons why it has none.
 *
 * @param on absent when no day fits
 * @param tooNear how many working days lie between it and the nearest other meeting, where the spacing was given up
 * @param excluded which rule excludes which days of its period, where no day fits
 */
public record PlacedLeg(
        OwedLeg leg, @Nullable LocalDate on, @Nullable Integer tooNear, List<Exclusion> excluded) {}

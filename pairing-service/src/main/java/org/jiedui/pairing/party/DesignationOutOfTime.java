package org.jiedui.pairing.party;

import java.time.LocalDate;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** A code and name begin after the ones before them, and not in the future: announce them when they hold. */
public final class DesignationOutOfTime extends Refusal {
    DesignationOutOfTime(RegionCode region, LocalDate validFrom, @Nullable LocalDate after, LocalDate today) {
        super(
                Kind.UNPROCESSABLE,
                "%s is not possible for %s: the first day must %snot be later than today, %s."
                        .formatted(
                                validFrom,
                                region,
                                after == null
                                        ? ""
                                        : "be later than %s, when the present one began, and ".formatted(after),
                                today));
    }
}

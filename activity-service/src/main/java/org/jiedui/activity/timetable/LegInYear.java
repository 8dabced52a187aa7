package org.jiedui.activity.timetable;

import java.util.Optional;
import org.jiedui.activity.discharge.Declaration;
import org.jiedui.activity.placement.OwedLeg;
import org.jiedui.activity.scheduling.ActivityId;
import org.jspecify.annotations.Nullable;

/**
 * A part of an obligation as it stands now.
 *
 * @param notOwed why the pair does not owe it any more; such a part is only there for the activity that declares it
 * @param holder absent while no activity declares it
 */
record LegInYear(
        OwedLeg leg, @Nullable NotOwed notOwed, @Nullable Holder holder) {

    Declaration declaration() {
        return new Declaration(leg.obligation(), leg.leg());
    }

    boolean owed() {
        return notOwed == null;
    }

    /** Whether it waits for a date. */
    boolean isOpen() {
        return owed() && standing().isEmpty();
    }

    /** The activity that plans or has held it. */
    Optional<Holder> standing() {
        return Optional.ofNullable(holder).filter(each -> !each.lapsed());
    }

    /** One that declares it and plans nothing any more. */
    Optional<Holder> lapsed() {
        return Optional.ofNullable(holder).filter(Holder::lapsed);
    }

    /** Whether that activity plans or has held it. */
    boolean isHeldBy(@Nullable ActivityId activity) {
        return standing().filter(each -> each.activity().equals(activity)).isPresent();
    }

    /** Whether that activity declares it and plans nothing any more. */
    boolean hasLapsed(@Nullable ActivityId activity) {
        return lapsed().filter(each -> each.activity().equals(activity)).isPresent();
    }

    /** Whether it has a date and no sessions. */
    boolean isPlanned() {
        return standing().filter(Holder::planned).isPresent();
    }
}

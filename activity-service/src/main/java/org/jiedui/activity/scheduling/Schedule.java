package org.jiedui.activity.scheduling;

import java.time.Instant;
import java.util.List;
import org.jiedui.activity.discharge.Declaration;
import org.jiedui.activity.scheduling.SchedulingRefusals.ExchangeAlreadyOver;
import org.jiedui.activity.scheduling.SchedulingRefusals.ExchangeNotOverYet;
import org.jiedui.knownparties.pair.PairingId;
import org.jspecify.annotations.Nullable;

/**
 * What an activity is scheduled from.
 *
 * @param declarations the obligations it will discharge
 * @param recordedAfterTheFact whether it is already over 补录
 * @param source published source of a historic exchange
 * @param exception why it must be on these days although a rule speaks against them
 */
public record Schedule(
        PairingId pairing,
        SessionPlan plan,
        List<Declaration> declarations,
        boolean recordedAfterTheFact,
        @Nullable String source,
        @Nullable String exception) {

    /**
     * Holds the statement about the past to the clock.
     *
     * @throws ExchangeAlreadyOver if it is over and does not say so
     * @throws ExchangeNotOverYet if it says so and is not
     */
    void checkAgainst(Instant now) {
        Instant end = plan.times().endsAt();
        boolean over = !end.isAfter(now);
        if (over && !recordedAfterTheFact) {
            throw new ExchangeAlreadyOver(end);
        }
        if (!over && recordedAfterTheFact) {
            throw new ExchangeNotOverYet(end);
        }
    }
}

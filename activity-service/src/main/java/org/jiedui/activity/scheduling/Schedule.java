package org.jiedui.activity.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jiedui.activity.discharge.Declaration;
import org.jiedui.activity.discharge.Occasion;
import org.jiedui.activity.pair.PairingId;
import org.jiedui.activity.scheduling.SchedulingRefusals.ExchangeAlreadyOver;
import org.jiedui.activity.scheduling.SchedulingRefusals.ExchangeNotOverYet;
import org.jiedui.activity.session.Session;
import org.jiedui.events.vocabulary.ExchangeMode;
import org.jiedui.kit.caller.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What an activity is scheduled from.
 *
 * @param hostRegion absent when all is online
 * @param sessions at least one
 * @param declarations the obligations it will discharge
 * @param recordedAfterTheFact whether it is already over 补录
 * @param source published source of a historic exchange
 */
public record Schedule(
        PairingId pairing,
        @Nullable ExchangeMode mode,
        @Nullable RegionCode hostRegion,
        List<Session> sessions,
        List<Declaration> declarations,
        boolean recordedAfterTheFact,
        @Nullable String source) {

    /**
     * Holds the statement about the past to the clock.
     *
     * @throws ExchangeAlreadyOver if it is over and does not say so
     * @throws ExchangeNotOverYet if it says so and is not
     */
    void checkAgainst(Instant now) {
        Instant end = endOf(sessions);
        boolean over = !end.isAfter(now);
        if (over && !recordedAfterTheFact) {
            throw new ExchangeAlreadyOver(end);
        }
        if (!over && recordedAfterTheFact) {
            throw new ExchangeNotOverYet(end);
        }
    }

    LocalDate firstDay() {
        return firstDayOf(sessions);
    }

    List<Occasion> occasions() {
        return sessions.stream().map(session -> session.occasion(mode)).toList();
    }

    static Instant beginningOf(Collection<Session> sessions) {
        return Collections.min(sessions.stream().map(Session::startsAt).toList());
    }

    static Instant endOf(Collection<Session> sessions) {
        return Collections.max(sessions.stream().map(Session::endsAt).toList());
    }

    private static LocalDate firstDayOf(Collection<Session> sessions) {
        return Collections.min(sessions.stream().map(Session::beginsOn).toList());
    }
}

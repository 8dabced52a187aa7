package org.jiedui.caselibrary.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jspecify.annotations.Nullable;

/**
 * Something on the desk.
 *
 * @param kind why it lies on the desk
 * @param id id of what it is about
 * @param href where that is read
 * @param title what the case or the edition is called
 * @param pairing the pairing of the case; absent for an edition
 * @param side the side for which the caller acts, as its liaison
 * @param due the day in China by which it is needed, of a review and an edition
 * @param late whether that day is over
 * @param updatedAt when it last changed, since when it waits
 */
public record DeskItem(
        CaseDeskKind kind,
        UUID id,
        String href,
        String title,
        @Nullable PublishedPairing pairing,
        @Nullable SideOfPairing side,
        @Nullable LocalDate due,
        boolean late,
        Instant updatedAt) {}

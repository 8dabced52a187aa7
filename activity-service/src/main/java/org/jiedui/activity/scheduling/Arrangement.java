package org.jiedui.activity.scheduling;

import java.util.List;
import org.jiedui.activity.session.Agenda;
import org.jspecify.annotations.Nullable;

/**
 * What the host alone decides.
 *
 * @param places one for each session, in their order
 */
public record Arrangement(List<Place> places, Agenda agenda) {

    /**
     * Where a session takes place.
     *
     * @param place or by which means one takes part; never a person
     * @param link where one takes part online
     */
    public record Place(@Nullable String place, @Nullable String link) {}
}

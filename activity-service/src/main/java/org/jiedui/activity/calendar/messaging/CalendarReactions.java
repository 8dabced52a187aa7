package org.jiedui.activity.calendar.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jiedui.activity.calendar.CalendarFollowing;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.event.Reactions;

@Singleton
class CalendarReactions {

    @Produces
    Reactions calendar(CalendarFollowing following) {
        return Reactions.named("calendar").on(PartyRedesignated.class, following::follow);
    }
}

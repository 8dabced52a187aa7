package org.jiedui.activity.session;

import java.util.List;
import org.jiedui.activity.session.SessionRefusals.NoSuchSession;
import org.jiedui.events.vocabulary.Topic;
import org.jspecify.annotations.Nullable;

/**
 * What is on at an activity.
 *
 * @param items what is on, in its order
 * @param materials links to the documents for the meeting
 */
public record Agenda(List<Item> items, List<String> materials) {

    public static final Agenda NONE = new Agenda(List.of(), List.of());

    /**
     * Checks that every item belongs to a session there is.
     *
     * @throws NoSuchSession if one does not
     */
    public Agenda checkedAgainst(int sessions) {
        items.stream().map(Item::session).forEach(session -> {
            if (session != null && session > sessions) {
                throw new NoSuchSession(session, sessions);
            }
        });
        return this;
    }

    /** The same when there are only that many sessions: items of the others belong to no session in particular. */
    public Agenda reducedTo(int sessions) {
        return new Agenda(items.stream().map(item -> item.reducedTo(sessions)).toList(), materials);
    }

    /**
     * A point on the agenda.
     *
     * @param title what it is about, in words
     * @param topic the topic it belongs to, if it belongs to one
     * @param session the number of the session it belongs to, from 1; absent when it belongs to none in particular
     */
    public record Item(
            String title, @Nullable Topic topic, @Nullable Integer session) {

        private Item reducedTo(int sessions) {
            return session == null || session <= sessions ? this : new Item(title, topic, null);
        }
    }
}

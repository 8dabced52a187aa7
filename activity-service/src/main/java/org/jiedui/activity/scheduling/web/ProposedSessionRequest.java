package org.jiedui.activity.scheduling.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jiedui.activity.session.Session;
import org.jiedui.events.vocabulary.SessionKind;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.text.NoRepeats;
import org.jiedui.kit.text.SensibleDate;

/**
 * A part of the activity at another time. Its place is for the host: it stays where the session of its number was, or where the last
 * one was.
 *
 * @param kind what the part is, such as a training
 * @param startsAt when the part begins
 * @param endsAt its end, exclusive
 */
record ProposedSessionRequest(
        @NotNull SessionKind kind,
        @NotNull @SensibleDate Instant startsAt,
        @NotNull @SensibleDate Instant endsAt,
        @NotNull @Size(max = 5) @NoRepeats List<@NotNull Topic> topics) {

    Session toSession() {
        return new Session(kind, startsAt, endsAt, null, null, topics);
    }
}

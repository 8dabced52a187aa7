package org.jiedui.activity.scheduling.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jiedui.activity.session.Session;
import org.jiedui.events.vocabulary.SessionKind;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.NoRepeats;
import org.jiedui.kit.text.SensibleDate;
import org.jiedui.kit.text.WebLink;
import org.jspecify.annotations.Nullable;

/**
 * A part of the activity. It has a place, a link or both.
 *
 * @param kind what the part is, such as a training
 * @param startsAt when the part begins
 * @param endsAt its end, exclusive
 * @param place where it is held, or by which means one takes part; never a person
 * @param link where one takes part online
 */
record SessionRequest(
        @NotNull SessionKind kind,
        @NotNull @SensibleDate Instant startsAt,
        @NotNull @SensibleDate Instant endsAt,
        @Size(max = 200) @NoPersonalNumbers @Nullable String place,
        @Size(max = 1000) @WebLink @Nullable String link,
        @NotNull @Size(max = 5) @NoRepeats List<@NotNull Topic> topics) {

    Session toSession() {
        return new Session(kind, startsAt, endsAt, place, link, topics);
    }
}

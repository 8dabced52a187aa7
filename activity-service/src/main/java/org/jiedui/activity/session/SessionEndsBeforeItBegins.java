package org.jiedui.activity.session;

import java.time.Instant;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.time.ChinaTime;

/** A session ends after it begins. */
public final class SessionEndsBeforeItBegins extends Refusal {
    SessionEndsBeforeItBegins(Instant startsAt, Instant endsAt) {
        super(
                Kind.UNPROCESSABLE,
                "A session would end at %s, but begin only at %s."
                        .formatted(ChinaTime.offset(endsAt), ChinaTime.offset(startsAt)));
    }
}

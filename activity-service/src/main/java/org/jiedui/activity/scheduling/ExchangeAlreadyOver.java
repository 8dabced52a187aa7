package org.jiedui.activity.scheduling;

import java.time.Instant;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.time.ChinaTime;

/** What is already over is recorded after the fact 补录 and has to say so. */
public final class ExchangeAlreadyOver extends Refusal {
    ExchangeAlreadyOver(Instant end) {
        super(
                Kind.UNPROCESSABLE,
                "The exchange was over at %s; say that it is recorded after the fact."
                        .formatted(ChinaTime.offset(end)));
    }
}

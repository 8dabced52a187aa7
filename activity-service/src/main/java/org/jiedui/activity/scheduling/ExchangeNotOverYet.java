package org.jiedui.activity.scheduling;

import java.time.Instant;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.time.ChinaTime;

/** Only what is over can be completed, or be recorded after the fact. */
public final class ExchangeNotOverYet extends Refusal {
    ExchangeNotOverYet(Instant end) {
        super(Kind.UNPROCESSABLE, "The exchange is not over before %s.".formatted(ChinaTime.offset(end)));
    }
}

package org.jiedui.activity.discharge;

import java.time.LocalDate;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.ExchangeMode;
import org.jiedui.events.vocabulary.SessionKind;
import org.jspecify.annotations.Nullable;

/**
 * A session as far as duties are concerned.
 *
 * @param mode of the activity it belongs to
 * @param on the day in China on which it begins
 */
public record Occasion(SessionKind kind, @Nullable ExchangeMode mode, LocalDate on) {

    boolean serves(Duty duty) {
        return switch (duty) {
            case ONLINE_TRAINING -> kind == SessionKind.TRAINING && mode == ExchangeMode.ONLINE;
            case TECHNICAL_EXCHANGE -> kind == SessionKind.TECHNICAL_EXCHANGE;
            case SYMPOSIUM -> kind == SessionKind.SYMPOSIUM;
            case MUTUAL_VISIT -> kind == SessionKind.STUDY_VISIT;
            case CASE_BATCH -> false;
        };
    }
}

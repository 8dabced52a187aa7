package org.jiedui.activity.discharge;

import java.time.LocalDate;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.ExchangeMode;
import org.jiedui.events.vocabulary.SessionKind;
import org.jspecify.annotations.Nullable;

/**
 * A session as far as duties are concerned.
 *
 * @param kind absent while only the day is agreed: then it may become whatever a duty asks for
 * @param mode of the activity it belongs to
 * @param on the day in China on which it begins
 */
public record Occasion(@Nullable SessionKind kind, @Nullable ExchangeMode mode, LocalDate on) {

    /** A day on which something is agreed to take place. */
    public static Occasion on(LocalDate day) {
        return new Occasion(null, null, day);
    }

    boolean serves(Duty duty) {
        if (kind == null) {
            return true;
        }
        return switch (duty) {
            case ONLINE_TRAINING -> kind == SessionKind.TRAINING && mode == ExchangeMode.ONLINE;
            case TECHNICAL_EXCHANGE -> kind == SessionKind.TECHNICAL_EXCHANGE;
            case SYMPOSIUM -> kind == SessionKind.SYMPOSIUM;
            case MUTUAL_VISIT -> kind == SessionKind.STUDY_VISIT && mode != ExchangeMode.ONLINE;
            case CASE_BATCH -> false;
        };
    }
}

package org.jiedui.pairing.agreement;

import java.time.LocalDate;
import org.jiedui.kit.problem.Refusal;

/** A further term begins after the former one. */
public final class TermsOverlapTheFormer extends Refusal {
    TermsOverlapTheFormer(LocalDate from, LocalDate last) {
        super(
                Kind.UNPROCESSABLE,
                "The further term would begin on %s, and %s still counts as the former one's.".formatted(from, last));
    }
}

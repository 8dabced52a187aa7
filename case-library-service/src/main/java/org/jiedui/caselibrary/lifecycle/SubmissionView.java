package org.jiedui.caselibrary.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jiedui.caselibrary.edition.EditionId;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Where a case was submitted last, and how far it has come there.
 *
 * @param round how often it was submitted
 * @param number number of the version that was submitted
 * @param side the side that submitted it
 * @param at when it was submitted
 * @param edition id of the edition; absent outside of any
 * @param office code of the province that decides; absent for the ministry
 * @param gates the gates it has to pass before it is reviewed, in order
 */
public record SubmissionView(
        int round,
        int number,
        SideOfPairing side,
        Instant at,
        @Nullable EditionId edition,
        @Nullable RegionCode office,
        List<GateState> gates) {

    static @Nullable SubmissionView of(StoredCase stored) {
        CaseSituation situation = stored.situation();
        Submission submission = situation.course().submission();
        SideOfPairing side = submission.by();
        if (side == null) {
            return null;
        }
        return new SubmissionView(
                submission.round(),
                Objects.requireNonNull(submission.number()),
                side,
                Objects.requireNonNull(submission.at()),
                stored.editionId() == null ? null : new EditionId(stored.editionId()),
                situation.office(),
                GateState.of(submission, situation.sides().codeOf(side)));
    }
}

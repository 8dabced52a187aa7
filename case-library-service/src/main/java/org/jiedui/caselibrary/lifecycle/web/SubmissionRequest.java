package org.jiedui.caselibrary.lifecycle.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jiedui.caselibrary.content.Statements;
import org.jiedui.caselibrary.edition.EditionId;
import org.jspecify.annotations.Nullable;

/**
 * Where a case is submitted, and what the side confirms of it.
 *
 * @param edition id of the edition; absent outside of any
 * @param statements what the side confirms
 */
record SubmissionRequest(
        @Nullable EditionId edition, @NotNull @Valid StatementsRequest statements) {

    /**
     * Each is confirmed by itself.
     *
     * @param nothingUndisclosed nothing undisclosed is in it
     * @param noPrivacyInfringed it infringes nobody's privacy
     * @param noRightsInfringed it infringes nobody's rights, such as copyright
     */
    record StatementsRequest(
            @NotNull Boolean nothingUndisclosed,
            @NotNull Boolean noPrivacyInfringed,
            @NotNull Boolean noRightsInfringed) {

        Statements toStatements() {
            return new Statements(nothingUndisclosed, noPrivacyInfringed, noRightsInfringed);
        }
    }
}

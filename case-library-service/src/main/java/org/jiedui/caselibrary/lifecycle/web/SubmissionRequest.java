package org.jiedui.caselibrary.lifecycle.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jiedui.caselibrary.content.Statements;
import org.jiedui.caselibrary.edition.EditionId;
import org.jspecify.annotations.Nullable;

/**
 * Where a case is submitted, and what the side confirms of it.
 *
 * @param edition absent outside of any
 */
record SubmissionRequest(
        @Nullable EditionId edition, @NotNull @Valid StatementsRequest statements) {

    /**
     * Each is confirmed by itself.
     *
     * @param nothingUndisclosed nothing undisclosed is in it
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

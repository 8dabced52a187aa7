package org.jiedui.pairing.lifecycle.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.pairing.lifecycle.Renewal;

/**
 * A further term, with a source of its own: the former's says nothing of it.
 *
 * @param terms what both sides are to consent to
 * @param verification how sure it is that the further term exists
 */
record RenewPairingRequest(
        @NotNull @Valid TermsRequest terms,
        @NotNull Verification verification,
        @NotBlank @Size(max = 300) @NoPersonalNumbers String source) {

    Renewal toRenewal() {
        return new Renewal(terms.toTerms(), verification, source);
    }
}

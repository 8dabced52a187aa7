package org.jiedui.pairing.lifecycle.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.kit.text.NoPersonalNumbers;

/**
 * How sure it is now that the pairing exists, and which source says so.
 *
 * @param verification how sure it is that the pairing exists
 */
record VerificationRequest(
        @NotNull Verification verification,
        @NotBlank @Size(max = 300) @NoPersonalNumbers String source) {}

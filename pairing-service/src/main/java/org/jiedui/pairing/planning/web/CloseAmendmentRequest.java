package org.jiedui.pairing.planning.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jiedui.kit.text.NoPersonalNumbers;

/** Why an amendment is declined or taken back. */
record CloseAmendmentRequest(
        @NotBlank @Size(max = 1000) @NoPersonalNumbers String reason) {}

package org.jiedui.pairing.lifecycle.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jiedui.kit.text.NoPersonalNumbers;

/** Why a side declines a proposal or takes it back. */
record ReasonRequest(
        @NotBlank @Size(max = 1000) @NoPersonalNumbers String reason) {}
